import { nearest } from '../dutch/nearest.ts';
import type { Site } from '../model/types.ts';
import type { Fault } from '../content/fault.ts';
import type { Entry } from '../content/read.ts';
import { placeIn } from '../content/text-file.ts';

/** Faults for each Figuur whose image does not lie in the folder of its versie. */
export function checkBeelden(site: Site, entries: Map<string, Entry>): Fault[] {
  return site.documenten
    .flatMap(({ versies }) => versies)
    .flatMap(({ beelden, hoofdstukken }) =>
      hoofdstukken.flatMap(({ entry: id, text }) => {
        const entry = entries.get(id);
        if (!entry) return [];
        return text.beelden
          .filter((bestand) => !beelden.has(bestand))
          .flatMap((bestand) => {
            const near = nearest(bestand, [...beelden.keys()]);
            const cure = near ? `Bedoelt u \`${near}\`?` : 'Zet het daar of kijk de naam na.';
            const message = `Het beeld "${bestand}" staat niet in de map beeld van deze versie. ${cure}`;
            return places(entry, bestand).map((at) => ({ file: entry.file, ...at, message }));
          });
      }),
    );
}

/** Where an image is named: at its attribute, for every Figuur that has it. */
function places({ body, bodyLine }: Entry, bestand: string) {
  const escaped = bestand.replaceAll('.', '\\.');
  const found = [...body.matchAll(new RegExp(`\\bbestand\\s*=\\s*["']${escaped}["']`, 'g'))];
  if (!found.length) return [{ line: 1, column: 1 }];
  return found.map(({ index }) => {
    const { line, column } = placeIn(body, index);
    return { line: line + bodyLine, column };
  });
}
