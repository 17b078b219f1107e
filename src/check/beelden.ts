import { nearest } from '../dutch/nearest.ts';
import { wrong } from '../faults/wrong.ts';
import type { Entry } from '../content/entry.ts';
import { errorsOf } from '../faults/fault.ts';
import { placeAt, TOP } from '../faults/place.ts';
import { onSite } from './rule.ts';

/** Faults for each Figuur whose image does not lie in the folder of its versie. */
export const beelden = onSite('beelden', (site, { entries, known }) => {
  // A Figuur that is wrong in itself is mended first: its name may be what is wrong.
  const wrongLines = new Set(errorsOf(known).map(({ file, line }) => `${file}:${line}`));
  return site.documenten
    .flatMap(({ versies }) => versies)
    .flatMap((versie) =>
      versie.hoofdstukken.flatMap(({ entry: id, text }) => {
        const entry = entries.get(id);
        if (!entry) return [];
        return text.beelden
          .filter((bestand) => !versie.beelden.has(bestand))
          .flatMap((bestand) => {
            const near = nearest(bestand, [...versie.beelden.keys()]);
            const absent = wrong('beelden/absent', { bestand, near });
            return places(entry, bestand)
              .filter(({ line }) => !wrongLines.has(`${entry.file}:${line}`))
              .map((at) => ({ file: entry.file, ...at, ...absent }));
          });
      }),
    );
});

/** Where an image is named: at its attribute, for every Figuur that has it. */
function places({ body, bodyLine }: Entry, bestand: string) {
  const escaped = bestand.replaceAll('.', '\\.');
  const found = [...body.matchAll(new RegExp(`\\bbestand\\s*=\\s*["']${escaped}["']`, 'g'))];
  if (!found.length) return [TOP];
  return found.map(({ index }) => {
    const { line, column } = placeAt(body, index);
    return { line: line + bodyLine, column };
  });
}
