import type { Begrip, BegripPattern } from './types.ts';

/**
 * Makes the pattern for a list of terms. Forms are the term, its abbreviation and
 * its `vormen`, as whole words, longest first. A form with a capital matches exactly; one without
 * also with a capital first letter.
 */
export function begripPattern(begrippen: readonly Begrip[]): BegripPattern {
  const owners = new Map<string, Begrip>();
  for (const begrip of begrippen) {
    for (const form of formsOf(begrip)) {
      for (const spelling of spellings(form)) {
        if (!owners.has(spelling)) owners.set(spelling, begrip);
      }
    }
  }
  const words = [...owners.keys()].sort((a, b) => b.length - a.length).map(source);
  const body = words.length > 0 ? words.join('|') : '[]';
  // A hyphen or an apostrophe with a letter makes one word of two: "wijk-agent", "boa’s".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}\\-‐‑])(?:${body})(?![\\p{L}\\p{M}\\p{N}\\-‐‑]|['’]\\p{L})`,
    'gu',
  );
  return { begrippen, pattern, find: (match) => owners.get(match.replace(/\s+/g, ' ')) };
}

function formsOf({ term, afkorting, vormen }: Begrip): string[] {
  const forms = [term, ...(afkorting ? [afkorting] : []), ...vormen];
  return forms.map((form) => form.trim().replace(/\s+/g, ' ')).filter(Boolean);
}

function spellings(form: string): string[] {
  if (/\p{Lu}/u.test(form)) return [form];
  const [first = '', ...rest] = form;
  return [form, first.toUpperCase() + rest.join('')];
}

function source(spelling: string): string {
  return spelling.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+');
}
