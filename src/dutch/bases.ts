import { readFileSync } from 'node:fs';
import { dictionaryFiles } from './dictionary.ts';
import { keptWords, keyOf } from './dictionary-cache.ts';
import { IRREGULAR } from './inflection.ts';
import { fold } from './words.ts';

/** Which words of the OpenTaal word list are forms of which, folded. */
export interface Bases {
  /** The words with forms that a word is one of, itself among them when it has forms; none when that is not known. */
  of(word: string): readonly string[];
  /** Whether two words are, or are forms of, one word; undefined when that is not known of either. */
  areOne(a: string, b: string): boolean | undefined;
}

/** The suffixes of one flag: what goes, what comes, and after what. */
interface Suffix {
  strip: string;
  add: string;
  after: RegExp;
}

/**
 * Reads the word list by its own rules of inflection (hunspell(5), SFX). To apply them takes a second, so what follows
 * is kept between builds.
 */
export function readBases(): Bases {
  const { lists, code, kept } = dictionaryFiles();
  const derive = () =>
    deriveBases(...(lists.map((file) => readFileSync(file, 'utf8')) as [string, string]));
  const key = keyOf([...lists, ...code, import.meta.filename], ['bases']);
  return basesFrom(key ? keptWords(kept, key, derive) : derive());
}

/** Makes the lookup of lines as `deriveBases` gives them. Few are ever asked for, so they are sought and not unpacked. */
export function basesFrom(lines: readonly string[]): Bases {
  const of = (word: string): readonly string[] => {
    const start = `${word} `;
    const line = lines[firstFrom(lines, start)];
    return line?.startsWith(start) ? line.slice(start.length).split(' ') : [];
  };
  return {
    of,
    areOne: (a, b) => {
      const [ones, others] = [of(a), of(b)];
      return ones.length && others.length ? ones.some((base) => others.includes(base)) : undefined;
    },
  };
}

/** Place of the first of these sorted lines that does not come before the given one. */
function firstFrom(lines: readonly string[], start: string): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Flags that only say how a word goes into compounds: of what has no other, something else is the base. */
const FOR_COMPOUNDS = /^C[^Zz]?$/;
/** A participle: opgesteld, gelopen. */
const DONE =
  /^(aan|achter|af|bij|binnen|door|in|mee|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|vol|voor|weg|)ge(.{3,})$/;

/** A line per word, sorted by code unit: the word and its bases. Verbs are joined by their stem: lopen, loopt, gelopen. */
export function deriveBases(affixes: string, words: string): string[] {
  const suffixes = readSuffixes(affixes);
  const bases = new Map<string, Set<string>>();
  const isBase = new Set<string>();
  const [verbs, nouns] = [new Set<string>(), new Set<string>()];
  const add = (word: string, base: string) => {
    const known = bases.get(word);
    if (known) known.add(base);
    else bases.set(word, new Set([base]));
  };
  for (const line of words.split('\n').slice(1)) {
    const [entry = '', codes = ''] = line.trim().split('/');
    if (!/^\p{Ll}[\p{Ll}'’]*$/u.test(entry)) continue;
    const flags: string[] = codes.match(/../g) ?? [];
    const word = fold(entry);
    add(word, word);
    if (flags.some((flag) => !FOR_COMPOUNDS.test(flag) && !/^P/.test(flag))) isBase.add(word);
    if (flags.some((flag) => /^V/.test(flag))) verbs.add(word);
    if (flags.some((flag) => /^[YZ]/.test(flag))) nouns.add(word);
    // The list gives words such as bom both plurals, bomen and bommen; only the second is one.
    for (const flag of flags.filter((each) => each !== 'Zb' || !flags.includes('Ze')))
      for (const { strip, add: end, after } of suffixes.get(flag) ?? [])
        if (entry.endsWith(strip) && !end.endsWith('-') && after.test(entry))
          add(fold(entry.slice(0, entry.length - strip.length) + end), word);
  }
  for (const word of [...bases.keys()]) {
    const irregular = IRREGULAR[word];
    if (irregular) bases.set(word, new Set([irregular]));
    if (nouns.has(word)) continue;
    for (const stem of [...stemsOf(word), word.replace(/[dt]$/, '')])
      if (verbs.has(stem)) add(word, stem);
    const done = DONE.exec(word);
    const verb = done ? done[1]! + done[2]! : '';
    for (const stem of [verb, verb.replace(/[dt]$/, '')])
      for (const base of bases.get(stem) ?? []) if (verbs.has(base)) add(word, base);
  }
  const lines = [...bases].map(([word, direct]) => {
    const own = new Set([
      ...direct,
      ...[...direct].flatMap((base) => [...(bases.get(base) ?? [])]),
    ]);
    // What has a meaning of its own is no form of a noun or adjective that it looks like.
    const all = [...own].filter(
      (base) => isBase.has(base) && (base === word || !nouns.has(word) || verbs.has(base)),
    );
    // Where a plural looks like what a verb was in the past, it is the plural: maanden.
    const isPast = (base: string) => /^(?:de|te|den|ten)$/.test(word.slice(base.length));
    const real = all.filter((base) => !(word.startsWith(base) && isPast(base)));
    return [word, ...(real.length ? real : all)].join(' ');
  });
  return lines.sort();
}

/** What may be the stem of an infinitive: lopen → loop, werken → werk, zetten → zet, tekenen → teken. */
function stemsOf(word: string): string[] {
  const [, start, last] = /^(.*?)([^aeiou]{1,2})en$/.exec(word) ?? [];
  if (start === undefined || !last) return [];
  const end = (last.length === 2 && last[0] === last[1] ? last[0]! : last)
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
  const isOpen = last.length === 1 && /(?:^|[^aeiou])[aeou]$/.test(start);
  const isLonger = /[aeiou][^aeiou]+[aeiou]+$/.test(start);
  return [
    ...(isOpen ? [start + start.at(-1) + end] : []),
    ...(isOpen && !isLonger ? [] : [start + end]),
  ];
}

function readSuffixes(affixes: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const [, flag = '', strip = '', adding = '', after = ''] of affixes.matchAll(
    /^SFX (..) (\S+) ([^\s/]+)(?:\/\S*)? +(\S+)/gm,
  )) {
    if (/^\d+$/.test(adding)) continue;
    const suffix = {
      strip: strip === '0' ? '' : strip,
      add: adding === '0' ? '' : adding,
      after: new RegExp(`${after}$`, 'u'),
    };
    suffixes.set(flag, [...(suffixes.get(flag) ?? []), suffix]);
  }
  return suffixes;
}
