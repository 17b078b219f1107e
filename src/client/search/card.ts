import type { Interpretation } from '../../search/interpret.ts';
import { isPartial } from '../../search/missing.ts';
import { nameKey } from '../../search/name-key.ts';
import type { Subject } from '../../search/subject-list.ts';
import type { Outcome, Result } from './outcome.ts';

const LOOK_AT = 8;
const ORDER = ['begrip', 'thema', 'mijlpaal'];

/** The one of these that was asked for by its name, or the one thema whose name holds what was asked. */
export function namedSubject<S extends Subject>(
  { concepts }: Interpretation,
  subjects: readonly S[],
): S | undefined {
  const asked = nameKey(concepts.map(({ typed }) => typed).join(' '));
  if (!asked) return undefined;
  const order = ({ filters: { soort } }: S) => ORDER.indexOf(soort[0] ?? '');
  const sorted = subjects.toSorted((a, b) => order(a) - order(b));
  const has = ({ shown }: S, isIt: (name: string) => boolean) => !!shown.namen?.some(isIt);
  const named = sorted.find((each) => has(each, (name) => nameKey(name) === asked));
  if (named) return named;
  // "jeugd" is the one thema that is called "Jeugd, zorg en veiligheid"; "veiligheid" may be of several.
  const themas = sorted.filter(
    (each) => each.filters.soort[0] === 'thema' && has(each, (name) => isPartOf(asked, name)),
  );
  return themas.length === 1 ? themas[0] : undefined;
}

const isPartOf = (asked: string, name: string) => ` ${nameKey(name)} `.includes(` ${asked} `);

/**
 * The one begrip, thema or mijlpaal that is what was asked for: by name, or the date of what was asked when. `known` are
 * all begrippen and themas of the site, for a search of everything; then those are looked at that were found.
 */
export async function findCard(
  { interpretation, results }: Outcome,
  known: readonly Subject[] = [],
): Promise<Subject | undefined> {
  if (isPartial(interpretation)) return undefined;
  // What is known already costs no file of what was found.
  const named = namedSubject(interpretation, known);
  if (named) return named;
  const found = results.filter(({ soort }) => soort !== 'tekst').slice(0, LOOK_AT);
  const hits = await Promise.all(
    found.map(async (result) => ({ result, hit: await result.read() })),
  );
  return (
    namedSubject(
      interpretation,
      hits.map(({ hit }) => hit),
    ) ?? hits.find(({ result }) => tellsWhen(result, interpretation))?.hit
  );
}

const tellsWhen = ({ soort, coverage }: Result, { asks }: Interpretation) =>
  soort === 'mijlpaal' && asks.includes('datum') && coverage > 0.99;
