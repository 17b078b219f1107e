import { capital, count, enumerate } from '../../dutch/count.ts';
import { blockNoun, blocksName } from '../../model/block-names.ts';
import type { BlockSoort } from '../../model/types.ts';
import { kindWord, OUTSIDE_ALINEAS } from '../../model/change-words.ts';
import type { Comparison } from '../../model/comparison.ts';
import { countChanges, type Counts } from '../../model/counts.ts';
import { hoofdstukName } from '../../model/names.ts';
import {
  isChanged,
  type AlineaWijziging,
  type FieldWijziging,
  type HoofdstukWijziging,
  type Place,
} from '../../model/wijziging.ts';

const fields: Record<FieldWijziging['key'], string> = {
  titel: 'Titel',
  nummer: 'Nummer',
  adres: 'Adres',
  samenvatting: 'Samenvatting',
  themas: 'Thema’s',
  mijlpalen: 'Mijlpalen',
};

/** A field of the front matter as the head of a row. */
export const fieldWord = (key: FieldWijziging['key']): string => fields[key];

/** "alinea 3", "alinea 3 en 4", "noot 1". */
export const alineaName = (places: Place[]): string =>
  blocksName(places.map(({ alinea }) => alinea));

/** "alinea 3 en 4", with the names of their hoofdstukken unless all stand in the one with this identity. */
export const placesName = (places: Place[], id?: string): string =>
  places.every(({ hoofdstuk }) => hoofdstuk.id === id)
    ? alineaName(places)
    : enumerate(
        places.map(({ hoofdstuk, alinea }) =>
          [...(hoofdstuk.id === id ? [] : [hoofdstukName(hoofdstuk)]), blocksName([alinea])].join(
            ', ',
          ),
        ),
      );

/** "Alinea 3", "Alinea 3 en 4". */
export const capitalName = (places: Place[]): string => capital(alineaName(places));

/** What a link to a change says: "Alinea 2, herschreven", "Oude alinea 5, vervallen". */
export function changeName({ soort, oud, nieuw }: AlineaWijziging): string {
  const place = soort === 'vervallen' ? `Oude ${alineaName(oud)}` : capitalName(nieuw);
  return `${place}, ${kindWord(soort)}`;
}

/** The numbers of alineas in a row, without zeros: `[3, 'herschreven']`. */
export function sizes({ alineas }: Counts): [number, string][] {
  const soorten = ['herschreven', 'nieuw', 'vervallen', 'verplaatst', 'anders', 'gelijk'] as const;
  return soorten
    .map((soort): [number, string] => [alineas[soort], kindWord(soort)])
    .filter(([n]) => n > 0);
}

/**
 * The size of a change: "12 alinea’s herschreven, 3 nieuw en 1 vervallen; ook 1 noot en 2 tussenkoppen"; empty when no
 * block changed.
 */
export function sizeSentence(counts: Counts): string {
  const changed = { ...counts, alineas: { ...counts.alineas, gelijk: 0 } };
  const alineas = inRow(sizes(changed), 'alinea', 'alinea’s');
  const others = othersWords(counts);
  return [alineas, others && `${alineas ? 'ook ' : ''}${others} gewijzigd`]
    .filter(Boolean)
    .join('; ');
}

/** Changed blocks that are no alinea: "1 noot en 2 tussenkoppen"; empty when there are none. */
export const othersWords = ({ overig }: Counts): string =>
  enumerate(
    Object.entries(overig).map(([soort, n]) => `${n} ${blockNoun(soort as BlockSoort, n)}`),
  );

/** What happened to the hoofdstukken: "1 deel nieuw en 2 verplaatst"; empty when all stayed and kept their words. */
export function hoofdstukkenSentence({ hoofdstukken }: Counts): string {
  const soorten = ['gewijzigd', 'nieuw', 'vervallen', 'verplaatst'] as const;
  const all = soorten.map((soort): [number, string] => [hoofdstukken[soort], soort]);
  return inRow(
    all.filter(([n]) => n > 0),
    'deel',
    'delen',
  );
}

/** Numbers with what happened, the noun at the first only. */
const inRow = (all: [number, string][], one: string, many: string): string =>
  enumerate(all.map(([n, word], i) => `${i ? n : count(n, one, many)} ${word}`));

/**
 * How much changed between two versions, in sentences. Says that the text stayed the same only when everything of
 * every hoofdstuk is equal, and says so when something changed that no comparison shows.
 */
export function changeSentence({ counts, hoofdstukken }: Comparison): string {
  if (!hoofdstukken.some(isChanged)) return 'De tekst bleef gelijk.';
  const size = [sizeSentence(counts), hoofdstukkenSentence(counts)].filter(Boolean).join('; ');
  const outside = hasOutside({ hoofdstukken }) ? ` ${OUTSIDE_ALINEAS}.` : '';
  return `${size}.${outside}`;
}

/** Whether a hoofdstuk changed in a way that no comparison shows. */
export const hasOutside = ({ hoofdstukken }: Pick<Comparison, 'hoofdstukken'>): boolean =>
  hoofdstukken.some(({ isOutside }) => isOutside);

/** Where a hoofdstuk came from or went to: "Nieuw deel.", "Verplaatst, was 2.3 Jeugd."; empty when it stayed. */
export function placeSentence({ soort, oud, nieuw }: HoofdstukWijziging): string {
  if (soort === 'nieuw') return 'Nieuw deel.';
  if (soort === 'vervallen') return 'Vervallen deel.';
  if (soort !== 'verplaatst' || !oud || !nieuw) return '';
  if (hoofdstukName(oud) !== hoofdstukName(nieuw)) return `Verplaatst, was ${hoofdstukName(oud)}.`;
  if (oud.parent?.id === nieuw.parent?.id) return 'Verplaatst.';
  return `Verplaatst, stond ${oud.parent ? `in ${hoofdstukName(oud.parent)}` : 'op het hoogste niveau'}.`;
}

/** What happened to a hoofdstuk, in words: "Verplaatst, was 2.3 Jeugd. 2 alinea’s herschreven." */
export function hoofdstukSentence(wijziging: HoofdstukWijziging): string {
  const { soort, fields: changes, isOutside } = wijziging;
  const place = placeSentence(wijziging);
  if (soort === 'nieuw' || soort === 'vervallen') return place;
  const size = sizeSentence(countChanges([wijziging]));
  const named = changes.map(({ key }) => fieldWord(key).toLowerCase());
  const changed = named.length ? [`Gewijzigd: ${enumerate(named)}.`] : [];
  const away = awaySentence(wijziging);
  const outside = isOutside ? `${OUTSIDE_ALINEAS}.` : '';
  const all = [place, size && `${size}.`, away, ...changed, outside];
  return all.filter(Boolean).join(' ') || 'Gewijzigd.';
}

/** How many alineas went from a hoofdstuk to another; empty when none did. */
function awaySentence({ departed }: HoofdstukWijziging): string {
  const words = count(departed.length, 'alinea staat', 'alinea’s staan');
  return departed.length ? `${words} nu in een ander deel.` : '';
}
