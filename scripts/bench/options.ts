import { parseArgs } from 'node:util';
import type { Size } from './content.ts';
import { KINDS, type Kind } from './pages/kinds.ts';

/** What to measure of builds. */
export interface BuildOptions {
  site: false;
  sizes: Size[];
  /** Without the sites to compare with. */
  alone: boolean;
  /** Without the second build. */
  cold: boolean;
}

/** What to measure of pages. */
export interface PageOptions {
  site: true;
  size: Size;
  /** Without the sites to compare with. */
  alone: boolean;
  /** How often each kind is measured; the median counts. */
  runs: number;
  kinds: readonly Kind[];
}

/** What to measure of files made to keep the check busy. */
export interface HostileOptions {
  hostile: true;
  /** Parts of names; none for all. */
  names: readonly string[];
}

/** What to measure of servers: how many requests they answer. */
export interface ServeOptions {
  serve: true;
}

/** What to measure of the search: how long a first result takes. */
export interface SearchOptions {
  vraag: string;
}

const FLAGS = {
  vraag: { type: 'string' },
  serve: { type: 'boolean', default: false },
  hostile: { type: 'boolean', default: false },
  files: { type: 'string', default: '' },
  site: { type: 'boolean', default: false },
  hoofdstukken: { type: 'string' },
  sizes: { type: 'string' },
  versies: { type: 'string' },
  themas: { type: 'string', default: '8' },
  mijlpalen: { type: 'string', default: '20' },
  alone: { type: 'boolean', default: false },
  cold: { type: 'boolean', default: false },
  runs: { type: 'string' },
  kinds: { type: 'string' },
} as const;

/** Reads the flags of `npm run bench`; throws at an unknown one, at one of the other use, and at a number that is none. */
export function readOptions(
  args: string[],
): BuildOptions | PageOptions | HostileOptions | SearchOptions | ServeOptions {
  const { values } = parse(args);
  if (values.serve) return { serve: true };
  if (values.vraag) return { vraag: values.vraag };
  if (values.hostile) return { hostile: true, names: values.files.split(',').filter(Boolean) };
  const { site, alone, cold, sizes, runs, kinds } = values;
  // A page of every kind is there with two versies, a thema and a mijlpaal.
  const sizeOf = (hoofdstukken: string) => ({
    hoofdstukken: count('hoofdstukken', hoofdstukken, 1),
    versies: count('versies', values.versies ?? (site ? '2' : '1'), site ? 2 : 1),
    themas: count('themas', values.themas, site ? 1 : 0),
    mijlpalen: count('mijlpalen', values.mijlpalen, site ? 1 : 0),
  });
  if (!site) {
    if (runs ?? kinds)
      throw new Error('--runs and --kinds measure pages: add --site, or leave them out.');
    const all = (sizes ?? values.hoofdstukken ?? '1000').split(',');
    return { site, alone, cold, sizes: all.map(sizeOf) };
  }
  if (cold) throw new Error('--cold says how to build: leave it out beside --site.');
  if (sizes) throw new Error('--site measures one size: write --hoofdstukken in place of --sizes.');
  return {
    site,
    alone,
    size: sizeOf(values.hoofdstukken ?? '40'),
    runs: count('runs', runs ?? '3', 1),
    kinds: kinds ? kinds.split(',').map(kindOf) : KINDS,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: FLAGS });
  } catch (error) {
    const known = Object.keys(FLAGS).map((name) => `--${name}`);
    throw new Error(`${(error as Error).message}. Known are ${known.join(', ')}.`);
  }
}

function count(flag: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${flag}: "${text}" is no whole number from ${least} on.`);
  return number;
}

function kindOf(text: string): Kind {
  const found = KINDS.find((kind) => kind === text.trim());
  if (!found) throw new Error(`--kinds: "${text}" is none. Choose from: ${KINDS.join(', ')}.`);
  return found;
}
