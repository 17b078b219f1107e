import { parseArgs } from 'node:util';
import type { Size } from './content.ts';

/** What to measure. */
export interface Options {
  sizes: Size[];
  /** Without the sites to compare with. */
  alone: boolean;
  /** Without the second build. */
  cold: boolean;
}

/** Reads the flags of `npm run bench`; throws at an unknown one, and at a number that is none. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      hoofdstukken: { type: 'string', default: '1000' },
      sizes: { type: 'string' },
      versies: { type: 'string', default: '1' },
      themas: { type: 'string', default: '8' },
      mijlpalen: { type: 'string', default: '20' },
      alone: { type: 'boolean', default: false },
      cold: { type: 'boolean', default: false },
    },
  });
  const sizes = (values.sizes ?? values.hoofdstukken).split(',').map((text) => ({
    hoofdstukken: count(text, 1),
    versies: count(values.versies, 1),
    themas: count(values.themas, 0),
    mijlpalen: count(values.mijlpalen, 0),
  }));
  return { sizes, alone: values.alone, cold: values.cold };
}

function count(text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`"${text}" is no whole number from ${least} on.`);
  return number;
}
