/** EDTF dates (ISO 8601-2) as the contract allows them; never through a time zone. */

import { MONTHS, SEASONS } from '../dutch/months.ts';

export interface Datum {
  text: string;
  kind: 'dag' | 'maand' | 'jaar' | 'seizoen' | 'interval';
  /** First and last day, `YYYY-MM-DD`, both included. */
  first: string;
  last: string;
}

/** A number with zeros before it. */
export const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
/** How many days a month has; 0 for a month that is none. */
export const daysIn = (year: number, month: number) =>
  [31, leap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const span = (y1: number, m1: number, y2: number, m2: number) => ({
  first: `${pad(y1, 4)}-${pad(m1)}-01`,
  last: `${pad(y2, 4)}-${pad(m2)}-${pad(daysIn(y2, m2))}`,
});

/** Reads a date; `undefined` when it is none that the contract knows. */
export function parseDatum(text: string): Datum | undefined {
  const [from, to, ...more] = text.split('/');
  if (to !== undefined) {
    const [a, b] = [parseDatum(from ?? ''), parseDatum(to)];
    if (!a || !b || more.length || a.kind !== b.kind || a.kind === 'interval' || a.first > b.first)
      return undefined;
    return { text, kind: 'interval', first: a.first, last: b.last };
  }
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [year, part, day] = match.slice(1).map(Number) as [number, number, number];
  if (year === 0) return undefined;
  if (match[2] === undefined) return { text, kind: 'jaar', ...span(year, 1, year, 12) };
  if (match[3] === undefined && part >= 21 && part <= 24) {
    const month = (part - 20) * 3;
    const end = part === 24 ? [year + 1, 2] : [year, month + 2];
    return { text, kind: 'seizoen', ...span(year, month, end[0] ?? year, end[1] ?? month) };
  }
  if (part < 1 || part > 12) return undefined;
  if (match[3] === undefined) return { text, kind: 'maand', ...span(year, part, year, part) };
  if (day < 1 || day > daysIn(year, part)) return undefined;
  return { text, kind: 'dag', first: text, last: text };
}

const year = (day: string) => day.slice(0, 4);
const monthOf = (day: string) => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
const dayOf = (day: string) => String(Number(day.slice(8)));

function interval(text: string, word: string): string {
  const [from = '', to = ''] = text.split('/');
  const [a, b] = [parseDatum(from), parseDatum(to)];
  if (!a || !b) return text;
  if (from === to) return formatDatum(from);
  const sameYear = a.kind !== 'jaar' && year(a.first) === year(b.last);
  const sameMonth = sameYear && a.kind === 'dag' && monthOf(a.first) === monthOf(b.first);
  const start = sameMonth
    ? dayOf(a.first)
    : sameYear
      ? formatDatum(from).replace(` ${year(a.first)}`, '')
      : formatDatum(from);
  return `${start} ${word} ${formatDatum(to)}`;
}

/** The date in Dutch words: "28 juni 2023", "najaar 2023", "juli t/m september 2023". */
export function formatDatum(text: string): string {
  const datum = parseDatum(text);
  if (!datum) return text;
  const { kind, first, last } = datum;
  if (kind === 'interval') return interval(text, 't/m');
  if (kind === 'jaar') return text;
  if (kind === 'maand') return `${monthOf(first)} ${year(first)}`;
  if (kind === 'dag') return `${dayOf(first)} ${monthOf(first)} ${year(first)}`;
  const name = SEASONS[Number(text.slice(5)) - 21] ?? '';
  return `${name} ${year(first) === year(last) ? year(first) : `${year(first)}-${year(last)}`}`;
}

/** As `formatDatum`, for one moment somewhere in an interval: "tussen juni en december 2023". */
export function formatMoment(text: string): string {
  const [from, to] = text.split('/');
  return to !== undefined && from !== to && parseDatum(text)
    ? `tussen ${interval(text, 'en')}`
    : formatDatum(text);
}

/** Orders by first day, then by last day. */
export function compareDatum(a: string, b: string): number {
  const [x, y] = [parseDatum(a), parseDatum(b)];
  const key = (d?: Datum) => (d ? `${d.first}|${d.last}` : '');
  return key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : 0;
}

/** The day before a day, both `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  const [year = 0, month = 0, of = 0] = day.split('-').map(Number);
  if (of > 1) return `${day.slice(0, 8)}${pad(of - 1)}`;
  const [y, m] = month > 1 ? [year, month - 1] : [year - 1, 12];
  return `${pad(y, 4)}-${pad(m)}-${pad(daysIn(y, m))}`;
}
