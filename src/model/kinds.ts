import type { AlineaWijziging, FieldWijziging, HoofdstukWijziging } from './wijziging.ts';

/** The kinds of change that a reader can choose between, the words first. */
export const KINDS = ['tekst', 'opmaak', 'verwijzing', 'beeld', 'opbouw'] as const;
export type Kind = (typeof KINDS)[number];

/** A change with a number: one of a block, of a field, of where a hoofdstuk stands, or one that no block shows. */
export interface Wijziging {
  /** Id on its page, `w<n>`; that of a block stays what it is when fields change. */
  id: string;
  /** Address without base. */
  path: string;
  /** Its place among all changes between two versions, from 1, in reading order over all pages. */
  number: number;
  /** At least one, the first of them what it is known by. */
  kinds: Kind[];
  hoofdstuk: HoofdstukWijziging;
  of: AlineaWijziging | FieldWijziging | 'plaats' | 'buiten';
}

const FIELD_KINDS: Record<FieldWijziging['key'], Kind> = {
  titel: 'tekst',
  samenvatting: 'tekst',
  nummer: 'opbouw',
  adres: 'verwijzing',
  themas: 'verwijzing',
  mijlpalen: 'verwijzing',
};

/** The kinds of a change of a block, in the order of `KINDS`; at least one. */
export function kindsOf(wijziging: AlineaWijziging): Kind[] {
  const { soort, oud, nieuw, segments, aspects, row } = wijziging;
  const found = new Set<Kind>();
  const isImage = (nieuw[0] ?? oud[0])?.alinea.soort === 'beeld';
  // A line feed, and a space in place of it, is where alineas were split or joined.
  const isCut = soort === 'gesplitst' || soort === 'samengevoegd';
  const isSeam = (text: string) => isCut && text.trim() === '';
  const isWorded = segments.some(({ soort: own, text }) => own !== 'gelijk' && !isSeam(text));
  if (isWorded || soort === 'nieuw' || soort === 'vervallen')
    found.add(isImage ? 'beeld' : 'tekst');
  if (/^(?:verplaatst|gesplitst|samengevoegd)/.test(soort)) found.add('opbouw');
  for (const { aspect } of row?.cells ? row.rest : aspects)
    found.add(aspect === 'teken' ? 'tekst' : aspect);
  const kinds = KINDS.filter((kind) => found.has(kind));
  return kinds.length ? kinds : ['opbouw'];
}

/** The blocks of a hoofdstuk that have a number among the changes: of each change one. */
export const changedBlocks = ({
  alineas,
}: Pick<HoofdstukWijziging, 'alineas'>): AlineaWijziging[] =>
  alineas.filter(({ soort, isEcho }) => soort !== 'gelijk' && !isEcho);

/** All changes of some hoofdstukken in reading order: where each stands, what no block shows, its blocks, its fields. */
export function numberChanges(hoofdstukken: readonly HoofdstukWijziging[]): Wijziging[] {
  const all: Wijziging[] = [];
  for (const hoofdstuk of hoofdstukken) {
    const { soort, isOutside, fields, alineas } = hoofdstuk;
    let free = alineas.length;
    const add = (of: Wijziging['of'], kinds: Kind[], id = `w${++free}`) =>
      all.push({
        id,
        path: `${hoofdstuk.path}#${id}`,
        number: all.length + 1,
        kinds,
        hoofdstuk,
        of,
      });
    if (soort === 'nieuw' || soort === 'vervallen' || soort === 'verplaatst')
      add('plaats', ['opbouw']);
    if (isOutside) add('buiten', ['opbouw']);
    for (const block of changedBlocks(hoofdstuk)) add(block, kindsOf(block), block.id);
    for (const field of fields) add(field, [FIELD_KINDS[field.key]]);
  }
  return all;
}

/** How many changes there are of each kind, kinds without any left out; one of two kinds counts in both. */
export function countKinds(wijzigingen: readonly Pick<Wijziging, 'kinds'>[]): [Kind, number][] {
  return KINDS.map((kind): [Kind, number] => [
    kind,
    wijzigingen.filter(({ kinds }) => kinds.includes(kind)).length,
  ]).filter(([, n]) => n > 0);
}
