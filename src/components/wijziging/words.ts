import { isChanged, tel } from '../../compare/vergelijken.ts';
import { count, enumerate } from '../../dutch/count.ts';
import { BUITEN_ALINEAS } from '../../model/buiten.ts';
import { partName } from '../../model/names.ts';
import type {
  AlineaSoort,
  AlineaWijziging,
  HoofdstukWijziging,
  Plaats,
  Telling,
  Vergelijking,
} from '../../model/wijziging.ts';

const kinds: Record<AlineaSoort, string> = {
  gelijk: 'met dezelfde woorden',
  herschreven: 'herschreven',
  nieuw: 'nieuw',
  vervallen: 'vervallen',
  verplaatst: 'verplaatst',
  'verplaatst-herschreven': 'verplaatst en herschreven',
  gesplitst: 'gesplitst',
  samengevoegd: 'samengevoegd',
};

const fields: Record<string, string> = {
  titel: 'Titel',
  nummer: 'Nummer',
  adres: 'Adres',
  samenvatting: 'Samenvatting',
  themas: 'Thema’s',
  mijlpalen: 'Mijlpalen',
};

/** What happened to an alinea, as it stands inside a sentence. */
export const kindWord = (soort: AlineaSoort): string => kinds[soort];

/** A field of the front matter as the head of a row. */
export const fieldWord = (veld: string): string => fields[veld] ?? veld;

/** "alinea 3", "alinea 3 en 4". */
export const alineaName = (places: Plaats[]): string =>
  `alinea ${enumerate(places.map(({ alinea }) => String(alinea.number)))}`;

/** "alinea 3 en 4", with the names of their parts unless all stand in the part with this identity. */
export const placesName = (places: Plaats[], id?: string): string =>
  places.every(({ hoofdstuk }) => hoofdstuk.id === id)
    ? alineaName(places)
    : enumerate(
        places.map(({ hoofdstuk, alinea }) =>
          [...(hoofdstuk.id === id ? [] : [partName(hoofdstuk)]), `alinea ${alinea.number}`].join(
            ', ',
          ),
        ),
      );

/** "Alinea 3", "Alinea 3 en 4". */
export const capitalName = (places: Plaats[]): string => `A${alineaName(places).slice(1)}`;

/** What a link to a change says: "Alinea 2, herschreven", "Oude alinea 5, vervallen". */
export function changeName({ soort, oud, nieuw }: AlineaWijziging): string {
  const place = soort === 'vervallen' ? `Oude ${alineaName(oud)}` : capitalName(nieuw);
  return `${place}, ${kindWord(soort)}`;
}

/** The numbers of alineas in a row, without zeros: `[3, 'herschreven']`. */
export function sizes(telling: Telling): [number, string][] {
  const all: [number, string][] = [
    [telling.herschreven, 'herschreven'],
    [telling.nieuw, 'nieuw'],
    [telling.vervallen, 'vervallen'],
    [telling.verplaatst, 'verplaatst'],
    [telling.gelijk, kinds.gelijk],
  ];
  return all.filter(([n]) => n > 0);
}

/** The size of a change: "12 alinea’s herschreven, 3 nieuw en 1 vervallen"; empty when no alinea changed. */
export function sizeSentence(telling: Telling): string {
  return inRow(sizes({ ...telling, gelijk: 0 }), 'alinea', 'alinea’s');
}

/** What happened to the parts: "1 deel nieuw en 2 verplaatst"; empty when all stayed and kept their words. */
export function partsSentence(telling: Telling): string {
  const all: [number, string][] = [
    [telling.delenGewijzigd, 'gewijzigd'],
    [telling.delenNieuw, 'nieuw'],
    [telling.delenVervallen, 'vervallen'],
    [telling.delenVerplaatst, 'verplaatst'],
  ];
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
 * every part is equal, and says so when something changed that no comparison shows.
 */
export function changeSentence({ telling, hoofdstukken }: Vergelijking): string {
  if (!hoofdstukken.some(isChanged)) return 'De tekst bleef gelijk.';
  const size = [sizeSentence(telling), partsSentence(telling)].filter(Boolean).join('; ');
  const outside = hasOutside({ hoofdstukken }) ? ` ${BUITEN_ALINEAS}.` : '';
  return `${size}.${outside}`;
}

/** Whether a part changed in a way that no comparison shows. */
export const hasOutside = ({ hoofdstukken }: Pick<Vergelijking, 'hoofdstukken'>): boolean =>
  hoofdstukken.some(({ buitenAlineas }) => buitenAlineas);

/** Where a part came from or went to: "Nieuw deel.", "Verplaatst, was 2.3 Jeugd."; empty when it stayed. */
export function placeSentence({ soort, oud, nieuw }: HoofdstukWijziging): string {
  if (soort === 'nieuw') return 'Nieuw deel.';
  if (soort === 'vervallen') return 'Vervallen deel.';
  if (soort !== 'verplaatst' || !oud || !nieuw) return '';
  if (partName(oud) !== partName(nieuw)) return `Verplaatst, was ${partName(oud)}.`;
  if (oud.parent?.id === nieuw.parent?.id) return 'Verplaatst.';
  return `Verplaatst, stond ${oud.parent ? `in ${partName(oud.parent)}` : 'op het hoogste niveau'}.`;
}

/** What happened to a part, in words: "Verplaatst, was 2.3 Jeugd. 2 alinea’s herschreven." */
export function partSentence(wijziging: HoofdstukWijziging): string {
  const { soort, velden, koppen, buitenAlineas } = wijziging;
  const place = placeSentence(wijziging);
  if (soort === 'nieuw' || soort === 'vervallen') return place;
  const size = sizeSentence(tel([wijziging]));
  const hasHeadings = koppen.oud.length + koppen.nieuw.length > 0;
  const named = [
    ...velden.map(({ veld }) => fieldWord(veld).toLowerCase()),
    ...(hasHeadings ? ['tussenkoppen'] : []),
  ];
  const changed = named.length ? [`Gewijzigd: ${enumerate(named)}.`] : [];
  const away = awaySentence(wijziging);
  const outside = buitenAlineas ? `${BUITEN_ALINEAS}.` : '';
  const all = [place, size && `${size}.`, away, ...changed, outside];
  return all.filter(Boolean).join(' ') || 'Gewijzigd.';
}

/** How many alineas went from a part to another; empty when none did. */
function awaySentence({ vertrokken = [] }: HoofdstukWijziging): string {
  const words = count(vertrokken.length, 'alinea staat', 'alinea’s staan');
  return vertrokken.length ? `${words} nu in een ander deel.` : '';
}
