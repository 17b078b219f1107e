import type { Block } from '../model/text.ts';
import type { Document, Hoofdstuk, Section, Site, Status } from '../model/types.ts';
import { seen } from '../dutch/look-alikes.ts';
import { answersIn } from './answers.ts';
import type { Answer } from '../dutch/stop-words.ts';
import { numbered, versieName } from '../model/names.ts';

export type Soort = 'tekst' | 'mijlpaal' | 'begrip' | 'thema';

/** What is shown with a result and not searched. */
export interface Shown {
  /** Where it stands: "Plan van aanpak · 2.4 Thema’s". */
  pad: string;
  /** Of a text: its version. */
  status?: Status;
  versie?: string;
  /** Other places where the same passage stands. */
  ook?: { pad: string; url: string }[];
  /** What a begrip, thema or mijlpaal says, and the names by which it is asked for. */
  uitleg?: string;
  namen?: string[];
}

/** What the search finds: one section of a text, or one mijlpaal, begrip or thema. */
export interface SearchRecord {
  /** Address without base, with the anchor of the section. */
  url: string;
  title: string;
  /** Titles above it, from the hoofdstuk up. */
  above: string;
  /** The text of the section, without titles, so that every excerpt is verbatim. */
  content: string;
  shown: Shown;
  filters: {
    document: string[];
    thema: string[];
    soort: [Soort];
    antwoord: Answer[];
    /** Numbers of the questions that it answers, see `questions.ts`. */
    vraag?: string[];
  };
}

/** One record per section with text, of the current version of each document, in reading order. */
export function textRecords(site: Site): SearchRecord[] {
  return mergeEqual(
    site.documenten.flatMap((document) => sectionRecords(document.current?.hoofdstukken ?? [])),
  );
}

/** The same of all older versions, without the passages that the current version still has; a concept is not older. */
export function olderRecords(site: Site): SearchRecord[] {
  return site.documenten.flatMap((document) => {
    const current = new Set(sectionRecords(document.current?.hoofdstukken ?? []).map(letters));
    return newestOfEach(
      document.versies
        .filter(({ isCurrent, status }) => !isCurrent && status !== 'concept')
        .flatMap((versie) => sectionRecords(versie.hoofdstukken)),
    ).filter((record) => !current.has(letters(record)));
  });
}

/** A word, a sign that counts (50%, € 5, >), or one between digits (1,5): what two passages must share. */
const COUNTS = /[\p{L}\p{N}\p{Sc}\p{Sm}%‰°]+|(?<=\p{N})[.,:/–-](?=\p{N})/gu;

/** What makes two passages the same: their words and amounts, and those of their title without its number. */
const letters = ({ title, content }: SearchRecord) =>
  (`${title.replace(/^[\d.]+\s/, '')} ${content}`.toLowerCase().match(COUNTS) ?? []).join(' ');

/** Of passages that stand in several older versions only the newest is found; versions come newest first. */
function newestOfEach(records: SearchRecord[]): SearchRecord[] {
  const byText = new Map<string, SearchRecord>();
  for (const record of records) {
    const text = letters(record);
    if (!byText.has(text)) byText.set(text, record);
  }
  return [...byText.values()];
}

/** The same passage in two documents is one result, with both places. */
function mergeEqual(records: SearchRecord[]): SearchRecord[] {
  const byText = new Map<string, SearchRecord>();
  for (const record of records) {
    const text = letters(record);
    const first = byText.get(text);
    if (!first || first.url === record.url) {
      byText.set(first ? record.url : text, record);
      continue;
    }
    (first.shown.ook ??= []).push({ pad: record.shown.pad, url: record.url });
    first.filters.document = unique([...first.filters.document, ...record.filters.document]);
    first.filters.thema = unique([...first.filters.thema, ...record.filters.thema]);
  }
  return [...byText.values()];
}

const unique = (values: string[]) => [...new Set(values)];

const sectionRecords = (hoofdstukken: Hoofdstuk[]) =>
  hoofdstukken.flatMap((hoofdstuk) => {
    const { sections, blocks } = hoofdstuk.text;
    const below = Map.groupBy(blocks, ({ soort, above }) => (soort === 'noot' ? NOTES : above));
    const records = sections.flatMap((section) => {
      const own = below.get(section.heading?.id)?.filter(({ soort }) => soort !== 'kop') ?? [];
      return own.length ? [toRecord(hoofdstuk, section, own)] : [];
    });
    const notes = below.get(NOTES)?.map((note) => noteRecord(hoofdstuk, note)) ?? [];
    const isNamed = records.length > 0 || !hoofdstuk.children?.length;
    return [...(isNamed ? [] : [nameRecord(hoofdstuk)]), ...records, ...notes];
  });

/** Stands for the heading that notes have none of. */
const NOTES = 'noten';

/** A hoofdstuk of which only the parts have text: found by its title, shown with theirs. */
function nameRecord(hoofdstuk: Hoofdstuk): SearchRecord {
  const record = toRecord(hoofdstuk, { path: [], alineas: [] }, []);
  const uitleg = `Met: ${hoofdstuk.children.map(numbered).join(' · ')}`;
  return { ...record, shown: { ...record.shown, uitleg } };
}

function noteRecord(hoofdstuk: Hoofdstuk, note: Block): SearchRecord {
  const heading = { id: note.id, level: 2, text: `Noot ${note.number}` };
  return toRecord(hoofdstuk, { heading, path: [], alineas: [] }, [note]);
}

/** The words of a block; cells of a table, which are no sentence together, each on a line. */
const linesOf = ({ row, text }: Block): string =>
  row ? row.cells.filter(Boolean).join('\n') : text;

/** Blocks say all that a page shows of a section: heads of tables, titles of frames and sources too. */
function toRecord(hoofdstuk: Hoofdstuk, section: Section, blocks: Block[]): SearchRecord {
  const { versie } = hoofdstuk;
  const own = section.heading?.text;
  const above = [...ancestors(hoofdstuk), ...(own ? [hoofdstuk] : [])].filter(
    ({ slugs }) => slugs !== '',
  );
  const headings = section.path.map(({ text }) => text);
  const title = seen(own ?? numbered(hoofdstuk));
  // As it is seen: what nobody sees in a text, nobody types.
  const content = seen(blocks.map(linesOf).join('\n'));
  const titles = [...above.map(({ titel }) => titel), ...headings];
  return {
    url: `${hoofdstuk.currentPath ?? hoofdstuk.fixedPath}#${section.heading?.id ?? 'titel'}`,
    title,
    above: seen(titles.slice(-2).reverse().join(' · ')),
    content,
    shown: {
      pad: [korteTitel(versie.document), ...above.map(numbered), ...headings].join(' · '),
      status: versie.status,
      versie: versieName(versie),
    },
    filters: {
      document: [korteTitel(versie.document)],
      thema: hoofdstuk.themas.map(({ titel }) => titel),
      soort: ['tekst'],
      antwoord: answersIn([title, ...titles].join(' '), content),
    },
  };
}

const korteTitel = (document: Document) => document.korteTitel;

function ancestors({ parent }: Hoofdstuk): Hoofdstuk[] {
  return parent ? [...ancestors(parent), parent] : [];
}
