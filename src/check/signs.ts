import type { Entry } from '../content/entry.ts';
import { unwantedSigns } from '../dutch/signs.ts';
import { placesIn } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import { frozenLines } from './locks.ts';
import { onFiles } from './rule.ts';

/** Names the versies of a content folder that are frozen, as `<document>/<versie>`. */
export const frozenVersies = (dir: string): Set<string> =>
  new Set(frozenLines(dir).map(({ versie }) => versie));

/** Whether a file belongs to a frozen versie, so that nobody may change it. */
export const isFrozen = ({ id }: Pick<Entry, 'id'>, frozen: ReadonlySet<string>): boolean => {
  const [, document, versie] = /^documenten\/([^/]+)\/([^/]+)\//.exec(id) ?? [];
  return frozen.has(`${document}/${versie}`);
};

/** Faults for signs that nobody sees or that only look like letters; warnings where the text may not change any more. */
export const signs = onFiles('signs', ({ dir, entries }) => {
  const frozen = frozenVersies(dir);
  return [...entries.values()].flatMap((entry) => {
    const fixed = isFrozen(entry, frozen);
    const place = placesIn(entry.raw);
    return unwantedSigns(entry.raw).map(({ index, signs, kind, instead }) => ({
      file: entry.file,
      ...place(index),
      ...wrong(`signs/${kind}`, { signs, instead }),
      ...(fixed && { warning: true }),
    }));
  });
});
