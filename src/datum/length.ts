import { parseDatum } from './datum.ts';
import { count, enumerate } from '../dutch/count.ts';

/** Days from one day to another, `YYYY-MM-DD`; negative when the second lies before the first. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** How long it is from one day to a later one, in Dutch: "1 maand en 11 dagen". */
export function exactLength(a: string, b: string): string {
  const { months, days } = monthsAndDays(a, b);
  const parts = [...inMonths(months), ...(days > 0 ? [inDays(days)] : [])];
  return enumerate(parts);
}

/** As `exactLength`, to the nearest month; in days when that is none. */
export function roughLength(a: string, b: string): string {
  const { months, days } = monthsAndDays(a, b);
  const nearest = months + (days >= 15 ? 1 : 0);
  return nearest === 0 ? inDays(days) : inMonths(nearest).join(' en ');
}

const inDays = (n: number) => count(n, 'dag', 'dagen');

function inMonths(months: number): string[] {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [
    ...(years > 0 ? [`${years} jaar`] : []),
    ...(rest > 0 ? [count(rest, 'maand', 'maanden')] : []),
  ];
}

/** Whole months and the days over; the last day of a month matches that of another. */
function monthsAndDays(a: string, b: string): { months: number; days: number } {
  const isLast = (day: string) => parseDatum(day.slice(0, 7))?.last === day;
  const months = monthOf(b) - monthOf(a);
  if (isLast(a) && isLast(b)) return { months, days: 0 };
  const after = [months, months - 1].find((n) => sameDay(a, n) <= b) ?? 0;
  return { months: after, days: daysBetween(sameDay(a, after), b) };
}

const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The same day of the month some months later, or that month's last. */
function sameDay(day: string, months: number): string {
  const at = monthOf(day) + months;
  const month = [
    String(Math.floor(at / 12)).padStart(4, '0'),
    String((at % 12) + 1).padStart(2, '0'),
  ];
  const last = parseDatum(month.join('-'))?.last ?? day;
  const same = `${month.join('-')}-${day.slice(8)}`;
  return same < last ? same : last;
}
