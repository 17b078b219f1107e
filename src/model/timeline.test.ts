import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDatum } from '../datum/datum.ts';
import { buildAxis, placeMark, type Axis } from './timeline.ts';
import type { Mijlpaal } from './types.ts';

function mijlpaal(datum: string, ...eerder: string[]): Mijlpaal {
  return {
    id: datum,
    titel: datum,
    datum,
    orgaan: 'Raad',
    soort: 'besluit',
    status: 'gepland',
    documenten: [],
    themas: [],
    eerder: eerder.map((text) => ({ datum: text })),
    path: `/mijlpalen/#${datum}`,
  };
}

const axisOf = (datums: string[], today = '2026-11-24') =>
  buildAxis(
    datums.map((datum) => mijlpaal(datum)),
    today,
  );
const labels = ({ columns }: Axis) =>
  columns.map(({ kind, label }) => (kind === 'breuk' ? '//' : label));

describe('buildAxis', () => {
  it('shows months, a break and years', () => {
    const axis = axisOf(
      ['2023-06-28', '2023-07/2023-09', '2023-23', '2023-11-29', '2023-06/2023-12', '2024/2027'],
      '2023-08-24',
    );
    expect(labels(axis).join(' ')).toBe('jun jul aug sep okt nov dec // 2024 2025 2026 2027');
    expect(axis.columns[0]?.yearLabel).toBe('2023');
    expect(axis.today).toBeGreaterThan(axis.columns[2]?.x ?? 1000);
    expect(axis.today).toBeLessThan(axis.columns[3]?.x ?? 0);
  });

  it('shows years on both sides of the months', () => {
    expect(labels(axisOf(['2021', '2023-03-01', '2023-04', '2025'])).join(' ')).toBe(
      '2021 2022 // mrt apr // 2024 2025',
    );
  });

  it('shows part of a year when a date falls there', () => {
    const axis = axisOf(['2023-03-01', '2023-04', '2023-12/2025-02', '2024/2026'], '2023-03-05');
    expect(labels(axis).join(' ')).toBe('mrt apr // 2023 2024 2025 2026');
  });

  it('holds several years in one step when the months leave little room', () => {
    const axis = axisOf(['2010', '2024-07', '2024-09', '2040'], '2024-08-01');
    expect(labels(axis).join(' ')).toBe('2009 2014 2019 // jul aug sep // 2025 2030 2035 2040');
  });

  it('shows only months when all lies within twelve, earlier dates included', () => {
    const axis = buildAxis([mijlpaal('2026-02', '2025-12-01')], '2026-01-31');
    expect(labels(axis).join(' ')).toBe('dec jan feb');
    expect(axis.columns.map(({ yearLabel }) => yearLabel)).toEqual(['2025', '2026', undefined]);
    expect(axis.today).toBe(axis.position('2026-01-31', 'start'));
  });

  it('shows only years without precise dates, in larger steps when there are many', () => {
    expect(labels(axisOf(['2024/2026', '2027']))).toEqual(['2024', '2025', '2026', '2027']);
    expect(labels(axisOf(['2000', '2040']))).toEqual([
      '2000',
      '2005',
      '2010',
      '2015',
      '2020',
      '2025',
      '2030',
      '2035',
      '2040',
    ]);
  });

  it('is empty without mijlpalen and leaves a day outside the scale unmarked', () => {
    const axis = axisOf([]);
    expect(axis.columns).toEqual([]);
    expect(axis.position('2026-01-01', 'end')).toBe(0);
    expect(axisOf(['2023']).today).toBeUndefined();
  });
});

it('draws months around today, however many dates stand together elsewhere', () => {
  const early = ['2023-06-28', '2023-07-01', '2023-08', '2023-09-09'];
  expect(labels(axisOf([...early, '2026-12-01', '2028'])).join(' ')).toMatch(/\/\/ nov dec \/\//);
  expect(labels(axisOf([...early, '2024/2027']))).toEqual(['2023', '2024', '2025', '2026', '2027']);
});

describe('placeMark', () => {
  it('spans from first to last day', () => {
    const axis = axisOf(['2026-03', '2026-04']);
    expect(placeMark(axis, parseDatum('2026-04')!)).toEqual({ x: 500, width: 500 });
  });

  it('ends before a break and begins after it', () => {
    const axis = axisOf(['2023-11', '2023-12', '2024']);
    const gap = axis.columns.find(({ kind }) => kind === 'breuk')!;
    expect(axis.position('2023-12-31', 'end')).toBe(gap.x);
    expect(axis.position('2024-01-01', 'start')).toBe(gap.x + gap.width);
  });
});

/** Where a day begins and ends. */
const place = (axis: Axis) => (date: string) => [
  axis.position(date, 'start'),
  axis.position(date, 'end'),
];
const two = (value: number) => String(value).padStart(2, '0');
const year = fc
  .oneof(fc.integer({ min: 2018, max: 2032 }), fc.integer({ min: 1, max: 9999 }))
  .map((n) => String(n).padStart(4, '0'));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`);
const single = [year, month, day, season];
const datum = fc.oneof(
  ...single,
  ...single.map((kind) => fc.tuple(kind, kind).map((pair) => pair.sort().join('/'))),
);
const mijlpalen = fc.array(
  fc
    .tuple(datum, fc.array(datum, { maxLength: 2 }))
    .map(([now, eerder]) => mijlpaal(now, ...eerder)),
  { maxLength: 12 },
);

describe('any set of mijlpalen', () => {
  it('gives a scale that fills 0 to 1000 and never runs backwards', () => {
    fc.assert(
      fc.property(mijlpalen, day, fc.uniqueArray(day, { maxLength: 30 }), (all, today, days) => {
        const axis = buildAxis(all, today);
        const end = axis.columns.reduce((x, column) => {
          expect(column.x).toBe(x);
          expect(column.to).toBeGreaterThanOrEqual(column.from);
          return x + column.width;
        }, 0);
        expect(end).toBe(all.length > 0 ? 1000 : 0);
        expect(axis.columns.filter(({ kind }) => kind === 'maand').length).toBeLessThanOrEqual(12);
        axis.columns.slice(1).forEach((column, i) => expect(column.from).toBe(axis.columns[i]?.to));
        const places = [...days].sort().flatMap(place(axis));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        places.forEach((x) => expect(Number.isInteger(x) && x >= 0 && x <= 1000).toBe(true));
      }),
      { numRuns: 500 },
    );
  });

  it('holds every date, earlier ones included, whole', () => {
    fc.assert(
      fc.property(mijlpalen, day, (all, today) => {
        const axis = buildAxis(all, today);
        for (const { datum: now, eerder } of all)
          for (const text of [now, ...eerder.map((earlier) => earlier.datum)]) {
            const read = parseDatum(text)!;
            const [start, end] = [axis.columns[0]!, axis.columns.at(-1)!];
            const [y, m] = read.first.split('-').map(Number) as [number, number];
            const [y2, m2] = read.last.split('-').map(Number) as [number, number];
            expect(start.from).toBeLessThanOrEqual(y * 12 + m - 1);
            expect(end.to).toBeGreaterThanOrEqual(y2 * 12 + m2);
            // At least 12 px of a drawing of 24 rem, and within it.
            const { x, width } = placeMark(axis, read);
            expect(width).toBeGreaterThanOrEqual(32);
            expect(x >= 0 && x + width <= 1000).toBe(true);
          }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps room for every label', () => {
    fc.assert(
      fc.property(mijlpalen, day, (all, today) => {
        for (const { kind, width } of buildAxis(all, today).columns)
          if (kind !== 'breuk') expect(width).toBeGreaterThanOrEqual(kind === 'maand' ? 51 : 67);
      }),
    );
  });
});
