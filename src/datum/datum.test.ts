import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datumFault } from './datum-fault.ts';
import { compareDatum, formatDatum, formatMoment, parseDatum } from './datum.ts';

describe('parseDatum', () => {
  it.each([
    ['2023-06-28', 'dag', '2023-06-28', '2023-06-28'],
    ['2024-02-29', 'dag', '2024-02-29', '2024-02-29'],
    ['2023-02', 'maand', '2023-02-01', '2023-02-28'],
    ['2023', 'jaar', '2023-01-01', '2023-12-31'],
    ['2023-21', 'seizoen', '2023-03-01', '2023-05-31'],
    ['2023-24', 'seizoen', '2023-12-01', '2024-02-29'],
    ['2023-07/2023-09', 'interval', '2023-07-01', '2023-09-30'],
    ['2024/2027', 'interval', '2024-01-01', '2027-12-31'],
    ['2023/2023', 'interval', '2023-01-01', '2023-12-31'],
  ])('reads %s', (text, kind, first, last) => {
    expect(parseDatum(text)).toEqual({ text, kind, first, last });
  });

  it.each(
    '2023-02-29 1900-02-29 2023-13 2023-00 2023-25 2023-06-31 23 2023/ /2023 2023/2024/2025 2024/2023 2023/2023-06 2023-21/2023-12'.split(
      ' ',
    ),
  )('refuses %s', (text) => {
    expect(parseDatum(text)).toBeUndefined();
    expect(datumFault(text)).toMatch(/\.$/);
  });

  it('accepts exactly the days of the calendar', () => {
    const part = (max: number) =>
      fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part(13), part(32), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const date = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(parseDatum(text) !== undefined).toBe(exists);
      }),
    );
  });
});

describe('datumFault', () => {
  it.each([
    ['31-12-2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['2026-4-3', '2026-04-03'],
    ['28 juni 2023', '2023-06-28'],
    ['juni 2023', '2023-06'],
    ['nov 2023', '2023-11'],
    ['13-4-24', '2024-04-13'],
    ['3-4-2024', '2024-04-03'],
    ['sept. 2023', '2023-09'],
    ['begin december 2023', '2023-12'],
    ['2023-10 t/m 2023-12', '2023-10/2023-12'],
    ['2023-10-05 - 2023-10-09', '2023-10-05/2023-10-09'],
    ['week 40 2023', '2023-10-02/2023-10-08'],
    ['week 1 van 2027', '2027-01-04/2027-01-10'],
    ['najaar 2023', '2023-23'],
    ['2023-12/2023-06', '2023-06/2023-12'],
    ['2023-06-15/2023-12', '2023-06/2023-12'],
    ['2023/2024-06', '2023/2024'],
    ['2023-21/2023-12', '2023-03/2023-12'],
  ])('cures %s with %s', (text, cure) => {
    expect(datumFault(text)).toMatch(new RegExp(` ${cure}[.?]$`));
    expect(parseDatum(cure)).toBeDefined();
  });

  it('says that a day does not exist', () => {
    expect(datumFault('2026-02-31')).toContain('2026-02-31" bestaat niet');
    expect(datumFault('31 februari 2026')).toContain('bestaat niet');
  });

  it('has a full sentence for anything that is no date, and nothing for a date', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const fault = datumFault(text);
        if (parseDatum(text)) expect(fault).toBeUndefined();
        else expect(fault).toMatch(/\.$/);
      }),
    );
  });
});

describe('formatDatum', () => {
  it.each([
    ['2023-06-28', '28 juni 2023'],
    ['2023-06', 'juni 2023'],
    ['2023', '2023'],
    ['2023-21', 'voorjaar 2023'],
    ['2026-24', 'winter 2026-2027'],
    ['2023-07/2023-09', 'juli t/m september 2023'],
    ['2023-10-17/2023-10-19', '17 t/m 19 oktober 2023'],
    ['2023-06-28/2023-07-02', '28 juni t/m 2 juli 2023'],
    ['2024/2027', '2024 t/m 2027'],
    ['2023-12/2024-02', 'december 2023 t/m februari 2024'],
    ['2023-21/2023-23', 'voorjaar t/m najaar 2023'],
    ['2023-23/2023-24', 'najaar 2023 t/m winter 2023-2024'],
    ['2023/2023', '2023'],
  ])('words %s as %s', (text, words) => {
    expect(formatDatum(text)).toBe(words);
  });

  it('words a moment within an interval', () => {
    expect(formatMoment('2023-06/2023-12')).toBe('tussen juni en december 2023');
    expect(formatMoment('2023-23')).toBe('najaar 2023');
    expect(formatMoment('2023-06/2023-06')).toBe('juni 2023');
  });
});

it('compareDatum orders by first day, then last', () => {
  const sorted = ['2023-06-28', '2023-06', '2023', '2023-01', '2022-24'].sort(compareDatum);
  expect(sorted).toEqual(['2022-24', '2023-01', '2023', '2023-06', '2023-06-28']);
});
