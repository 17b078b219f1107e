import type { Query } from './address.ts';
import type { Outcome, Result } from './outcome.ts';
import type { Hit } from './pagefind.ts';

/** Results that are shown at once. */
export const PAGE_SIZE = 10;
/** Lines that lead to a begrip, thema or mijlpaal are short; more than these are found by their filter. */
const MOST_SUBJECTS = 20;

/** A result with what is shown of it. */
export interface Read {
  result: Result;
  hit: Hit;
}

/** The list holds the texts, unless other kinds are chosen; what else was found stands below it. */
export const isListed = ({ soort }: Result, query: Query): boolean =>
  query.soort.length > 0 || soort === 'tekst';

/** A page of results, ten at most, from number `start` on. */
export const readFrom = (results: readonly Result[], start: number): Promise<Read[]> =>
  Promise.all(
    results
      .slice(start, start + PAGE_SIZE)
      .map(async (result) => ({ result, hit: await result.read() })),
  );

/** The first few that the list does not hold; none without words. */
export async function readSubjects({ results }: Outcome, query: Query): Promise<Hit[]> {
  const others = results.filter((result) => !isListed(result, query)).slice(0, MOST_SUBJECTS);
  return query.q ? Promise.all(others.map((result) => result.read())) : [];
}
