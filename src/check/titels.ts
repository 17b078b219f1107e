import type { Entry } from '../content/entry.ts';
import { alike } from '../dutch/look-alikes.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import type { Hoofdstuk } from '../model/types.ts';
import { onSite } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';
import { allHoofdstukken } from './words.ts';

type Titled = Pick<Hoofdstuk, 'titel' | 'text' | 'entry'>;

const key = (words: string) => alike(words).toLowerCase();

/**
 * Warnings for titels that a reader sees twice, as the first heading of the text says them again, and for those in capitals
 * alone; only where they may still be changed.
 */
export const titels = onSite('titels', (site, { dir, entries }) => {
  const frozen = frozenVersies(dir);
  return [...allHoofdstukken(site), ...site.paginas].flatMap(
    (text): Finding<RulesOf<'titels'>>[] => {
      const entry = entries.get(text.entry);
      if (!entry || isFrozen(entry, frozen)) return [];
      const at = { file: entry.file, ...entry.locate(['titel']) };
      const found: Wrong<RulesOf<'titels'>>[] = [
        ...(isShouted(text.titel) ? [wrong('titels/capitals')] : []),
        ...(repeats(text, entry) ? [wrong('titels/heading-repeats')] : []),
      ];
      return found.map((what) => ({ ...at, ...what, warning: true as const }));
    },
  );
});

/** Two long words or more, all in capitals: a name of letters, as NAVO or AVG, is none. */
function isShouted(titel: string): boolean {
  const words = titel.match(/\p{L}{5,}/gu) ?? [];
  return words.length > 1 && titel === titel.toUpperCase();
}

/** Whether a text begins with its own titel as a heading. */
function repeats({ titel, text }: Titled, { body }: Entry): boolean {
  const [first] = text.headings;
  return first !== undefined && key(first.text) === key(titel) && /^\s*#/.test(body);
}
