import { alike } from '../dutch/look-alikes.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import { onSite } from './rule.ts';
import { allHoofdstukken, wordsOf } from './words.ts';

interface Beside {
  path: PropertyKey[];
  what: Wrong<RulesOf<'begrippen'>>;
}

/** A term as it is compared: however its letters and spaces are written. */
const keyOf = (term: string): string => alike(term).toLowerCase();

/** Forms that were written behind each other, with commas between. */
const formsInOne = (vormen: readonly string[]): Beside[] =>
  vormen.flatMap((form, i) => {
    const [first = '', ...more] = form.split(/\s*[,;]\s*/).filter(Boolean);
    return more.length
      ? [{ path: ['vormen', i], what: wrong('begrippen/forms-in-one', { first }) }]
      : [];
  });

/** An uitleg that is no more than the word itself. */
function ofItself(uitleg: string, words: readonly string[]): Beside[] {
  const bare = (text: string) => keyOf(text).replace(/^(?:de|het|een) |[. ]+$/g, '');
  return words.some((word) => bare(word) === bare(uitleg))
    ? [{ path: ['uitleg'], what: wrong('begrippen/uitleg-is-term') }]
    : [];
}

/** Faults for terms that have two begrippen, of which no reader would meet the second, and warnings for begrippen that stand in no text, so that no reader will meet them. */
export const begrippen = onSite('begrippen', (site, { entries }) => {
  if (!site.begrippen.length) return [];
  const { matches, find } = site.begripPattern;
  const used = new Set(
    [...allHoofdstukken(site), ...site.paginas].flatMap((text) =>
      [...matches(wordsOf(text, entries))].map(([match]) => find(match)?.id),
    ),
  );
  const terms = new Map<string, string>();
  const shorts = new Map<string, string>();
  const sameShort = (id: string, afkorting: string | undefined): Beside[] => {
    if (afkorting === undefined) return [];
    const key = afkorting.toLowerCase();
    const other = shorts.get(key);
    if (other === undefined) return (shorts.set(key, id), []);
    const what = wrong('begrippen/afkorting-twice', { afkorting, file: `${other}.yaml` });
    return [{ path: ['afkorting'], what }];
  };
  const inOrder = [...site.begrippen].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap(
    ({ id, term, uitleg, vormen, afkorting }): Finding<RulesOf<'begrippen'>>[] => {
      const entry = entries.get(`begrippen/${id}.yaml`);
      if (!entry) return [];
      const key = keyOf(term);
      const twin = terms.get(key);
      if (twin !== undefined) {
        const twice = wrong('begrippen/term-twice', { term, file: `${twin}.yaml` });
        return [{ file: entry.file, ...entry.locate(['term']), ...twice }];
      }
      terms.set(key, id);
      const beside = [
        ...(entry.unsure?.length ? [] : ofItself(uitleg, [term, ...vormen])),
        ...formsInOne(vormen),
        ...sameShort(id, afkorting),
      ].map(({ path, what }) => ({
        file: entry.file,
        ...entry.locate(path),
        ...what,
        warning: true as const,
      }));
      if (beside.length) return beside;
      const taken = [term, ...vormen].flatMap((form, i) => {
        const other = find(form);
        // That both have one term is told at the second.
        if (!other || other.id === id || (!i && keyOf(other.term) === keyOf(term))) return [];
        const twice = wrong('begrippen/form-twice', { form, file: `${other.id}.yaml` });
        const path = i ? ['vormen', i - 1] : ['term'];
        return [{ file: entry.file, ...entry.locate(path), ...twice, warning: true as const }];
      });
      if (taken.length) return taken;
      // Of a file at fault nobody knows which term was meant.
      if (used.has(id) || entry.unsure) return [];
      const unused = wrong('begrippen/unused', { term });
      return [{ file: entry.file, ...entry.locate(['term']), ...unused, warning: true }];
    },
  );
});
