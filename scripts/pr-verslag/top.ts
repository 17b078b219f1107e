import { capital, count, noun } from '../../src/dutch/count.ts';
import { blockNoun } from '../../src/model/block-names.ts';
import { versieName } from '../../src/model/names.ts';
import type { Block, BlockSoort, Mijlpaal, Site } from '../../src/model/types.ts';
import type { HoofdstukWijziging } from '../../src/model/wijziging.ts';
import { errataChanges } from './errata.ts';
import type { VersieChange, VersieChanges } from './versies.ts';

/** Lines that somebody reads before anything else. */
const MOST = 10;

/** What a change of an alinea comes to for who counts. */
const WORDS: Readonly<Record<string, string>> = {
  nieuw: 'nieuw',
  vervallen: 'weg',
  verplaatst: 'verplaatst',
};
const wordOf = (soort: string) => WORDS[soort] ?? 'veranderd';

/** "3 alinea’s veranderd", "1 tabel nieuw": what changed in some hoofdstukken, by kind of block and by what became of it. */
function countBlocks(changes: readonly HoofdstukWijziging[]): string[] {
  const counts = new Map<string, { soort: BlockSoort | 'tabel'; word: string; n: number }>();
  const add = (soort: BlockSoort | 'tabel', word: string, n: number) => {
    const known = counts.get(`${soort} ${word}`) ?? { soort, word, n: 0 };
    counts.set(`${soort} ${word}`, { ...known, n: known.n + n });
  };
  for (const { alineas, isOutside } of changes) {
    const tables = new Set<unknown>();
    for (const { soort, oud, nieuw, row } of alineas) {
      if (soort === 'gelijk') continue;
      const blocks: Block[] = (nieuw.length ? nieuw : oud).map(({ alinea }) => alinea);
      if (!row) add(blocks[0]?.soort ?? 'alinea', wordOf(soort), blocks.length);
      else if (!tables.has(row.table)) {
        // A table is one thing to a reader, however many of its rows differ.
        tables.add(row.table);
        const isNew = !row.table.oud.length;
        const isGone = !row.table.nieuw.length;
        add('tabel', isNew ? 'nieuw' : isGone ? 'weg' : 'veranderd', 1);
      }
    }
    if (isOutside) add('kop', 'veranderd', 0);
  }
  return [...counts.values()]
    .filter(({ n }) => n > 0)
    .map(
      ({ soort, word, n }) =>
        `${n} ${soort === 'tabel' ? noun(n, 'tabel', 'tabellen') : blockNoun(soort, n)} ${word}`,
    );
}

/** What of hoofdstukken came, went and moved, then of what stands in those that stayed. */
function tellTexts(changes: readonly HoofdstukWijziging[]): string {
  const of = (soort: string) => changes.filter((each) => each.soort === soort).length;
  const whole = (['nieuw', 'vervallen', 'verplaatst'] as const).flatMap((soort) => {
    const n = of(soort);
    return n ? [`${count(n, 'hoofdstuk', 'hoofdstukken')} ${wordOf(soort)}`] : [];
  });
  const stayed = changes.filter(({ soort }) => soort !== 'nieuw' && soort !== 'vervallen');
  const fields = stayed.filter((each) => each.fields.length).length;
  const parts = [
    ...whole,
    ...countBlocks(stayed),
    ...(fields
      ? [`bij ${count(fields, 'hoofdstuk', 'hoofdstukken')} titel, samenvatting of thema veranderd`]
      : []),
  ];
  return parts.join(', ');
}

function tellVersie({ document, versie, kind, compared }: VersieChange): string[] {
  const [first] = compared;
  const told = tellTexts(first?.changes ?? []);
  const name = `${document.titel}, ${versieName(versie)}`;
  if (kind === 'veranderd')
    return first?.changes.length ? [`${name}: ${told || 'opmaak veranderd'}`] : [];
  if (!first?.with) return [`${name}: nieuw, ${told || 'zonder tekst'}`];
  const other = kind === 'besloten' ? 'het concept' : versieName(first.with);
  const what = kind === 'besloten' ? 'het concept is deze versie geworden' : 'nieuw';
  return [
    `${name}: ${what}, ${first.changes.length ? `anders dan ${other}: ${told || 'opmaak'}` : `gelijk aan ${other}`}`,
  ];
}

/** What came, went and changed in a list of things by id; `more` tells of one that stayed what changed, if that has a name. */
function tellList<T extends { id: string }>(
  van: readonly T[],
  tot: readonly T[],
  [one, many]: [string, string],
  isSame: (a: T, b: T) => boolean,
): string[] {
  const old = new Map(van.map((each) => [each.id, each]));
  const ids = new Set(tot.map(({ id }) => id));
  const tell = (n: number, word: string) => (n ? [`${count(n, one, many)} ${word}`] : []);
  const changed = tot.filter((each) => {
    const was = old.get(each.id);
    return was !== undefined && !isSame(was, each);
  });
  return [
    ...tell(tot.filter(({ id }) => !old.has(id)).length, 'nieuw'),
    ...tell(changed.length, 'veranderd'),
    ...tell(van.filter(({ id }) => !ids.has(id)).length, 'weg'),
  ];
}

/** What a mijlpaal says, without the objects that it leads to. */
const ofMijlpaal = ({ bron, documenten, themas, eerder, ...rest }: Mijlpaal) =>
  JSON.stringify([
    rest,
    bron?.path,
    documenten.map(({ id }) => id),
    themas.map(({ id }) => id),
    eerder.map(({ datum }) => datum),
  ]);

function tellMijlpalen(van: readonly Mijlpaal[], tot: readonly Mijlpaal[]): string[] {
  const old = new Map(van.map((each) => [each.id, each]));
  const moved = tot.filter(({ id, datum }) => old.has(id) && old.get(id)?.datum !== datum);
  const rest = (list: readonly Mijlpaal[]) =>
    list.filter(({ id }) => !moved.some((each) => each.id === id));
  return [
    ...(moved.length ? [`${count(moved.length, 'mijlpaal', 'mijlpalen')} verschoven`] : []),
    ...tellList(
      rest(van),
      rest(tot),
      ['mijlpaal', 'mijlpalen'],
      (a, b) => ofMijlpaal(a) === ofMijlpaal(b),
    ),
  ];
}

/** What a proposal does, in ten lines of plain text at most; `outside` is how many files it changes that are no content. */
export function topLines(
  van: Site,
  tot: Site,
  { changed, gone }: VersieChanges,
  outside: number,
): string[] {
  const errata = errataChanges(van, tot);
  const others = [
    ...tellMijlpalen(van.mijlpalen, tot.mijlpalen),
    ...tellList(
      van.themas,
      tot.themas,
      ['thema', 'thema’s'],
      (a, b) =>
        JSON.stringify([a.titel, a.omschrijving, a.doel, a.sporen, a.onderwerpen, a.synoniemen]) ===
        JSON.stringify([b.titel, b.omschrijving, b.doel, b.sporen, b.onderwerpen, b.synoniemen]),
    ),
    ...tellList(
      van.begrippen,
      tot.begrippen,
      ['begrip', 'begrippen'],
      (a, b) =>
        JSON.stringify([a.term, a.uitleg, a.vormen, a.synoniemen, a.bron?.path]) ===
        JSON.stringify([b.term, b.uitleg, b.vormen, b.synoniemen, b.bron?.path]),
    ),
    ...tellList(
      van.paginas,
      tot.paginas,
      ['pagina', 'pagina’s'],
      (a, b) => a.shown === b.shown && a.titel === b.titel && a.omschrijving === b.omschrijving,
    ),
    ...(errata.came.length ? [`${count(errata.came.length, 'erratum', 'errata')} nieuw`] : []),
    ...(errata.went.length ? [`${count(errata.went.length, 'erratum', 'errata')} weg`] : []),
  ];
  const lines = [
    ...changed.flatMap(tellVersie),
    ...gone.map((versie) => `${versie.document.titel}, ${versieName(versie)}: weg`),
    ...(others.length ? [capital(others.join(', '))] : []),
    ...(outside
      ? [
          `${count(outside, 'bestand', 'bestanden')} buiten de inhoud: laat een ontwikkelaar die nakijken`,
        ]
      : []),
  ];
  if (lines.length <= MOST) return lines;
  const left = lines.length - MOST + 1;
  return [...lines.slice(0, MOST - 1), `En nog ${left} andere: zie hieronder`];
}
