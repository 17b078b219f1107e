import { alikeSource, APOSTROPHE, BETWEEN, IN_WORD } from '../dutch/alike-source.ts';
import { alike, UNSEEN } from '../dutch/look-alikes.ts';
import type { Begrip, BegripPattern } from './types.ts';

/**
 * Makes the pattern for a list of terms. Forms are the term, its abbreviation and
 * its `vormen`, as whole words, longest first, and whatever looks alike: another apostrophe, hyphen or space. A form with a
 * capital matches exactly; one without also with a capital first letter, which is IJ of ij.
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
  const forms = [...owners.keys()];
  const [bare, wide] = [wholeWord(forms, ''), wholeWord(forms, BETWEEN)];
  return {
    begrippen,
    // What nobody sees is rare, and a pattern that lets it in between all signs is slow.
    matches: (text) => text.matchAll(text.search(UNSEEN) < 0 ? bare : wide),
    find: (match) => owners.get(alike(match)),
  };
}

/** A pattern for any of these forms. A hyphen or an apostrophe with a letter makes one word of two: "wijk-agent", "boa’s". */
const wholeWord = (forms: readonly string[], between: string) =>
  new RegExp(
    `(?<!${IN_WORD}${between})(?:${alikeSource(forms, between)})(?!${between}(?:${IN_WORD}|${APOSTROPHE}${between}\\p{L}))`,
    'gu',
  );

function formsOf({ term, afkorting, vormen }: Begrip): string[] {
  const forms = [term, ...(afkorting ? [afkorting] : []), ...vormen];
  return forms.map(alike).filter(Boolean);
}

function spellings(form: string): string[] {
  if (/\p{Lu}/u.test(form)) return [form];
  // What a sentence begins with: "’s-avonds" as "’s Avonds", "ijkpunt" as "IJkpunt", and as those type who know no better.
  const capital = (first: RegExp) => form.replace(first, (letters) => letters.toUpperCase());
  return [form, capital(/^./u), capital(/^ij/), capital(/(?<=^'[snt][- ]+)(?:ij|.)/u)];
}
