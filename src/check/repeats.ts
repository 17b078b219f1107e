import { placesInBody, type Entry } from '../content/entry.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong, type RulesOf } from '../faults/wrong.ts';
import type { Hoofdstuk } from '../model/types.ts';
import { onSite } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';

/** Fewer characters may well be said twice. */
const LONG = 80;

/** Warnings for words that were pasted twice: a long alinea within one text, or a whole text in two parts of a versie. */
export const repeats = onSite('repeats', (site, { dir, entries }) => {
  const frozen = frozenVersies(dir);
  return site.documenten
    .flatMap(({ versies }) => versies)
    .flatMap(({ hoofdstukken }) => {
      const texts = new Map<string, string>();
      return hoofdstukken.flatMap((hoofdstuk): Finding<RulesOf<'repeats'>>[] => {
        const entry = entries.get(hoofdstuk.entry);
        if (!entry || isFrozen(entry, frozen)) return [];
        const words = hoofdstuk.text.alineas.map(({ text }) => text).join('\n');
        const twin = texts.get(words);
        texts.set(words, twin ?? hoofdstuk.titel);
        if (twin !== undefined && words.length >= LONG) {
          const what = wrong('repeats/text', { titel: twin });
          return [{ file: entry.file, ...TOP, ...what, warning: true }];
        }
        return alineasTwice(hoofdstuk, entry);
      });
    });
});

function alineasTwice({ text }: Hoofdstuk, entry: Entry): Finding<'repeats/alinea'>[] {
  const seen = new Map<string, number>();
  const place = placesInBody(entry);
  return text.alineas.flatMap(({ text: words, number }) => {
    const first = seen.get(words);
    seen.set(words, first ?? number);
    if (first === undefined || words.length < LONG) return [];
    // Told where the words stand as they are: a row of a table may say the same as another.
    const index = entry.body.lastIndexOf(words);
    if (index < 0) return [];
    const what = wrong('repeats/alinea', { first });
    return [{ file: entry.file, ...place(index), ...what, warning: true as const }];
  });
}
