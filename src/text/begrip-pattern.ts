import type { Begrip } from '../model/types.ts';

/** A pattern that finds every form of every term, and whose form a match is. */
export interface BegripPattern {
  pattern: RegExp;
  find: (match: string) => Begrip | undefined;
}

const cache = new WeakMap<Begrip[], BegripPattern>();

/**
 * Makes the pattern for a list of terms, once per list. Forms are the term, its abbreviation and
 * its `vormen`, as whole words, longest first. A form with a capital matches exactly; one without
 * also with a capital first letter.
 */
export function begripPattern(begrippen: Begrip[]): BegripPattern {
  const known = cache.get(begrippen);
  if (known) return known;
  const made = makePattern(begrippen);
  cache.set(begrippen, made);
  return made;
}

function makePattern(begrippen: Begrip[]): BegripPattern {
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
  return { pattern, find: (match) => owners.get(match.replace(/\s+/g, ' ')) };
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
