import type * as schema from '../schema/index.ts';
import type { Alinea, Aspect, Beeld, Block, BlockSoort, Heading, Section, Text } from './text.ts';

/**
 * The domain as every page receives it: finished objects, all references resolved. What editors write keeps the type
 * that its schema gives it; here stands what a reference, an empty list or an address becomes. Knows no Astro.
 */
export type { Alinea, Aspect, Beeld, Block, BlockSoort, Heading, Section, Text };

export type Status = schema.VersieData['status'];
export type DocumentSoort = schema.DocumentData['soort'];
export type Besluit = NonNullable<schema.VersieData['besluiten']>[number];
/** A correction that is shown beside the decided text, which stays as it was. */
export type Erratum = Omit<schema.ErrataData[number], 'hoofdstuk'>;

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

export interface Hoofdstuk extends Omit<schema.HoofdstukData, 'id' | 'themas' | 'mijlpalen'> {
  /** Identity within the document (contract: `id`, else parent's identity `/` slug). Empty for a short document's text. */
  id: string;
  /** Slugs joined by `/`, as in the address. Empty for a short document's text. */
  slugs: string;
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
  /** Equal exactly for texts of which a page shows the same, images too; titel and nummer left out. */
  shown: string;
  errata: Erratum[];
  /** The text changed since the versie before and its samenvatting did not, see `stale.ts`. */
  isSamenvattingStale?: boolean;
  /** Key of the MDX entry to render. */
  entry: string;
  /** Address without base of exactly this text: `/doc/versies/v/a/b/`. */
  fixedPath: string;
  /** Address without base of this text in the current version; only set when this is the current version. */
  currentPath?: string;
}

export interface Versie extends Omit<schema.VersieData, 'besluiten'> {
  id: string;
  document: Document;
  besluiten: Besluit[];
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

export interface Document extends Omit<schema.DocumentData, 'relaties'> {
  id: string;
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
  /** The newest text that stood at this address. */
  last: Hoofdstuk;
  /** The last text of the same hoofdstuk, where that moved before it went. */
  wentFrom?: Hoofdstuk;
}

export interface Passage {
  hoofdstuk: Hoofdstuk;
  section: Section;
  /** The sentence that names the thema, in the decided words, shortened; unset where none does. */
  naming?: string;
  /** It stands in the hoofdstuk that is about the thema. */
  isOwn: boolean;
  /** Address without base, with anchor. */
  path: string;
}

export interface Thema extends Omit<schema.ThemaData, 'bron'> {
  id: string;
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

export interface Mijlpaal extends Omit<
  schema.MijlpaalData,
  'bron' | 'documenten' | 'themas' | 'eerder'
> {
  id: string;
  documenten: Document[];
  themas: Thema[];
  bron?: Bron;
  eerder: { datum: string; bron?: Bron }[];
  /** `/mijlpalen/#id` */
  path: string;
}

export interface Begrip extends Omit<schema.BegripData, 'bron'> {
  id: string;
  vormen: string[];
  synoniemen: string[];
  bron?: Bron;
  /** `/begrippen/#id` */
  path: string;
}

export interface Pagina extends schema.PaginaData {
  id: string;
  entry: string;
  text: Text;
  /** Equal exactly for pages that show the same text. */
  shown: string;
  path: string;
}

/** A part of the plan, and where it stands when that is known. */
export interface PlanPart {
  tekst: string;
  bron?: Bron;
}

export interface Plan extends Omit<
  schema.PlanData,
  'document' | 'bron' | 'missie' | 'visie' | 'kerntaken'
> {
  document: Document;
  bron?: Bron;
  missie: PlanPart;
  visie: PlanPart;
  kerntaken: { titel: string; omschrijving?: string; bron?: Bron }[];
}

/** Finds every form of every term, and whose form a match is. */
export interface BegripPattern {
  /** The terms that it finds. */
  begrippen: readonly Begrip[];
  matches: (text: string) => Iterable<RegExpExecArray>;
  find: (match: string) => Begrip | undefined;
}

export interface Site extends schema.SiteData {
  /** The build date, `YYYY-MM-DD`: what "past", "now" and "stand op" refer to. */
  today: string;
  plan?: Plan;
  documenten: Document[];
  themas: Thema[];
  mijlpalen: Mijlpaal[];
  begrippen: Begrip[];
  /** Finds the forms of all begrippen in a text. */
  begripPattern: BegripPattern;
  paginas: Pagina[];
  /** Words of readers and the words of the texts they lead to, as editors listed them. */
  zoekwoorden: schema.ZoekwoordenData;
  /** Questions of readers and where the texts answer them, as editors listed them. */
  vragen: { vraag: string; antwoord: Bron }[];
  /** What editors decided about compounds: split at hyphens, or whole. */
  samenstellingen: Required<schema.SamenstellingenData>;
  /** Addresses without base of pages that went elsewhere; `naar` may have an anchor. */
  doorverwijzingen: schema.DoorverwijzingenData;
}
