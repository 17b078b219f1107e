import { parseDatum } from '../datum/datum.ts';
import { daysBetween, exactLength, roughLength } from '../datum/length.ts';
import { phase } from './mijlpalen.ts';
import type { Mijlpaal } from './types.ts';
import { count } from '../dutch/count.ts';

/** How a mijlpaal slipped: how often its date was replaced, and what that comes to. */
interface Delay {
  times: number;
  /** From the last day of its first date to that of its present one; negative when it came forward. */
  days: number;
  /** "twee keer verschoven, samen 5 maanden later" */
  words: string;
}

const NUMBERS = [
  '',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
];

/**
 * How a mijlpaal slipped; `undefined` when its date never changed. Says "ongeveer" when the first
 * or the present date is vaguer than a day.
 */
export function delayOf({ datum, eerder }: Mijlpaal): Delay | undefined {
  const dates = [...eerder.map((earlier) => earlier.datum), datum];
  const times = dates.slice(1).filter((text, i) => text !== dates[i]).length;
  const [from, to] = [parseDatum(dates[0] ?? ''), parseDatum(datum)];
  if (times === 0 || !from || !to) return undefined;
  const days = daysBetween(from.last, to.last);
  const isExact = from.first === from.last && to.first === to.last;
  const [a, b] = days > 0 ? [from.last, to.last] : [to.last, from.last];
  const length = isExact ? exactLength(a, b) : `ongeveer ${roughLength(a, b)}`;
  const total = `${times > 1 ? 'samen ' : ''}${length} ${days > 0 ? 'later' : 'eerder'}`;
  const result = days === 0 ? 'de uiterste datum is dezelfde' : total;
  return { times, days, words: `${NUMBERS[times] ?? times} keer verschoven, ${result}` };
}

/**
 * A mijlpaal of which nothing was reported while the last day of its date lies before the build date. Its status alone
 * reports: `gepubliceerd` says when it came on the site, not that it happened.
 */
export function isUnreported(mijlpaal: Mijlpaal, today: string): boolean {
  return mijlpaal.status === 'gepland' && phase(mijlpaal, today) === 'voorbij';
}

/** How many dates slipped and how many passed unreported, in two short sentences. */
export function planningSummary(mijlpalen: Mijlpaal[], today: string): string {
  const slipped = mijlpalen.filter((mijlpaal) => delayOf(mijlpaal)).length;
  const silent = mijlpalen.filter((mijlpaal) => isUnreported(mijlpaal, today)).length;
  const first = slipped ? count(slipped, 'datum is', 'datums zijn') : 'Geen datum is';
  const second = silent ? count(silent, 'datum is', 'datums zijn') : 'Geen datum is';
  return `${first} verschoven. ${second} voorbij zonder bericht.`;
}
