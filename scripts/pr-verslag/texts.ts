import type { Document, Hoofdstuk, Pagina, Site, Versie } from '../../src/model/types.ts';
import { BUITEN_ALINEAS } from '../../src/model/buiten.ts';
import type { AlineaWijziging, HoofdstukWijziging, Segment } from '../../src/model/wijziging.ts';
import { alineaWijzigingen } from '../../src/compare/alineas.ts';
import { hoofdstukWijzigingen } from '../../src/compare/hoofdstukken.ts';
import { matchAlineas } from '../../src/compare/match.ts';
import { memoryOf } from '../../src/compare/memory.ts';
import { segments } from '../../src/compare/segments.ts';
import { code, deleted, inserted, plain } from './markdown.ts';
import { partName } from '../../src/model/names.ts';

const WORDS: Readonly<Record<AlineaWijziging['soort'], string>> = {
  gelijk: 'met dezelfde woorden',
  herschreven: 'veranderd',
  nieuw: 'nieuw',
  vervallen: 'weg',
  verplaatst: 'verplaatst',
  'verplaatst-herschreven': 'verplaatst en veranderd',
  gesplitst: 'gesplitst',
  samengevoegd: 'samengevoegd',
};
const show = (list: readonly Segment[]) =>
  list
    .map(({ soort, text }) =>
      soort === 'nieuw' ? inserted(text) : soort === 'oud' ? deleted(text) : plain(text),
    )
    .join('');

/** Old and new words of one text. */
const wordChanges = (oud: string, nieuw: string): string => show(segments(oud, nieuw));

/** What a reader sees differently in the texts: Markdown blocks, one for each heading or alinea. */
export function textChanges(van: Site, tot: Site): string[] {
  const old = new Map(van.documenten.map((document) => [document.id, document]));
  const here = new Set(tot.documenten.map(({ id }) => id));
  return [
    ...tot.documenten.flatMap((document) => documentChanges(old.get(document.id), document)),
    ...van.documenten
      .filter(({ id }) => !here.has(id))
      .map(({ titel }) => `### ${plain(titel)}: dit document is weg`),
    ...paginaChanges(van.paginas, tot.paginas),
  ];
}

function documentChanges(oud: Document | undefined, nieuw: Document): string[] {
  const was = new Map(oud?.versies.map((versie) => [versie.id, versie]));
  const stays = new Set(nieuw.versies.map(({ id }) => id));
  const concept = stays.has('concept') ? undefined : was.get('concept');
  const blocks = nieuw.versies.flatMap((versie) => {
    const before = was.get(versie.id);
    const title = `### ${plain(nieuw.titel)}, versie ${plain(versie.label)}`;
    if (before) return under(title, versieChanges(before, versie));
    // A reader saw the versie before it; who reviews saw the concept that it was.
    const others = [concept, versie.previous].filter((other) => other !== undefined);
    if (!others.length) return under(`${title}: nieuw`, versieChanges(empty(versie), versie));
    return [
      `${title}: nieuw`,
      ...others.flatMap((other) => {
        const name = other === concept ? 'het concept' : `versie ${plain(other.label)}`;
        const found = versieChanges(other, versie);
        return found.length
          ? [`Vergeleken met ${name}:`, ...found]
          : [`De tekst is gelijk aan die van ${name}.`];
      }),
    ];
  });
  const gone = [...was.values()].filter(({ id }) => !stays.has(id));
  return [
    ...blocks,
    ...gone.map((versie) => `### ${plain(nieuw.titel)}, versie ${plain(versie.label)}: weg`),
  ];
}

const under = (title: string, blocks: string[]) => (blocks.length ? [title, ...blocks] : []);
const empty = (versie: Versie): Versie => ({ ...versie, hoofdstukken: [], tree: [] });

function versieChanges(van: Versie, tot: Versie): string[] {
  const matches = matchAlineas(van, tot);
  const { byDeel, departures } = alineaWijzigingen(matches, memoryOf(tot.document));
  const delen = hoofdstukWijzigingen(van, tot, tot.fixedPath, byDeel, departures);
  return delen.filter(({ soort }) => soort !== 'gelijk').flatMap(deelChanges);
}

/** Where a text stands, as an address and as a file. */
const placeOf = ({ entry, fixedPath }: Hoofdstuk) => `${code(fixedPath)} (${code(entry)})`;

function deelChanges(wijziging: HoofdstukWijziging): string[] {
  const { soort, oud, nieuw, velden, koppen, alineas, buitenAlineas } = wijziging;
  const part = nieuw ?? oud;
  const state = { nieuw: ': nieuw', vervallen: ': weg', verplaatst: ': verplaatst' }[
    soort as string
  ];
  return [
    ...(part ? [`#### ${plain(partName(part))}${state ?? ''}`] : []),
    ...velden.map(({ veld, oud: a, nieuw: b }) => `- ${veld}: ${wordChanges(a, b)}`),
    ...(!oud && nieuw?.samenvatting ? [`- samenvatting: ${inserted(nieuw.samenvatting)}`] : []),
    ...koppen.oud.map((text) => `- kop weg: ${deleted(text)}`),
    ...koppen.nieuw.map((text) => `- kop nieuw: ${inserted(text)}`),
    ...alineas.filter(({ soort: what }) => what !== 'gelijk').map(alineaChange),
    ...(buitenAlineas && oud && nieuw
      ? [`- ${BUITEN_ALINEAS}: ${placeOf(oud)} en ${placeOf(nieuw)}`]
      : []),
  ];
}

function alineaChange({ soort, oud, nieuw, segments: words }: AlineaWijziging): string {
  const numbers = (nieuw.length ? nieuw : oud).map(({ alinea }) => alinea.number).join(', ');
  return `- Alinea ${numbers}, ${WORDS[soort]}: ${show(words)}`;
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
    const found = versieChanges(asVersie(oud), asVersie(nieuw));
    // The one part of a pagina has no heading of its own.
    return under(oud ? name : `${name}: nieuw`, [
      ...fields,
      ...found.filter((block) => !block.startsWith('#')),
    ]);
  });
}

/** The text of a pagina in the form that versions are compared in. */
function asVersie(pagina: Pagina | undefined): Versie {
  const document = { id: '', path: '/', titel: '' } as Document;
  const versie = { id: '', document, fixedPath: '/', hoofdstukken: [] } as unknown as Versie;
  if (pagina)
    versie.hoofdstukken.push({
      id: '',
      slugs: '',
      titel: '',
      themas: [],
      mijlpalen: [],
      children: [],
      versie,
      text: pagina.text,
      fingerprint: pagina.fingerprint,
      entry: pagina.entry,
      fixedPath: pagina.path,
    } as unknown as Hoofdstuk);
  return versie;
}
