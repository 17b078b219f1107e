import type { Bases } from '../dutch/bases.ts';
import { inflectionKey } from '../dutch/inflection.ts';
import { ASKING_WORDS, FUNCTION_WORDS, LIGHT_WORDS, STOP_WORDS } from '../dutch/stop-words.ts';
import type { Splitter } from '../dutch/compound.ts';
import { perWord } from '../dutch/per-word.ts';
import { fold, wordsOf } from '../dutch/words.ts';
import type { SearchRecord } from '../search/records.ts';
import {
  areVerb,
  endsGroup,
  isName,
  isWorn,
  looksLikeNoun,
  tokensOf,
  type Token,
} from './tokens.ts';

/** A word of the texts in all its inflections. */
interface Term {
  /** The most frequent form, with a capital only when it is a name. */
  term: string;
  key: string;
  /** Keys of its parts; empty when it is no compound. */
  parts: string[];
  records: SearchRecord[];
}

/** Where a word stands in all its inflections. */
interface Group {
  tokens: Token[];
  /** Forms that a title names something by. */
  titled?: Set<string>;
  /** Each once. */
  records: SearchRecord[];
}

/** Opens a question. */
export const ASKS = /^(hoe|wat|waar|waarom|wanneer|wie|welke?)$/;
const SAYS = /^(we|wij|u|ik)$/;

/** What the parts and inflections of a phrase share, by which terms are compared. */
export const keyOf = (phrase: string): string =>
  wordsOf(phrase)
    .map(({ text }) => fold(text.replace(/(?<=.)[’']s$/, '')).replace(/(?<=.{4}en)s$/, ''))
    .map(inflectionKey)
    .join(' ');

/** The words of the records that carry meaning, each once; not those that stand nearly everywhere. */
export function meaningfulTerms(records: SearchRecord[], split: Splitter, bases: Bases): Term[] {
  const groups = new Map<string, Group>();
  const keyOfTelling = perWord((word) => (isEmpty(word) ? '' : keyOf(word)));
  for (const record of records) {
    const title = tokensOf(record.title);
    const isPlain = !title.some(({ folded }) => ASKS.test(folded) || SAYS.test(folded));
    const named = new Set(isPlain ? title.filter(endsGroup).map(({ folded }) => folded) : []);
    for (const token of [
      ...title.map((word) => ({ ...word, opens: true })),
      ...tokensOf(record.content),
    ]) {
      const key = keyOfTelling(token.text);
      if (key === '') continue;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { tokens: [], records: [] }));
      group.tokens.push(token);
      if (group.records.at(-1) !== record) group.records.push(record);
      if (named.has(token.folded)) (group.titled ??= new Set()).add(token.folded);
    }
  }
  const compounds = [...groups.values()].map(({ tokens }) => partsOf(tokens[0]!.text, split));
  const parts = new Set(compounds.flat());
  const limit = Math.max(3, records.length / 3);
  const found: Term[] = [];
  for (const [key, group] of groups) {
    if (group.records.length > limit) continue;
    const term = bestForm(group, parts.has(key), split, bases);
    if (term) found.push({ term, key, parts: partsOf(term, split), records: group.records });
  }
  const isCutOff = cutOffNames(found.map(({ term }) => term));
  return found.filter(({ term }) => !isCutOff(term));
}

/** Tells a name that took in its neighbour in a table ("Openbaar Ministerie Partner"), or lost its first word. */
function cutOffNames(terms: string[]): (name: string) => boolean {
  const names = new Set(terms.filter((term) => term.includes(' ')));
  const spaces = (name: string) => [...name.matchAll(/ /g)].map(({ index }) => index);
  const ends = new Set([...names].flatMap((name) => spaces(name).map((at) => name.slice(at + 1))));
  return (name) =>
    names.has(name) && (ends.has(name) || spaces(name).some((at) => names.has(name.slice(0, at))));
}

function isEmpty(text: string): boolean {
  const folded = fold(text);
  if (isWorn(folded)) return true;
  if ([STOP_WORDS, LIGHT_WORDS, ASKING_WORDS, FUNCTION_WORDS].some((list) => list.has(folded)))
    return true;
  return folded.length < (/^\p{Lu}{3}/u.test(text) ? 3 : 4);
}

/** Keys of the parts of a compound, also of one with a hyphen: bibob, onderzoek. */
export function partsOf(term: string, split: Splitter): string[] {
  if (term.includes(' ')) return [];
  const parts = term
    .replace(/[’']s$/, '')
    .split('-')
    .flatMap((part) => split(fold(part)));
  return parts.length > 1 ? [...new Set(parts.map(keyOf))] : [];
}

/** Whether a word is what somebody does: of a verb, and no noun of itself. */
const isVerbForm = (word: string, bases: Bases): boolean =>
  bases.of(word).length > 0 &&
  bases
    .of(word)
    .every((base) => base !== word && /^(?:t|d|te|de|ten|den)$/.test(word.replace(base, '')));

function bestForm(
  { tokens, titled }: Group,
  part: boolean,
  split: Splitter,
  bases: Bases,
): string | undefined {
  const byForm = Map.groupBy(tokens, ({ folded }) => folded);
  const isVerb = areVerb([...byForm.keys()]);
  const written = [...byForm].flatMap(([folded, list]) => {
    const inside = list.filter(({ opens }) => !opens);
    const isNamed = inside.length > 0 && inside.filter(isName).length * 2 > inside.length;
    const isNoun =
      !isVerb &&
      !isVerbForm(folded, bases) &&
      looksLikeNoun(list, {
        titled: titled?.has(folded) === true,
        compound: partsOf(list[0]!.text, split).length > 0,
        part,
      });
    if (!isNamed && !isNoun) return [];
    return [{ text: spelling(list, isNamed), count: list.length }];
  });
  return written.sort((a, b) => b.count - a.count || a.text.length - b.text.length)[0]?.text;
}

function spelling(tokens: Token[], isNamed: boolean): string {
  const { text } = tokens.find((token) => (isNamed ? isName(token) : !token.opens)) ?? tokens[0]!;
  if (isNamed || /\p{Lu}\p{Lu}/u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
