import { parseDatum, type Datum } from '../datum/datum.ts';
import { type Column, type Range, columnsOf, lay, monthOf } from './timeline-columns.ts';
import type { Mijlpaal } from './types.ts';

/** The horizontal scale of the drawn planning: whole units from 0 to 1000. */
export interface Axis {
  columns: Column[];
  /** Where the build date stands; left out when it lies outside the scale. */
  today?: number;
  /**
   * Where a day begins or ends. A later day never stands before an earlier one; days outside the
   * scale stand at its edge.
   */
  position(date: string, edge: 'start' | 'end'): number;
}

/** Moment counted in months, the day as a fraction. */
function timeOf(date: string, edge: 'start' | 'end'): number {
  const [year = '', month = '', day = '1'] = date.split('-');
  const days = Number(parseDatum(`${year}-${month}`)?.last.slice(8) ?? 31);
  const passed = Number(day) - (edge === 'start' ? 1 : 0);
  return monthOf(date) + Math.min(passed / days, 1);
}

/**
 * The scale for these mijlpalen, their earlier dates included: months around today, else where precise dates cluster
 * (at most twelve), then a break of scale, then years, on either side where needed. Only months
 * when all lies within twelve; only years when fewer than two precise dates stand together.
 */
export function buildAxis(mijlpalen: readonly Mijlpaal[], today: string): Axis {
  const datums = mijlpalen
    .flatMap(({ datum, eerder }) => [datum, ...eerder.map((earlier) => earlier.datum)])
    .flatMap((text) => parseDatum(text) ?? []);
  const ranges = datums.map(rangeOf);
  const precise = datums.filter(isPrecise).map(rangeOf).filter(isShort);
  const columns = ranges.length > 0 ? lay(columnsOf(ranges, precise, monthOf(today))) : [];
  const [start, end] = [columns[0]?.from ?? 0, columns.at(-1)?.to ?? 0];

  function position(date: string, edge: 'start' | 'end'): number {
    const time = Math.max(start, Math.min(end, timeOf(date, edge)));
    const column =
      edge === 'start'
        ? columns.findLast(({ from }) => from <= time)
        : columns.find(({ to }) => time <= to);
    if (!column) return 0;
    const length = column.to - column.from;
    const part = length === 0 ? Number(edge === 'start') : (time - column.from) / length;
    return Math.round(column.x + column.width * part);
  }

  const isOnAxis = monthOf(today) >= start && monthOf(today) < end;
  return { columns, today: isOnAxis ? position(today, 'start') : undefined, position };
}

/** Least width of a mark: 12 px on the narrowest drawing there is (24 rem). */
export const LEAST_MARK = 32;

/**
 * Where a date stands on the scale: from the start of its first day to the end of its last. What would be too narrow to
 * be seen is drawn wider around its middle, within the scale.
 */
export function placeMark(axis: Axis, datum: Datum): { x: number; width: number } {
  const x = axis.position(datum.first, 'start');
  const width = axis.position(datum.last, 'end') - x;
  if (width >= LEAST_MARK) return { x, width };
  const middle = Math.round(x + (width - LEAST_MARK) / 2);
  return { x: Math.max(0, Math.min(1000 - LEAST_MARK, middle)), width: LEAST_MARK };
}

function rangeOf({ first, last }: Datum): Range {
  return { from: monthOf(first), to: monthOf(last) + 1 };
}

/** Years, and intervals of years, say nothing about a month. */
function isPrecise({ text }: Datum): boolean {
  return !/^\d{4}(\/|$)/.test(text);
}

function isShort({ from, to }: Range): boolean {
  return to - from <= 12;
}
