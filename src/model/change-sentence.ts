import { count, enumerate } from '../dutch/count.ts';
import { blockNoun } from './block-names.ts';
import { kindWord, OUTSIDE_ALINEAS } from './change-words.ts';
import type { Comparison } from './comparison.ts';
import type { Counts } from './counts.ts';
import type { BlockSoort } from './types.ts';
import { isChanged } from './wijziging.ts';

/** The numbers of alineas with what is counted, without zeros: `[3, 'alinea’s herschreven']`. */
export const namedSizes = (counts: Counts): [number, string][] =>
  sizes(counts).map(([n, word]) => [n, `${blockNoun('alinea', n)} ${word}`]);

/** The numbers of alineas in a row, without zeros: `[3, 'herschreven']`. */
export function sizes({ alineas }: Counts): [number, string][] {
  const soorten = ['herschreven', 'nieuw', 'vervallen', 'verplaatst', 'anders', 'gelijk'] as const;
  return soorten
    .map((soort): [number, string] => [alineas[soort], kindWord(soort)])
    .filter(([n]) => n > 0);
}

/**
 * The size of a change: "12 alinea’s herschreven, 3 nieuw en 1 vervallen; ook 1 noot en 2 tussenkoppen"; empty when no
 * block changed.
 */
export function sizeSentence(counts: Counts): string {
  const changed = { ...counts, alineas: { ...counts.alineas, gelijk: 0 } };
  const alineas = inRow(sizes(changed), 'alinea', 'alinea’s');
  const others = othersWords(counts);
  return [alineas, others && `${alineas ? 'ook ' : ''}${others} gewijzigd`]
    .filter(Boolean)
    .join('; ');
}

/** Changed blocks that are no alinea: "1 noot en 2 tussenkoppen"; empty when there are none. */
export const othersWords = ({ overig }: Counts): string =>
  enumerate(
    Object.entries(overig).map(([soort, n]) => `${n} ${blockNoun(soort as BlockSoort, n)}`),
  );

/** What happened to the hoofdstukken: "1 deel nieuw en 2 verplaatst"; empty when all stayed and kept their words. */
export function hoofdstukkenSentence({ hoofdstukken }: Counts): string {
  const soorten = ['gewijzigd', 'nieuw', 'vervallen', 'verplaatst'] as const;
  const all = soorten.map((soort): [number, string] => [hoofdstukken[soort], soort]);
  return inRow(
    all.filter(([n]) => n > 0),
    'deel',
    'delen',
  );
}

/** Numbers with what happened, the noun at the first only. */
const inRow = (all: [number, string][], one: string, many: string): string =>
  enumerate(all.map(([n, word], i) => `${i ? n : count(n, one, many)} ${word}`));

/**
 * How much changed between two versions, in sentences. Says that the text stayed the same only when everything of
 * every hoofdstuk is equal, and says so when something changed that no comparison shows.
 */
export function changeSentence({ counts, hoofdstukken }: Comparison): string {
  if (!hoofdstukken.some(isChanged)) return 'De tekst bleef gelijk.';
  const size = [sizeSentence(counts), hoofdstukkenSentence(counts)].filter(Boolean).join('; ');
  const outside = hasOutside({ hoofdstukken }) ? ` ${OUTSIDE_ALINEAS}.` : '';
  return `${size}.${outside}`;
}

/** Whether a hoofdstuk changed in a way that no comparison shows. */
export const hasOutside = ({ hoofdstukken }: Pick<Comparison, 'hoofdstukken'>): boolean =>
  hoofdstukken.some(({ isOutside }) => isOutside);
