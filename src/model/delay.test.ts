import { describe, expect, it } from 'vitest';
import type { Mijlpaal } from './types.ts';
import { isUnreported, planningSummary, delayOf } from './delay.ts';

const today = '2026-11-24';
const mijlpaal = (datums: string[], status: Mijlpaal['status'] = 'gepland'): Mijlpaal => ({
  id: 'm',
  titel: 'M',
  datum: datums.at(-1) ?? '',
  orgaan: 'Raad',
  soort: 'besluit',
  status,
  documenten: [],
  themas: [],
  eerder: datums.slice(0, -1).map((datum) => ({ datum })),
  path: '/mijlpalen/#m',
});

describe('delayOf', () => {
  it.each([
    [['2026-12-17', '2027-01-28'], 'één keer verschoven, 1 maand en 11 dagen later'],
    [['2026-01-17', '2026-03-17', '2026-06-17'], 'twee keer verschoven, samen 5 maanden later'],
    [['2026-01-31', '2026-02-28'], 'één keer verschoven, 1 maand later'],
    [['2026-01-31', '2026-03-01'], 'één keer verschoven, 1 maand en 1 dag later'],
    [['2026-03-01', '2026-03-13'], 'één keer verschoven, 12 dagen later'],
    [['2026-03-02', '2026-03-01'], 'één keer verschoven, 1 dag eerder'],
    [['2024-03-01', '2026-06-02'], 'één keer verschoven, 2 jaar, 3 maanden en 1 dag later'],
    [['2026-02', '2026-03', '2026-04-02'], 'twee keer verschoven, samen ongeveer 1 maand later'],
    [['2026-06/2026-08', '2026-10/2026-12'], 'één keer verschoven, ongeveer 4 maanden later'],
    [['2026-02', '2027-02'], 'één keer verschoven, ongeveer 1 jaar later'],
    [['2026-03', '2026-04-05'], 'één keer verschoven, ongeveer 5 dagen later'],
    [['2026-04', '2026-03'], 'één keer verschoven, ongeveer 1 maand eerder'],
    [['2026-24', '2027-02'], 'één keer verschoven, de uiterste datum is dezelfde'],
  ])('%j: %s', (datums, words) => expect(delayOf(mijlpaal(datums))?.words).toBe(words));

  it('counts only dates that differ from the one before', () => {
    expect(delayOf(mijlpaal(['2026']))).toBeUndefined();
    expect(delayOf(mijlpaal(['2026', '2026']))).toBeUndefined();
    expect(delayOf(mijlpaal(['2026-01-01', '2026-01-01', '2026-01-03']))).toMatchObject({
      times: 1,
      days: 2,
    });
  });

  it('writes many times in figures', () => {
    const datums = Array.from({ length: 12 }, (_, i) => `2026-01-${String(i + 10)}`);
    expect(delayOf(mijlpaal(datums))?.words).toBe('11 keer verschoven, samen 11 dagen later');
  });
});

it('knows a date that passed unreported', () => {
  expect(isUnreported(mijlpaal(['2026-11-23']), today)).toBe(true);
  expect(isUnreported(mijlpaal(['2026-11-24']), today)).toBe(false);
  expect(isUnreported(mijlpaal(['2026']), today)).toBe(false);
  expect(isUnreported(mijlpaal(['2025'], 'afgerond'), today)).toBe(false);
  expect(isUnreported(mijlpaal(['2025'], 'vervallen'), today)).toBe(false);
});

it('sums up', () => {
  expect(planningSummary([], today)).toBe(
    'Geen datum is verschoven. Geen datum is voorbij zonder bericht.',
  );
  expect(planningSummary([mijlpaal(['2025-01', '2025-03'])], today)).toBe(
    '1 datum is verschoven. 1 datum is voorbij zonder bericht.',
  );
  const many = [mijlpaal(['2025-01', '2025-03']), mijlpaal(['2025-01', '2027'])];
  expect(planningSummary([...many, mijlpaal(['2025'])], today)).toBe(
    '2 datums zijn verschoven. 2 datums zijn voorbij zonder bericht.',
  );
});
