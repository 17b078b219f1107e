import { parseDatum } from '../datum/datum.ts';
import type { Bron, Mijlpaal, Versie } from '../model/types.ts';

/**
 * When a message is of. Only the content says so, never the day of the build: a site that is made again without a change
 * is the same. No message claims to be older than what it tells; where nothing in the content dates it, its day is
 * `UNDATED`, which every reader of feeds knows as "not known", and which a day that is filled in later comes after.
 */
export const UNDATED = '1970-01-01';

/** The latest of some days, `YYYY-MM-DD`; `UNDATED` without any. */
export const latest = (days: Iterable<string | undefined>): string =>
  [...days].reduce<string>((a, b) => (b !== undefined && b > a ? b : a), UNDATED);

const firstDay = (datum: string) => parseDatum(datum)?.first;

/** The day of a versie: `gepubliceerd`, else the first day that its `datum` allows. */
export const versieDay = ({ datum, gepubliceerd }: Pick<Versie, 'datum' | 'gepubliceerd'>) =>
  gepubliceerd ?? latest([firstDay(datum)]);

/** The day of a source: that of the versie in which it stands. */
const bronDay = (bron: Bron | undefined) => bron && versieDay(bron.versie);

/** What dates a mijlpaal. */
export type Dated = Pick<Mijlpaal, 'datum' | 'status' | 'gepubliceerd' | 'bron' | 'eerder'>;

/**
 * The days of a mijlpaal for each date it had, those in `eerder` first: the later of `gepubliceerd` and of the sources
 * so far, so that no message is before the one that it follows, and none goes back when a date is added.
 */
export function stepDays({ gepubliceerd, bron, eerder }: Dated): string[] {
  const sources = [...eerder, { bron }].map((step) => bronDay(step.bron));
  return sources.map((_, index) => latest([gepubliceerd, ...sources.slice(0, index + 1)]));
}

/** The day of what a mijlpaal is now: of its last step, and of one that is done not before it could be. */
export function mijlpaalDay(mijlpaal: Dated): string {
  const done = mijlpaal.status === 'afgerond' ? firstDay(mijlpaal.datum) : undefined;
  return latest([stepDays(mijlpaal).at(-1), done]);
}
