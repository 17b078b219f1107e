import { placesInBody, type Entry } from '../content/entry.ts';
import type { Place } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import { placeholdersIn } from '../schema/placeholders.ts';
import { leaves } from './leaves.ts';
import { onFiles } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';

/** Faults for sentences of a new file that nobody wrote others for; in a concept, which nobody decided yet, warnings. */
export const placeholders = onFiles('placeholders', ({ dir, entries }) => {
  const frozen = frozenVersies(dir);
  return [...entries.values()].flatMap((entry) => {
    const { at } = entry;
    const isConcept = 'versie' in at && at.versie === 'concept';
    const document = isFrozen(entry, frozen) && 'document' in at ? at.document : undefined;
    return leftIn(entry).map((place) => ({
      file: entry.file,
      ...place,
      ...wrong('placeholders/left', { words: place.words, document }),
      ...(isConcept && { warning: true }),
    }));
  });
});

/** The sentences of a file, whether front matter, YAML or text, each at its place. */
function leftIn(entry: Entry): (Place & { words: string })[] {
  const { data, body, locate } = entry;
  const place = placesInBody(entry);
  const values = leaves(data).flatMap(({ path, value }) =>
    placeholdersIn(value).map(({ words }) => ({ ...locate(path), words })),
  );
  const texts = placeholdersIn(body).map(({ words, index }) => ({ ...place(index), words }));
  return [...values, ...texts].map((found) => ({
    ...found,
    words: found.words.replace(/\s+/g, ' '),
  }));
}
