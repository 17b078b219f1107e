import { capital } from '../../src/dutch/count.ts';
import { blocksName } from '../../src/model/block-names.ts';
import { aspectWord, OUTSIDE_ALINEAS, proposedWord } from '../../src/model/change-words.ts';
import { hoofdstukName, versieName } from '../../src/model/names.ts';
import type { Pagina, Site, Versie } from '../../src/model/types.ts';
import type {
  AlineaWijziging,
  HoofdstukWijziging,
  Segment,
  TextWijziging,
} from '../../src/model/wijziging.ts';
import { Likeness } from '../../src/compare/likeness.ts';
import { segments } from '../../src/compare/segments.ts';
import { compareText } from '../../src/compare/text.ts';
import { errataBlocks } from './errata.ts';
import { code, deleted, inserted, plain } from './markdown.ts';
import type { VersieChange, VersieChanges } from './versies.ts';

const show = (list: readonly Segment[]) =>
  list
    .map(({ soort, text }) =>
      soort === 'nieuw' ? inserted(text) : soort === 'oud' ? deleted(text) : plain(text),
    )
    .join('');

/** Old and new words of one text. */
export const wordChanges = (oud: string, nieuw: string): string => show(segments(oud, nieuw));

/** What a reader sees differently in the texts: Markdown blocks, one for each heading or alinea. */
export function textChanges(van: Site, tot: Site, { changed, gone }: VersieChanges): string[] {
  const here = new Set(tot.documenten.map(({ id }) => id));
  return [
    ...changed.flatMap(versieBlocks),
    ...errataBlocks(van, tot),
    ...gone.map((versie) => `### ${titleOf(versie)}: weg`),
    ...van.documenten
      .filter(({ id }) => !here.has(id))
      .map(({ titel }) => `### ${plain(titel)}: dit document is weg`),
    ...paginaChanges(van.paginas, tot.paginas),
  ];
}

const titleOf = (versie: Versie) => `${plain(versie.document.titel)}, ${plain(versieName(versie))}`;

function versieBlocks({ versie, kind, compared }: VersieChange): string[] {
  const title = `### ${titleOf(versie)}`;
  const [first] = compared;
  const blocks = first?.changes.flatMap(hoofdstukChanges) ?? [];
  if (kind === 'veranderd') return under(title, blocks);
  if (!first?.with) return under(`${title}: nieuw`, blocks);
  // A reader saw the versie before it; who reviews saw the concept that it was.
  return [
    `${title}: nieuw`,
    ...compared.flatMap(({ with: other, changes }, i) => {
      const name =
        kind === 'besloten' && i === 0 ? 'het concept' : plain(other ? versieName(other) : '');
      const found = changes.flatMap(hoofdstukChanges);
      return found.length
        ? [`Vergeleken met ${name}:`, ...found]
        : [`De tekst is gelijk aan die van ${name}.`];
    }),
  ];
}

const under = (title: string, blocks: string[]) => (blocks.length ? [title, ...blocks] : []);

function hoofdstukChanges(wijziging: HoofdstukWijziging): string[] {
  const { soort, oud, nieuw, fields } = wijziging;
  const hoofdstuk = nieuw ?? oud;
  const state = { nieuw: ': nieuw', vervallen: ': weg', verplaatst: ': verplaatst' }[
    soort as string
  ];
  return [
    ...(hoofdstuk ? [`#### ${plain(hoofdstukName(hoofdstuk))}${state ?? ''}`] : []),
    ...fields.map(({ key, oud: a, nieuw: b }) => `- ${key}: ${wordChanges(a, b)}`),
    ...(!oud && nieuw?.samenvatting ? [`- samenvatting: ${inserted(nieuw.samenvatting)}`] : []),
    ...textLines(
      wijziging,
      [oud, nieuw].map((one) => one && placeOf(one.fixedPath, one.entry)),
    ),
  ];
}

/** Where a text stands, as an address and as a file. */
const placeOf = (path: string, entry: string) => `${code(path)} (${code(entry)})`;

/** What happened to a text, a line each; `places` is where the old and the new text stand. */
function textLines<T>(
  { alineas, isOutside }: TextWijziging<T>,
  places: (string | undefined)[],
): string[] {
  return [
    ...alineas.filter(({ soort }) => soort !== 'gelijk').map(alineaChange),
    ...(isOutside ? [`- ${OUTSIDE_ALINEAS}: ${places.join(' en ')}`] : []),
  ];
}

function alineaChange<T>(wijziging: AlineaWijziging<T>): string {
  const { soort, oud, nieuw, segments: words, aspects } = wijziging;
  const name = blocksName((nieuw.length ? nieuw : oud).map(({ alinea }) => alinea));
  const also = aspects.map(({ aspect, oud: gone, nieuw: come }) =>
    [
      `; ${aspectWord(aspect)}:`,
      ...gone.map((phrase) => deleted(phrase)),
      ...come.map((phrase) => inserted(phrase)),
    ].join(' '),
  );
  return `- ${plain(capital(name))}, ${proposedWord(soort)}: ${show(words)}${also.join('')}`;
}

function paginaChanges(van: Pagina[], tot: Pagina[]): string[] {
  const ids = [...new Set([...tot, ...van].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [oud, nieuw] = [van, tot].map((list) => list.find((pagina) => pagina.id === id));
    const name = `### Pagina ${plain((nieuw ?? oud)?.titel ?? id)}`;
    if (!nieuw) return [`${name}: weg`];
    const fields = (['titel', 'omschrijving', 'volgorde'] as const).flatMap((key) => {
      const [was, is] = [oud?.[key], nieuw[key]].map((value) => String(value ?? ''));
      return oud && was !== is ? [`- ${key}: ${wordChanges(was ?? '', is ?? '')}`] : [];
    });
    const found = textLines(
      compareText(oud, nieuw, new Likeness()),
      [oud, nieuw].map((one) => one && placeOf(one.path, one.entry)),
    );
    return under(oud ? name : `${name}: nieuw`, [...fields, ...found]);
  });
}
