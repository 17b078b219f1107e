import { parseDatum } from '../datum/datum.ts';

/** The earliest of some days, `YYYY-MM-DD`. */
const earliest = (...days: string[]) => days.reduce((a, b) => (b < a ? b : a));

/** The day of a message: `gepubliceerd`, else the last day of `datum`, and never after the build date. */
export function updatedDay(
  { datum, gepubliceerd }: { datum: string; gepubliceerd?: string },
  today: string,
): string {
  return earliest(gepubliceerd ?? parseDatum(datum)?.last ?? today, today);
}

/** The day of a message about a date that was replaced since: at the latest that of its successor. */
export function earlierDay(datum: string, next: string): string {
  return earliest(parseDatum(datum)?.last ?? next, next);
}
