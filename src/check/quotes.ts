import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf } from '../faults/wrong.ts';
import { onFiles } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';

/** Fields of one line that a word processor may have put its quotes around; a text of more lines may be a quotation. */
const FIELDS = ['titel', 'korteTitel', 'label', 'term', 'nummer', 'orgaan', 'datum'];
const AROUND = /^[“„”]([^“„”]+)[“”]$/;

/** Warnings for values that stand between quotes of a word processor: YAML does not read those, so they come on the page. */
export const quotes = onFiles('quotes', ({ dir, entries }) => {
  const frozen = frozenVersies(dir);
  return [...entries.values()].flatMap((entry): Finding<RulesOf<'quotes'>>[] => {
    if (isFrozen(entry, frozen)) return [];
    const data: Record<string, unknown> = { ...entry.data };
    return FIELDS.flatMap((key) => {
      const value = data[key];
      const [, inner] = typeof value === 'string' ? (AROUND.exec(value) ?? []) : [];
      if (inner === undefined) return [];
      const what = wrong('quotes/of-word-processor', { key, inner });
      return [{ file: entry.file, ...entry.locate([key]), ...what, warning: true as const }];
    });
  });
});
