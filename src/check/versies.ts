import type { Entry } from '../content/entry.ts';
import { parseDatum } from '../datum/datum.ts';
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
import { isInside } from '../text/inside-address.ts';
import { versieKey } from './frozen.ts';
import { onSite } from './rule.ts';
import { frozenVersies } from './signs.ts';

type Found = Finding<RulesOf<'versies'>>;

/**
 * Warnings for versies that readers cannot tell apart by their label, and for besluiten of which the kind is a known one
 * with a slip, so that the site names nobody for them, and for dates that can hardly be right; only where the facts may still be changed.
 */
export const versies = onSite('versies', (site, { dir, entries }) => {
  const frozen = frozenVersies(dir);
  return site.documenten.flatMap((document) =>
    document.versies
      .filter((versie) => !frozen.has(versieKey(versie)))
      .flatMap((versie) => {
        const entry = entries.get(factsOf(document.id, versie.id));
        return entry
          ? [...sameLabel(document, versie, entry), ...slips(versie, entry), ...odd(versie, entry)]
          : [];
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

/** A year before the day, as it stands in dates. */
const yearBefore = (day: string): string =>
  `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;

/** Dates that can hardly be right, and a concept that was decided. */
function odd(versie: Versie, entry: Entry): Found[] {
  const { datum, gepubliceerd, previous, besluiten, status, bron } = versie;
  const own = parseDatum(datum);
  if (!own) return [];
  const isConcept = status === 'concept';
  const early = besluiten.flatMap((besluit, i) => {
    const day = parseDatum(besluit.datum ?? '')?.last;
    return day !== undefined && day < yearBefore(own.first)
      ? [
          warn(
            entry,
            ['besluiten', i, 'datum'],
            wrong('versies/besluit-early', { datum: besluit.datum ?? '', text: datum }),
          ),
        ]
      : [];
  });
  const deciding = isConcept ? decidingBesluiten(versie) : [];
  const decided = besluiten.flatMap((besluit, i) =>
    deciding.includes(besluit)
      ? [
          warn(
            entry,
            ['besluiten', i, 'soort'],
            wrong('versies/concept-decided', { soort: besluit.soort }),
          ),
        ]
      : [],
  );
  const isOld = isConcept && previous && own.last < (parseDatum(previous.datum)?.first ?? '');
  return [
    ...(isOld
      ? [warn(entry, ['datum'], wrong('versies/concept-older', { datum, label: previous.label }))]
      : []),
    ...(isConcept ? decided : early),
    ...(bron?.url && isInside(bron.url)
      ? [warn(entry, ['bron', 'url'], wrong('versies/bron-inside', { url: bron.url }))]
      : []),
    ...(gepubliceerd && gepubliceerd < own.first
      ? [warn(entry, ['gepubliceerd'], wrong('versies/published-early', { gepubliceerd, datum }))]
      : []),
  ];
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
