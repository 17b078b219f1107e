import type { Wrong } from '../faults/wrong.ts';
import type { z } from 'zod';
import type { schemas } from '../schema/index.ts';
import type { At, Places } from './content-path.ts';
import type { Beeld, Text } from './types.ts';

/** What a checked file of a kind holds, as its schema says; of an image, what was found of it. */
export type DataOf<Kind extends keyof Places> = Kind extends keyof typeof schemas
  ? z.output<(typeof schemas)[Kind]>
  : Omit<Beeld, 'bestand'>;

/** One checked file. */
export type Item<Kind extends keyof Places> = {
  /** Its path inside the content folder. */
  id: string;
  /** What that path says. */
  at: At<Kind>;
  data: DataOf<Kind>;
} & (Kind extends 'hoofdstukken' | 'paginas' ? { text: Text } : unknown);

/** Every kind of content that the model is built from. */
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
] as const satisfies readonly (keyof Places)[];

/** Everything the model is built from: plain objects, whoever read them. */
export type Input = { [Kind in (typeof KINDS)[number]]: Item<Kind>[] };

/** A reference that leads nowhere or a rule that two files break together. */
export type ModelFault = Wrong & {
  /** Path of the file inside the content folder. */
  id: string;
  /** Keys to the value in its front matter or YAML; empty for the file as a whole. */
  path: PropertyKey[];
};

/** Says of a file, at a key of it or as a whole, what is wrong. */
export type Report = (id: string, path: PropertyKey[], what: Wrong) => void;
