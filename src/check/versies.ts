import type { Entry } from '../content/entry.ts';
import { factsOf } from '../content/paths.ts';
import { alike } from '../dutch/look-alikes.ts';
import { nearest } from '../dutch/nearest.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import {
  decidesNothing,
  decidingBesluiten,
  isKnownBesluit,
  KNOWN_BESLUITEN,
} from '../model/status.ts';
import type { Document, Versie } from '../model/types.ts';
import { versieKey } from './frozen.ts';
import { onSite } from './rule.ts';
import { frozenVersies } from './signs.ts';

type Found = Finding<RulesOf<'versies'>>;

/**
 * Warnings for versies that readers cannot tell apart by their label, and for besluiten of which the kind is a known one
 * with a slip, so that the site names nobody for them; only where the facts may still be changed.
 */
export const versies = onSite('versies', (site, { dir, entries }) => {
  const frozen = frozenVersies(dir);
  return site.documenten.flatMap((document) =>
    document.versies
      .filter((versie) => !frozen.has(versieKey(versie)))
      .flatMap((versie) => {
        const entry = entries.get(factsOf(document.id, versie.id));
        return entry ? [...sameLabel(document, versie, entry), ...slips(versie, entry)] : [];
      }),
  );
});

const warn = (entry: Entry, path: PropertyKey[], what: Wrong<RulesOf<'versies'>>): Found => ({
  file: entry.file,
  ...entry.locate(path),
  ...what,
  warning: true,
});

function sameLabel({ versies: all }: Document, versie: Versie, entry: Entry): Found[] {
  const key = alike(versie.label).toLowerCase();
  const older = all.slice(all.indexOf(versie) + 1);
  const twin = older.find(({ label }) => alike(label).toLowerCase() === key);
  return twin ? [warn(entry, ['label'], wrong('versies/label-twice', { twin: twin.id }))] : [];
}

function slips(versie: Versie, entry: Entry): Found[] {
  const deciding = decidingBesluiten(versie);
  return versie.besluiten.flatMap((besluit, i) => {
    const { soort } = besluit;
    if (deciding.includes(besluit) || decidesNothing(besluit) || isKnownBesluit(soort)) return [];
    // A beginning of a kind may be another kind: only a slip within a word of nearly that length is one.
    const near = nearest(soort, KNOWN_BESLUITEN);
    if (!near || Math.abs(near.length - soort.trim().length) > 2) return [];
    return [
      warn(entry, ['besluiten', i, 'soort'], wrong('versies/besluit-soort', { soort, near })),
    ];
  });
}
