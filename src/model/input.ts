import type { Wrong } from '../faults/wrong.ts';
import type {
  BegripData,
  DocumentData,
  DoorverwijzingenData,
  ErrataData,
  HoofdstukData,
  MijlpaalData,
  PaginaData,
  PlanData,
  SamenstellingenData,
  SiteData,
  ThemaData,
  VersieData,
  ZoekwoordenData,
} from '../schema/index.ts';
import type { Beeld, Text } from './types.ts';

/** One checked file; `id` is its path inside the content folder. */
export interface Item<Data> {
  id: string;
  data: Data;
}

/** A text as it is stored, and what it says. */
interface Body {
  body: string;
  text: Text;
}

/** Everything the model is built from: plain objects, whoever read them. */
export interface Input {
  site: Item<SiteData>[];
  plan: Item<PlanData>[];
  themas: Item<ThemaData>[];
  mijlpalen: Item<MijlpaalData>[];
  begrippen: Item<BegripData>[];
  documenten: Item<DocumentData>[];
  versies: Item<VersieData>[];
  errata: Item<ErrataData>[];
  hoofdstukken: (Item<HoofdstukData> & Body)[];
  paginas: (Item<PaginaData> & Body)[];
  zoekwoorden: Item<ZoekwoordenData>[];
  samenstellingen: Item<SamenstellingenData>[];
  doorverwijzingen: Item<DoorverwijzingenData>[];
  beelden: Item<Omit<Beeld, 'bestand'>>[];
}

/** The keys of `Input`: every kind of content. */
export const KINDS = [
  'site',
  'plan',
  'themas',
  'mijlpalen',
  'begrippen',
  'documenten',
  'versies',
  'errata',
  'hoofdstukken',
  'paginas',
  'zoekwoorden',
  'samenstellingen',
  'doorverwijzingen',
  'beelden',
] as const satisfies readonly (keyof Input)[];

/** A reference that leads nowhere or a rule that two files break together. */
export type ModelFault = Wrong & {
  /** Path of the file inside the content folder. */
  id: string;
  /** Keys to the value in its front matter or YAML; empty for the file as a whole. */
  path: PropertyKey[];
};

/** Says of a file, at a key of it or as a whole, what is wrong. */
export type Report = (id: string, path: PropertyKey[], what: Wrong) => void;
