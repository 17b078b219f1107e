/** Months counted from year 0; `to` is the first month after. */
export interface Range {
  from: number;
  to: number;
}

/** One step of the scale. A break (`breuk`) has no label: there the scale changes. */
export interface Column extends Range {
  kind: 'maand' | 'jaar' | 'breuk';
  label: string;
  x: number;
  width: number;
  /** The year, above the first month of each year. */
  yearLabel?: string;
}

type Plain = Range & { kind: Column['kind'] };

const names = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
/** Least width in which a label is legible; the widths on the scale are in this proportion. */
const widths = { maand: 52, jaar: 68, breuk: 30 };

/** The month of a day, counted from year 0. */
export function monthOf(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/** The steps that show these ranges, `precise` ones in months where they stand together. */
export function columnsOf(ranges: Range[], precise: Range[], today: number): Plain[] {
  const all = { from: least(ranges), to: most(ranges) };
  if (precise.length > 0 && all.to - all.from <= 12) return steps('maand', all, 1);
  const isInside = today >= all.from && today < all.to;
  const stretches = [12, 9, 6].flatMap(
    (length) =>
      (isInside ? aroundToday(precise, today, length) : densest(precise, today, length)) ?? [],
  );
  if (stretches.length === 0) {
    const years = { from: yearFloor(all.from), to: yearCeil(all.to) };
    return steps('jaar', years, 12 * stepFor(1000, 0, [years]));
  }
  const seen = isInside ? [...ranges, { from: today, to: today + 1 }] : ranges;
  // Fewer months where that keeps the years apart; otherwise as many as there may be.
  const choices = stretches.map((stretch) => aroundMonths(stretch, all, seen));
  return choices.sort((a, b) => coarseness(a) - coarseness(b))[0] ?? [];
}

/** Length of the longest step. */
function coarseness(columns: Plain[]): number {
  const steps = columns.filter(({ kind }) => kind === 'jaar');
  return Math.max(12, ...steps.map(({ from, to }) => to - from));
}

/** Years, break, months, break, years; a part of a year only where something begins or ends. */
function aroundMonths(stretch: Range, all: Range, seen: Range[]): Plain[] {
  const opens = yearFloor(stretch.from);
  const closes = yearCeil(stretch.to);
  const touches = (from: number, to: number) =>
    seen.some(
      (range) => (range.from >= from && range.from < to) || (range.to > from && range.to <= to),
    );
  const head = touches(opens, stretch.from) ? [part(opens, stretch.from)] : [];
  const tail = touches(stretch.to, closes) ? [part(stretch.to, closes)] : [];
  const before = { from: Math.min(yearFloor(all.from), opens), to: opens };
  const after = { from: closes, to: Math.max(yearCeil(all.to), closes) };
  const gaps = Number(all.from < stretch.from) + Number(all.to > stretch.to);
  const room = 1000 - widths.maand * (stretch.to - stretch.from) - widths.breuk * gaps;
  const step = 12 * stepFor(room, head.length + tail.length, [before, after]);
  const left = all.from < stretch.from ? [...steps('jaar', before, step, true), ...head] : [];
  const right = all.to > stretch.to ? [...tail, ...steps('jaar', after, step)] : [];
  return [
    ...left,
    ...gap(left.at(-1)?.to, stretch.from),
    ...steps('maand', stretch, 1),
    ...gap(stretch.to, right[0]?.from),
    ...right,
  ];
}

/** The months, at most `length`, that hold most precise ranges, at least two; nearest to today wins. */
function densest(precise: Range[], today: number, length: number): Range | undefined {
  const windows = precise.map(({ from }) => {
    const held = precise.filter((range) => range.from >= from && range.to <= from + length);
    return { from, to: Math.max(from, most(held)), count: held.length };
  });
  const far = ({ from, to }: Range) => Math.max(from - today, today - to, 0);
  const [best] = windows.sort((a, b) => b.count - a.count || far(a) - far(b) || a.from - b.from);
  return best && best.count > 1 ? { from: best.from, to: best.to } : undefined;
}

/**
 * The months, at most `length`, that hold today and, besides, most precise ranges, at least one; of those the one with
 * today nearest to its middle. A reader of today looks there, whatever else was once planned in one month.
 */
function aroundToday(precise: Range[], today: number, length: number): Range | undefined {
  const starts = Array.from({ length }, (_, i) => today - length + 1 + i);
  const windows = starts.flatMap((start) => {
    const held = precise.filter(({ from, to }) => from >= start && to <= start + length);
    if (!held.length) return [];
    const [from, to] = [Math.min(today, least(held)), Math.max(today + 1, most(held))];
    return [{ from, to, count: held.length }];
  });
  const off = ({ from, to }: Range) => Math.abs((from + to) / 2 - today);
  const [best] = windows.sort((a, b) => b.count - a.count || off(a) - off(b) || a.from - b.from);
  return best && { from: best.from, to: best.to };
}

/** How many years one step holds, so that every label keeps its room. */
function stepFor(room: number, parts: number, ranges: Range[]): number {
  const most = Math.floor(room / widths.jaar) - parts;
  const count = (step: number) =>
    ranges.reduce((sum, { from, to }) => sum + Math.ceil((to - from) / 12 / step), 0);
  return (
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((s) => count(s) <= most) ?? 10000
  );
}

/** Equal steps; a last step that would be short runs on, on the side away from the months. */
function steps(kind: 'maand' | 'jaar', { from, to }: Range, step: number, back = false): Plain[] {
  const count = Math.ceil((to - from) / step);
  const start = back ? to - count * step : from;
  return Array.from({ length: count }, (_, index) => ({
    kind,
    from: start + index * step,
    to: start + (index + 1) * step,
  }));
}

/** Gives the steps their place and label; together they fill 0 to 1000. */
export function lay(columns: Plain[]): Column[] {
  const total = columns.reduce((sum, { kind }) => sum + widths[kind], 0);
  let passed = 0;
  return columns.map((column, index) => {
    const x = Math.round((1000 * passed) / total);
    passed += widths[column.kind];
    const width = Math.round((1000 * passed) / total) - x;
    const year = String(Math.floor(column.from / 12));
    const month = column.from % 12;
    if (column.kind !== 'maand')
      return { ...column, label: column.kind === 'jaar' ? year : '', x, width };
    const isFirst = month === 0 || columns[index - 1]?.kind !== 'maand';
    return {
      ...column,
      label: names[month] ?? '',
      x,
      width,
      yearLabel: isFirst ? year : undefined,
    };
  });
}

function part(from: number, to: number): Plain {
  return { kind: 'jaar', from, to };
}

function gap(from: number | undefined, to: number | undefined): Plain[] {
  return from === undefined || to === undefined ? [] : [{ kind: 'breuk', from, to }];
}

const least = (ranges: Range[]) => Math.min(...ranges.map(({ from }) => from));
const most = (ranges: Range[]) => Math.max(...ranges.map(({ to }) => to));
const yearFloor = (month: number) => Math.floor(month / 12) * 12;
const yearCeil = (month: number) => Math.ceil(month / 12) * 12;
