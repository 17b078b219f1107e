import { placesInBody, type Entry } from '../content/entry.ts';
import { nearest } from '../dutch/nearest.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import { hoofdstukTitled } from '../model/bron.ts';
import type { Verwijzing } from '../model/text.ts';
import type { Hoofdstuk } from '../model/types.ts';
import { numberIn, targetsOf } from '../model/verwijzing.ts';
import { versieKey } from './frozen.ts';
import { isBroken } from './lock.ts';
import { onSite } from './rule.ts';
import { frozenVersies } from './signs.ts';
import { allHoofdstukken } from './words.ts';

/**
 * Faults for references to a part that its versie does not have, or has twice; warnings for words that give the part another
 * number than it has now, where the words may still be changed.
 */
export const verwijzingen = onSite('verwijzingen', (site, context) => {
  const frozen = frozenVersies(context.dir);
  const broken = new Map<string, boolean>();
  const mayMiss = (key: string) =>
    broken.get(key) ?? (broken.set(key, isBroken(key, context)), broken.get(key)!);
  return allHoofdstukken(site).flatMap((hoofdstuk): Finding<RulesOf<'verwijzingen'>>[] => {
    const entry = context.entries.get(hoofdstuk.entry);
    const key = versieKey(hoofdstuk.versie);
    if (!entry) return [];
    const loose = frozen.has(key) || mayMiss(key) ? [] : inWords(hoofdstuk, entry);
    const told = hoofdstuk.text.verwijzingen.flatMap((each): Finding<RulesOf<'verwijzingen'>>[] => {
      const at = { file: entry.file, line: each.line + entry.bodyLine, column: each.column };
      const fault = mistaken(hoofdstuk, each);
      // What a file at fault would be called is not known; a name that is almost right is a mistake all the same.
      if (fault) return isUnsure(fault) && mayMiss(key) ? [] : [{ ...at, ...fault }];
      const other = frozen.has(key) ? undefined : outdated(hoofdstuk, each);
      return other ? [{ ...at, ...other, warning: true }] : [];
    });
    return [...told, ...loose];
  });
});

/** "Zie paragraaf 3.2." at the end of a clause: of this document itself. */
const IN_WORDS =
  /(?<![\p{L}])[Zz]ie (?:ook )?(?:hoofdstuk|paragraaf|§) ?(\d+(?:\.\d+)*)(?=[.;)](?:\s|$))/gu;

/** Words that lead to a number which no part of the versie has, where its parts have numbers. */
function inWords({ versie }: Hoofdstuk, entry: Entry): Finding<'verwijzingen/words-nowhere'>[] {
  const numbers = new Set(versie.hoofdstukken.flatMap(({ nummer }) => nummer ?? []));
  if (numbers.size < 2) return [];
  const place = placesInBody(entry);
  return [...entry.body.matchAll(IN_WORDS)].flatMap(({ 0: words, 1: nummer = '', index }) => {
    if (numbers.has(nummer)) return [];
    const what = wrong('verwijzingen/words-nowhere', { words, nummer });
    return [{ file: entry.file, ...place(index), ...what, warning: true as const }];
  });
}

const isUnsure = ({ rule, values }: Wrong<RulesOf<'verwijzingen'>>): boolean =>
  rule !== 'verwijzingen/number-twice' && !('near' in values && values.near);

function mistaken(
  { versie }: Hoofdstuk,
  { naar }: Verwijzing,
): Wrong<RulesOf<'verwijzingen'>> | undefined {
  const targets = targetsOf(versie, naar);
  if (targets.length === 1) return undefined;
  if (targets.length)
    return wrong('verwijzingen/number-twice', { naar, parts: targets.map(({ id }) => id) });
  const parts = versie.hoofdstukken.filter(({ slugs }) => slugs);
  if (!parts.length) return wrong('verwijzingen/no-parts');
  const meant = numberIn(naar);
  const known = parts.flatMap(({ id, nummer }) => (nummer === undefined ? [id] : [nummer, id]));
  // "paragraaf 3.2" is a number with a word before it.
  const near =
    meant && known.includes(meant)
      ? meant
      : (atAddress() ?? hoofdstukTitled(naar, parts)?.id ?? nearest(naar, known));
  return wrong('verwijzingen/nowhere', { naar, near });

  /** The part of which the address was given, as for a link. */
  function atAddress(): string | undefined {
    const path = naar.replace(/^\/+|\/+$/g, '');
    const own = [path, path.replace(`${versie.document.id}/`, '')];
    return parts.find(({ id, slugs }) => own.includes(slugs) || own.includes(id))?.id;
  }
}

function outdated({ versie }: Hoofdstuk, { naar, words }: Verwijzing) {
  const [{ nummer, id }] = targetsOf(versie, naar) as [Hoofdstuk];
  const said = numberIn(words);
  return said === undefined || nummer === undefined || said === nummer
    ? undefined
    : wrong('verwijzingen/other-number', { words, said, nummer, id });
}
