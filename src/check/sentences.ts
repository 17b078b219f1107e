import { wrong } from '../faults/wrong.ts';
import { readOwn } from '../content/lists.ts';
import { MOST_WORDS } from '../dutch/readability.ts';
import { sentencesOf, wordsOf } from '../dutch/sentences.ts';
import { placesIn } from '../faults/place.ts';
import { proseOf } from '../hints/prose.ts';
import { onFiles } from './rule.ts';

const tooLong = ({ text }: { text: string }) => wordsOf(text).length > MOST_WORDS;

/** Faults for sentences of a samenvatting that are longer than a reader takes in at once. */
export const sentences = onFiles('sentences', ({ entries }) =>
  [...entries.values()].flatMap(({ data, file, path, bodyLine, locate }) => {
    const { samenvatting } = (data ?? {}) as { samenvatting?: unknown };
    if (typeof samenvatting !== 'string') return [];
    const long = sentencesOf(samenvatting).filter(tooLong);
    if (!long.length) return [];
    const all = readOwn(path) ?? '';
    // The body, where there is one, has no samenvatting.
    const raw = bodyLine ? all.split('\n', bodyLine).join('\n') : all;
    const own = proseOf(path.replaceAll('\\', '/'), raw).find(
      ({ kind }) => kind === 'samenvatting',
    );
    const placed = sentencesOf(own?.text ?? '').filter(tooLong);
    const placeOf = placesIn(raw);
    return long.map(({ text }, i) => {
      const found = placed.length === long.length ? placed[i] : undefined;
      const place = found ? placeOf(found.offset) : locate(['samenvatting']);
      const values = { words: wordsOf(text).length, most: MOST_WORDS };
      return { file, ...place, ...wrong('sentences/too-long', values) };
    });
  }),
);
