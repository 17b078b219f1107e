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
  VragenData,
  ZoekwoordenData,
} from '../schema/index.ts';
import type { At, Places } from './content-path.ts';
import type { Beeld, Text } from './types.ts';

/** One checked file. */
export interface Item<Kind extends keyof Places, Data> {
  /** Its path inside the content folder. */
  id: string;
  /** What that path says. */
  at: At<Kind>;
  data: Data;
}

/** What a body says. */
interface Body {
  text: Text;
}

/** Everything the model is built from: plain objects, whoever read them. */
export interface Input {
  site: Item<'site', SiteData>[];
  plan: Item<'plan', PlanData>[];
  themas: Item<'themas', ThemaData>[];
  mijlpalen: Item<'mijlpalen', MijlpaalData>[];
  begrippen: Item<'begrippen', BegripData>[];
  documenten: Item<'documenten', DocumentData>[];
  versies: Item<'versies', VersieData>[];
  errata: Item<'errata', ErrataData>[];
  hoofdstukken: (Item<'hoofdstukken', HoofdstukData> & Body)[];
  paginas: (Item<'paginas', PaginaData> & Body)[];
  zoekwoorden: Item<'zoekwoorden', ZoekwoordenData>[];
  vragen: Item<'vragen', VragenData>[];
  samenstellingen: Item<'samenstellingen', SamenstellingenData>[];
  doorverwijzingen: Item<'doorverwijzingen', DoorverwijzingenData>[];
  beelden: Item<'beelden', Omit<Beeld, 'bestand'>>[];
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
  'vragen',
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
