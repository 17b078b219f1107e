import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDatum } from '../datum/datum.ts';
import {
  folded,
  groups,
  isLasting,
  mark,
  phase,
  sentence,
  slips,
  whenInSentence,
} from './mijlpalen.ts';
import type { Mijlpaal } from './types.ts';
import { isUnreported } from './delay.ts';

const today = '2026-11-24';
const mijlpaal = (datum: string, more: Partial<Mijlpaal> = {}): Mijlpaal => ({
  id: datum,
  titel: datum,
  datum,
  orgaan: 'Raad',
  soort: 'besluit',
  status: 'gepland',
  documenten: [],
  themas: [],
  eerder: [],
  path: `/mijlpalen/#${datum}`,
  ...more,
});
const byId = (a: Mijlpaal, b: Mijlpaal) => (a.id < b.id ? -1 : 1);
const lasting = (datum: string) => mijlpaal(datum, { soort: 'rapportage' });

describe('phase', () => {
  it.each([
    ['2026-11-23', 'voorbij'],
    ['2026-11-24', 'bezig'],
    ['2026', 'bezig'],
    ['2026-10', 'voorbij'],
    ['2026-24', 'komend'],
    ['2024/2027', 'bezig'],
  ])('%s is %s', (datum, expected) => {
    expect(phase(mijlpaal(datum), today)).toBe(expected);
    expect(phase(mijlpaal(datum, { status: 'vervallen' }), today)).toBe('vervallen');
  });
});

it('marks a day, a period that lasts and a moment somewhere', () => {
  expect(mark(mijlpaal('2023-06-28'))).toBe('dag');
  expect(mark(lasting('2024/2027'))).toBe('periode');
  expect(mark(mijlpaal('2023-06/2023-12'))).toBe('ergens');
  expect(mark(lasting('2023-06'))).toBe('ergens');
  expect(isLasting(mijlpaal('2023-07/2023-09', { soort: 'consultatie' }))).toBe(true);
});

describe('sentence', () => {
  const unknown = 'Deze documenten zeggen niet of dat is gebeurd.';
  it.each([
    [mijlpaal('2023-06-28'), `Gepland voor 28 juni 2023. ${unknown}`],
    [mijlpaal('2023-23'), `Gepland voor najaar 2023. ${unknown}`],
    [mijlpaal('2023-06/2023-12'), `Gepland tussen juni en december 2023. ${unknown}`],
    [
      lasting('2024/2027'),
      'Nu bezig, volgens de planning: 2024 t/m 2027. Deze documenten zeggen niet of het gebeurt.',
    ],
    [
      mijlpaal('2026-23'),
      'Gepland voor najaar 2026; dat is nu. Deze documenten zeggen niet of het al is gebeurd.',
    ],
    [mijlpaal('2027'), 'Gepland voor 2027.'],
    [mijlpaal('2023-06-28', { status: 'afgerond' }), 'Gebeurd, 28 juni 2023.'],
    [mijlpaal('2023-06', { status: 'vervallen' }), 'Vervallen. Stond gepland voor juni 2023.'],
  ])('%#: %o', (given, words) => {
    expect(sentence(given, today)).toBe(words);
  });
});

describe('groups', () => {
  it('orders phases and dates, and leaves empty phases out', () => {
    const all = [
      mijlpaal('2027'),
      mijlpaal('2023-10'),
      mijlpaal('2023-06-28'),
      lasting('2024/2027'),
    ];
    const found = groups(all, today);
    expect(found.map(({ title }) => title)).toEqual([
      'Nu bezig, volgens de planning',
      'Komend',
      'Niet bekend of dit is gebeurd',
    ]);
    expect(found[2]?.mijlpalen.map(({ id }) => id)).toEqual(['2023-10', '2023-06-28']);
    expect(found[2]?.note).toMatch(/documenten zeggen niet of het is gebeurd/);
  });

  it('has no note when all is known to have happened', () => {
    const [past] = groups([mijlpaal('2023', { status: 'afgerond' })], today);
    expect(past?.note).toBeUndefined();
    expect(groups([], today)).toEqual([]);
  });
});

describe('what the sources do not tell', () => {
  const datum = fc.constantFrom(
    ...['2023-06-28', '2023-06', '2026', '2026-11-24', '2024/2027', '2026-23', '2027', '2026-24'],
  );
  const any = fc.record(
    {
      datum,
      status: fc.constantFrom<Mijlpaal['status'][]>('gepland', 'afgerond', 'vervallen'),
      soort: fc.constantFrom<Mijlpaal['soort'][]>('besluit', 'rapportage', 'consultatie'),
      gepubliceerd: fc.constantFrom('2023-01-01', '2023-07-01', '2026-11-24', '2027-06-01'),
    },
    { requiredKeys: ['datum', 'status', 'soort'] },
  );
  const days = fc.constantFrom(
    '2022-12-31',
    '2023-06-28',
    '2024-02-29',
    today,
    '2027-12-31',
    '2030-01-01',
  );
  const SILENCE = /zeggen niet/i;

  it('is said of no mijlpaal that was done or dropped, nor of one to come, alone or above a group', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), days, (list, day) => {
        const all = list.map(({ datum: text, ...more }, i) =>
          mijlpaal(text, { ...more, id: `m${i}` }),
        );
        const found = groups(all, day);
        expect(found.flatMap(({ mijlpalen }) => mijlpalen).sort(byId)).toEqual([...all].sort(byId));
        for (const { note, mijlpalen } of found)
          for (const each of mijlpalen) {
            const { first = '' } = parseDatum(each.datum) ?? {};
            // When it came on the site is no report of what happened.
            const isOpen = each.status === 'gepland' && first <= day;
            expect(SILENCE.test(note ?? ''), JSON.stringify(each)).toBe(isOpen);
            expect(SILENCE.test(sentence(each, day)), JSON.stringify(each)).toBe(isOpen);
            expect(isUnreported(each, day)).toBe(isOpen && phase(each, day) === 'voorbij');
            expect(sentence(each, day)).not.toMatch(/[;,] ?\./);
          }
      }),
    );
  });

  it('leaves the done and the open past apart', () => {
    const found = groups([mijlpaal('2023', { status: 'afgerond' }), mijlpaal('2024')], today);
    expect(found.map(({ title, note }) => [title, note])).toEqual([
      ['Niet bekend of dit is gebeurd', expect.stringMatching(SILENCE)],
      ['Gebeurd', undefined],
    ]);
  });
});

it('orders a vague span by its end, what comes first and what is over last, and never folds what comes', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '2023-06/2023-12',
          '2023-06-28',
          '2023-11-29',
          '2027',
          '2027-02-01',
          '2028',
        ),
        { maxLength: 20 },
      ),
      (datums) => {
        const all = datums.map((datum, i) => mijlpaal(datum, { id: `m${i}` }));
        for (const group of groups(all, today)) {
          const ends = group.mijlpalen.map(({ datum }) => parseDatum(datum)?.last ?? '');
          const soonest = [...ends].sort();
          const isOver = group.phase === 'voorbij';
          expect(ends).toEqual(isOver ? soonest.reverse() : soonest);
          const { shown, rest } = folded(group);
          expect([...shown, ...rest]).toEqual(group.mijlpalen);
          expect(rest).toHaveLength(isOver ? Math.max(0, group.mijlpalen.length - 5) : 0);
        }
      },
    ),
  );
});

it.each([
  ['2023-06-28', 'op 28 juni 2023'],
  ['2023-06', 'in juni 2023'],
  ['2023', 'in 2023'],
  ['2023-23', 'in het najaar van 2023'],
  ['2023-24', 'in de winter van 2023-2024'],
  ['2023-06/2023-12', 'tussen juni en december 2023'],
  ['2023-06/2023-06', 'in juni 2023'],
])('says %s in a sentence', (datum, words) => {
  expect(whenInSentence(mijlpaal(datum))).toBe(words);
});

it('words earlier dates', () => {
  const moved = mijlpaal('2024', {
    eerder: [{ datum: '2023-10-17' }, { datum: '2023-11/2023-12' }],
  });
  expect(slips(moved)).toEqual(['eerst 17 oktober 2023', 'eerst tussen november en december 2023']);
});
