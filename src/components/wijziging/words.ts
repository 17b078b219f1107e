import { lastSlug } from '../../model/content-path.ts';
import { capital, enumerate, noun } from '../../dutch/count.ts';
import { blockNoun, blocksName } from '../../model/block-names.ts';
import { sizeSentence } from '../../model/change-sentence.ts';
import { kindWord, OUTSIDE_ALINEAS } from '../../model/change-words.ts';
import { countChanges } from '../../model/counts.ts';
import type { Wijziging } from '../../model/kinds.ts';
import { hoofdstukName } from '../../model/names.ts';
import type { ListPlace } from '../../model/text.ts';
import type { BlockSoort } from '../../model/types.ts';
import {
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
  mijlpalen: 'Planning',
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

/** What a link to any change says: of a block `changeName`, else what it is of. */
export function wijzigingName({ of, hoofdstuk }: Wijziging): string {
  if (of === 'plaats') return `Dit deel, ${hoofdstuk.soort}`;
  if (of === 'buiten') return 'Tussen de alinea’s, opbouw';
  return 'key' in of ? `${fieldWord(of.key)}, gewijzigd` : changeName(of);
}

/** What marks an element as a change: its id, and of one with a number its kinds, the first the one it is known by. */
export const changeAttributes = (id: string, wijziging?: Wijziging) => ({
  id,
  ...(wijziging && {
    'data-wijziging': wijziging.kinds[0],
    'data-soorten': wijziging.kinds.join(' '),
  }),
});

/** What the sign before an item of a list says to who does not see it: "punt 3. ", "punt, niveau 2 ". */
export function markerName({ depth, marker = '' }: ListPlace): string {
  const signs: Record<string, string> = {
    '•': 'punt',
    '☐': 'taak, niet gedaan',
    '☑': 'taak, gedaan',
  };
  const name = signs[marker] ?? `punt ${marker.replace(/[.)]$/, '')}`;
  return `${name}${depth > 1 ? `, niveau ${depth}` : ''}: `;
}

/** Where a hoofdstuk came from or went to: "Nieuw deel.", "Verplaatst, was 2.3 Jeugd."; empty when it stayed. */
export function placeSentence({ soort, oud, nieuw }: HoofdstukWijziging): string {
  if (soort === 'nieuw') return 'Nieuw deel.';
  if (soort === 'vervallen') return 'Vervallen deel.';
  if (soort !== 'verplaatst' || !oud || !nieuw) return '';
  if (oud.parent?.id === nieuw.parent?.id && lastSlug(oud) !== lastSlug(nieuw))
    return `Staat op een ander adres, was ${hoofdstukName(oud)}.`;
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

/** How many alineas and other blocks went from a hoofdstuk to another; empty when none did. */
function awaySentence({ departed, oud }: HoofdstukWijziging): string {
  const gone = departed
    .flatMap(({ wijziging }) => wijziging.oud)
    .filter(({ hoofdstuk }) => hoofdstuk === oud);
  const counts = new Map<BlockSoort, number>([['alinea', 0]]);
  for (const { alinea } of gone) counts.set(alinea.soort, (counts.get(alinea.soort) ?? 0) + 1);
  const words = [...counts].filter(([, n]) => n).map(([soort, n]) => `${n} ${blockNoun(soort, n)}`);
  const verb = noun(gone.length, 'staat', 'staan');
  return words.length ? `${enumerate(words)} ${verb} nu in een ander deel.` : '';
}
