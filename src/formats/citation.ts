import { parseDatum } from '../datum/datum.ts';
import type { Versie } from '../model/types.ts';
import { bibtexEntry, escapeBibtex } from './bibtex.ts';
import { versieTitle } from '../model/names.ts';

/** What a citation needs besides the versie. */
interface Publisher {
  organisatie: string;
  /** Absolute address of exactly this versie. */
  url: string;
}

type DateParts = [number, number?, number?];

/** A date as CSL-JSON knows it. */
interface CslDate {
  'date-parts': [DateParts] | [DateParts, DateParts];
  season?: number;
}

/** The item of CSL-JSON for one versie. */
interface CslItem {
  id: string;
  type: 'report';
  title: string;
  publisher: string;
  author: { literal: string }[];
  issued: CslDate;
  version: string;
  status?: string;
  URL: string;
  language: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const parts = (text: string) => text.split('-').map(Number) as DateParts;

/** A date in parts; of an interval of seasons the first and last month. */
export function cslDate(text: string): CslDate {
  const datum = parseDatum(text);
  const year = Number(text.slice(0, 4));
  if (datum?.kind === 'seizoen')
    return { 'date-parts': [[year]], season: Number(text.slice(5)) - 20 };
  if (datum?.kind !== 'interval') return { 'date-parts': [parts(text)] };
  const [from = '', to = ''] = text.split('/');
  return parseDatum(from)?.kind === 'seizoen'
    ? { 'date-parts': [parts(datum.first.slice(0, 7)), parts(datum.last.slice(0, 7))] }
    : { 'date-parts': [parts(from), parts(to)] };
}

const idOf = ({ document, id }: Versie) => `${document.id}-${id}`;

/** The versie as an item of CSL-JSON, for reference managers. */
export function cslItem(versie: Versie, { organisatie, url }: Publisher): CslItem {
  return {
    id: idOf(versie),
    type: 'report',
    title: versie.document.titel,
    author: [{ literal: organisatie }],
    publisher: organisatie,
    issued: cslDate(versie.datum),
    // Its date is a field of its own here.
    version: versie.label,
    status: versie.status === 'concept' ? 'concept' : undefined,
    URL: url,
    language: 'nl',
  };
}

/** The versie as an entry of BibTeX; a concept is no report. */
export function bibtex(versie: Versie, { organisatie, url }: Publisher): string {
  const { document, datum, status } = versie;
  const isConcept = status === 'concept';
  const [year, month] = [datum.slice(0, 4), Number(parseDatum(datum)?.first.slice(5, 7))];
  const isMonth = ['dag', 'maand'].includes(parseDatum(datum)?.kind ?? '');
  const braced = (text: string) => `{${escapeBibtex(text)}}`;
  const note = versieTitle(versie) + (isConcept ? ', concept' : '');
  return bibtexEntry(isConcept ? 'misc' : 'techreport', idOf(versie), [
    ['author', `{${braced(organisatie)}}`],
    ['title', `{${braced(document.titel)}}`],
    [isConcept ? 'howpublished' : 'institution', `{${braced(organisatie)}}`],
    ['year', `{${year}}`],
    ['month', isMonth ? MONTHS[month - 1] : undefined],
    ['note', braced(note)],
    ['url', `{${url.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['language', '{dutch}'],
  ]);
}
