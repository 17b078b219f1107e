import type { Root } from 'mdast';

/** The domain as every page receives it: finished objects, all references resolved. Knows no Astro. */

export type Status = 'concept' | 'ter-kennisname' | 'vastgesteld' | 'vervallen';
export type DocumentSoort =
  | 'collegebesluit'
  | 'raadsmededeling'
  | 'plan-van-aanpak'
  | 'meerjarenbeleidsplan'
  | 'voortgangsrapportage'
  | 'uitvoeringsplan';
export type MijlpaalSoort =
  'raadstafel' | 'besluit' | 'consultatie' | 'bijeenkomst' | 'publicatie' | 'rapportage';

/** The smallest citable block of text; `number` is the 3 of `#a3`. */
export interface Alinea {
  number: number;
  text: string;
}

/** A heading of the body: `level` counts from 2 (`##`), `id` starts with `k-`. */
export interface Heading {
  id: string;
  level: number;
  text: string;
}

/** The text between two headings; the first section of a text has no heading. */
export interface Section {
  heading?: Heading;
  /** Headings above this one on the page, outermost first, itself left out. */
  path: Heading[];
  alineas: Alinea[];
}

/** What a body says, apart from how it looks. */
export interface Text {
  alineas: Alinea[];
  headings: Heading[];
  sections: Section[];
  /** Every word that a page shows of it, notes, heads of tables, titles and sources too; see `mdx/all-words.ts`. */
  all: string;
  /** File names used by `Figuur`. */
  beelden: string[];
  /** Internal link addresses (`/document/…`) with their position in the body. */
  links: { url: string; line: number; column: number }[];
  /** The whole body, normalised: what it says, in blocks, with the ids of its alineas and headings. */
  tree: Root;
  /** Set for a body at fault: of what is not here nothing may be concluded. */
  unread?: true;
}

export interface Beeld {
  bestand: string;
  width: number;
  height: number;
  /** SHA-256 of its bytes. */
  hash: string;
}

/** A resolved `bron`: where in a document something stands. */
export interface Bron {
  versie: Versie;
  hoofdstuk?: Hoofdstuk;
  alinea?: number;
  /** Address without base, with `#aN` when an alinea is named. */
  path: string;
  /** "Plan van aanpak, juni 2023, 2.4, alinea 3" */
  label: string;
}

/** A correction that is shown beside the decided text, which stays as it was. */
export interface Erratum {
  /** Number of the alinea, when the mistake stands in one. */
  alinea?: number;
  datum: string;
  was: string;
  wordt: string;
  reden: string;
}

export interface Hoofdstuk {
  /** Identity within the document (contract: `id`, else parent's identity `/` slug). Empty for a short document's text. */
  id: string;
  /** Slugs joined by `/`, as in the address. Empty for a short document's text. */
  slugs: string;
  titel: string;
  nummer?: string;
  samenvatting?: string;
  themas: Thema[];
  mijlpalen: Mijlpaal[];
  versie: Versie;
  parent?: Hoofdstuk;
  children: Hoofdstuk[];
  previous?: Hoofdstuk;
  next?: Hoofdstuk;
  /** 1 for a hoofdstuk directly in the version, 2 and 3 below it. */
  depth: number;
  text: Text;
  /** Equal exactly for texts that are equal in all, images too; titel and nummer left out. See `fingerprint.ts`. */
  fingerprint: string;
  errata: Erratum[];
  /** The text changed since the versie before and its samenvatting did not, see `verouderd.ts`. */
  samenvattingVerouderd?: boolean;
  /** Key of the MDX entry to render. */
  entry: string;
  /** Address without base of exactly this text: `/doc/versies/v/a/b/`. */
  fixedPath: string;
  /** Address without base of this text in the current version; only set when this is the current version. */
  currentPath?: string;
}

export interface Besluit {
  orgaan: string;
  soort: string;
  datum?: string;
  omschrijving?: string;
}

export interface Versie {
  id: string;
  document: Document;
  label: string;
  datum: string;
  status: Status;
  samenvatting?: string;
  toelichting?: string;
  besluiten: Besluit[];
  bron?: { titel: string; uitgever?: string; url?: string };
  wijziging?: { soort: 'groot' | 'klein'; toelichting: string };
  gepubliceerd?: string;
  /** Roots in order; empty for a short document. */
  tree: Hoofdstuk[];
  /** All hoofdstukken in reading order; a short document's single text is its one member. */
  hoofdstukken: Hoofdstuk[];
  /** The text of a short document. */
  short?: Hoofdstuk;
  beelden: Map<string, Beeld>;
  isCurrent: boolean;
  /** Newest version older than this one. */
  previous?: Versie;
  /** `/doc/versies/v/` */
  fixedPath: string;
}

export interface Document {
  id: string;
  titel: string;
  korteTitel: string;
  soort: DocumentSoort;
  omschrijving: string;
  volgorde: number;
  periode?: string;
  relaties: { soort: string; document: Document }[];
  /** Newest first. */
  versies: Versie[];
  current?: Versie;
  mijlpalen: Mijlpaal[];
  /** Texts no longer at their current address, see `gone.ts`. */
  gone: Gone[];
  /** `/doc/` */
  path: string;
}

/** A current-text address that an older version had and the current one has not. */
export interface Gone {
  slugs: string;
  titel: string;
  /** Set when the same hoofdstuk lives on under another address. */
  moved?: Hoofdstuk;
  /** The first version without it. */
  since: Versie;
  /** Its last text. */
  last: Hoofdstuk;
}

export interface Passage {
  hoofdstuk: Hoofdstuk;
  section: Section;
  /** Address without base, with anchor. */
  path: string;
}

export interface Thema {
  id: string;
  titel: string;
  laag: 'strategisch' | 'fundament';
  omschrijving: string;
  volgorde: number;
  doel?: string;
  sporen: string[];
  onderwerpen: string[];
  synoniemen: string[];
  bron?: Bron;
  mijlpalen: Mijlpaal[];
  begrippen: Begrip[];
  /** Grouped by document, in document order. */
  passages: { document: Document; passages: Passage[] }[];
  path: string;
}

export interface Mijlpaal {
  id: string;
  titel: string;
  datum: string;
  orgaan: string;
  soort: MijlpaalSoort;
  status: 'gepland' | 'afgerond' | 'vervallen';
  documenten: Document[];
  themas: Thema[];
  toelichting?: string;
  bron?: Bron;
  eerder: { datum: string; bron?: Bron }[];
  gepubliceerd?: string;
  /** `/mijlpalen/#id` */
  path: string;
}

export interface Begrip {
  id: string;
  term: string;
  uitleg: string;
  vormen: string[];
  synoniemen: string[];
  afkorting?: string;
  bron?: Bron;
  /** `/begrippen/#id` */
  path: string;
}

export interface Pagina {
  id: string;
  titel: string;
  omschrijving: string;
  volgorde?: number;
  entry: string;
  text: Text;
  /** As of a hoofdstuk. */
  fingerprint: string;
  path: string;
}

export interface Plan {
  titel: string;
  document: Document;
  missie: string;
  visie: string;
  kerntaken: { titel: string; omschrijving?: string }[];
  bron?: Bron;
}

export interface Site {
  naam: string;
  organisatie: string;
  organisatieUri: string;
  url: string;
  beschrijving: string;
  repository?: string;
  contact: { email?: string; url?: string };
  /** The build date, `YYYY-MM-DD`: what "past", "now" and "stand op" refer to. */
  today: string;
  plan?: Plan;
  documenten: Document[];
  themas: Thema[];
  mijlpalen: Mijlpaal[];
  begrippen: Begrip[];
  paginas: Pagina[];
  /** Words of readers and the words of the texts they lead to, as editors listed them. */
  zoekwoorden: { zoek: string[]; vind: string[] }[];
  /** What editors decided about compounds: split at hyphens, or whole. */
  samenstellingen: { splitsen: string[]; heel: string[] };
  /** Addresses without base of pages that went elsewhere; `naar` may have an anchor. */
  doorverwijzingen: { van: string; naar: string }[];
}
