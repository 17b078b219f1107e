import { literal } from '../dutch/literal.ts';
import { nearest } from '../dutch/nearest.ts';
import { wrong } from '../faults/wrong.ts';
import { placesInBody, type Entry } from '../content/entry.ts';
import { errorsOf, type Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import type { Versie } from '../model/types.ts';
import { versieKey } from './frozen.ts';
import { isBroken } from './lock.ts';
import { onSite, type Context } from './rule.ts';
import { frozenVersies } from './signs.ts';

/** Faults for each Figuur whose image does not lie in the folder of its versie, and warnings for images that no text shows. */
export const beelden = onSite('beelden', (site, context) => {
  const { entries, known } = context;
  // A Figuur that is wrong in itself is mended first: its name may be what is wrong.
  const wrongLines = new Set(errorsOf(known).map(({ file, line }) => `${file}:${line}`));
  const versies = site.documenten.flatMap((document) => document.versies);
  return [
    ...unused(versies, context),
    ...versies.flatMap((versie) =>
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
    ),
  ];
});

/** Images that no text shows, where the texts are known and may still be changed. */
function unused(versies: readonly Versie[], context: Context): Finding<'beelden/unused'>[] {
  const frozen = frozenVersies(context.dir);
  return versies.flatMap((versie) => {
    const key = versieKey(versie);
    if (frozen.has(key) || !versie.beelden.size || isBroken(key, context)) return [];
    const shown = new Set(versie.hoofdstukken.flatMap(({ text }) => text.beelden));
    return [...versie.beelden.keys()].flatMap((bestand) => {
      const entry = context.entries.get(`documenten/${key}/beeld/${bestand}`);
      return shown.has(bestand) || !entry
        ? []
        : [{ file: entry.file, ...TOP, ...wrong('beelden/unused'), warning: true as const }];
    });
  });
}

/** Where an image is named: at its attribute, for every Figuur that has it. */
function places(entry: Entry, bestand: string) {
  const found = [
    ...entry.body.matchAll(new RegExp(`\\bbestand\\s*=\\s*["']${literal(bestand)}["']`, 'g')),
  ];
  if (!found.length) return [TOP];
  const place = placesInBody(entry);
  return found.map(({ index }) => place(index));
}
