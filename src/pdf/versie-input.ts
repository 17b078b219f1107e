import type { Root } from 'hast';
import { formatDatum, parseDatum } from '../datum/datum.ts';
import { besluitSentence } from '../model/besluit.ts';
import { correction, ERRATA_LEAD } from '../model/erratum.ts';
import { hoofdstukName, versieTitle } from '../model/names.ts';
import { soortWord } from '../model/soort.ts';
import { statusPhrase } from '../model/status.ts';
import type { Hoofdstuk, Versie } from '../model/types.ts';
import { targetsOf } from '../model/verwijzing.ts';
import { toElements } from '../text/elements.ts';
import { finishText } from '../text/render-text.ts';
import { blocksOf, type ImageOf } from './blocks.ts';
import type { ErrataList, Fact, Part, PdfInput } from './input.ts';

/** What a PDF tells beside the versie. */
export interface Publisher {
  organisatie: string;
  /** Whole address of the site, with its base and a slash at the end. */
  site: string;
}

/** The levels of headings that a PDF knows. */
const DEEPEST = 6;

/**
 * All that the PDF of a versie says, from the model and the one tree of each text: nothing of the day on which it is made,
 * nor of other versies, so that the same text stays the same file.
 */
export function versieInput(
  versie: Versie,
  { organisatie, site }: Publisher,
  imageOf: ImageOf,
): PdfInput {
  const { document } = versie;
  const at = (path: string) => site + path.slice(1);
  const kind = soortWord(document.soort);
  const concept = versie.status === 'concept';
  const first = parseDatum(versie.datum)?.first ?? '1970-01-01';
  return {
    title: document.titel,
    head: oneLine(`${document.korteTitel} · ${versieTitle(versie)}`),
    organisation: organisatie,
    kind: document.titel.toLowerCase().startsWith(kind.toLowerCase()) ? '' : kind,
    versie: versieTitle(versie),
    status: statusPhrase(versie),
    date: first.split('-').map(Number) as PdfInput['date'],
    facts: facts(versie),
    address: at(versie.fixedPath),
    now: at(document.path),
    concept,
    parts: parts(versie, site, imageOf),
    errata: versie.hoofdstukken.flatMap(errata),
    undrawn: false,
  };
}

/** So many letters stand on the line at the head of a page, beside the mark of a concept. */
const HEAD = 80;

function oneLine(words: string): string {
  const letters = [...new Intl.Segmenter('nl').segment(words.replace(/\s+/g, ' '))];
  if (letters.length <= HEAD) return words;
  const kept = letters.slice(0, HEAD - 1).map(({ segment }) => segment);
  return `${kept.join('').trimEnd()}…`;
}

function facts({ datum, besluiten, bron, toelichting, document }: Versie): Fact[] {
  const source = [bron?.titel, bron?.uitgever].filter(Boolean).join(', ');
  const single = (name: string, text: string, url?: string): Fact => ({
    name,
    values: [{ text, ...(url && { url }) }],
  });
  return [
    single('Datum', formatDatum(datum)),
    ...(document.periode ? [single('Periode', formatDatum(document.periode))] : []),
    ...(besluiten.length
      ? [
          {
            name: besluiten.length === 1 ? 'Besluit' : 'Besluiten',
            values: besluiten.map((besluit) => ({
              text: besluitSentence(besluit),
              ...(besluit.omschrijving && { more: besluit.omschrijving }),
            })),
          },
        ]
      : []),
    ...(bron ? [single('Bron', source, bron.url)] : []),
    ...(toelichting ? [single('Toelichting', toelichting)] : []),
  ];
}

function parts(versie: Versie, site: string, imageOf: ImageOf): Part[] {
  /** The level of the heading before, over the whole versie: none skips one. */
  let above = 0;
  const next = (level: number) => (above = Math.min(level, above + 1, DEEPEST));
  return versie.hoofdstukken.map((hoofdstuk): Part => {
    const { depth, slugs, nummer, titel, text, errata } = hoofdstuk;
    const level = depth ? next(depth) : 0;
    const tree: Root = toElements(text.tree);
    const verwijzing = (naar: string) => {
      const target = targetsOf(versie, naar)[0];
      return target && site + target.fixedPath.slice(1);
    };
    finishText(tree, { base: site, anchors: false, errata, verwijzing });
    const address = site + hoofdstuk.fixedPath.slice(1);
    return {
      level,
      ...(slugs && { title: { ...(nummer && { nummer }), titel } }),
      blocks: blocksOf(tree, { key: slugs, address }, imageOf, (typed) => ({
        level: next(typed - 1 + depth),
        listed: depth === 0,
      })),
    };
  });
}

function errata(hoofdstuk: Hoofdstuk): ErrataList[] {
  if (!hoofdstuk.errata.length) return [];
  const place = (alinea?: number) =>
    alinea === undefined ? 'In deze tekst' : `In alinea ${alinea}`;
  return [
    {
      title: `Verbeteringen in ${hoofdstukName(hoofdstuk)}`,
      lead: ERRATA_LEAD,
      items: hoofdstuk.errata.map((erratum) => `${place(erratum.alinea)} ${correction(erratum)}`),
    },
  ];
}
