import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Besluit, Document, Versie } from './types.ts';
import { endOf, standingOn, startOf, turningDays } from './validity.ts';
import { currentVersie, sortVersies } from './versies.ts';

const versie = (datum: string, more: Partial<Versie> = {}) =>
  ({ id: datum, label: 'X', datum, status: 'vastgesteld', besluiten: [], ...more }) as Versie;
const besluit = (soort: string, datum?: string): Besluit => ({
  orgaan: 'Raad',
  soort,
  ...(datum && { datum }),
});
function documentOf(...some: Versie[]): Document {
  const versies = sortVersies(some);
  const document = { versies, current: currentVersie(versies) } as Document;
  for (const each of versies) each.document = document;
  return document;
}
const start = (...given: Parameters<typeof versie>) => {
  const { first, last, words } = startOf(versie(...given));
  return [first, last, words];
};

describe('since when a text is there', () => {
  it('is the day of the besluit that decided it, the last of more', () => {
    const besluiten = [
      besluit('vaststelling', '2024-06-01'),
      besluit('vaststelling', '2024-06-13'),
    ];
    expect(start('2024-06', { besluiten })).toEqual(['2024-06-13', '2024-06-13', '13 juni 2024']);
  });

  it('makes no day of a month, season or year', () => {
    expect(start('2023-06')).toEqual(['2023-06-01', '2023-06-30', 'ergens in juni 2023']);
    expect(start('2023')).toEqual(['2023-01-01', '2023-12-31', 'ergens in 2023']);
    expect(start('2023-23')[2]).toBe('ergens in het najaar van 2023');
    expect(start('2023-24')[2]).toBe('ergens in de winter van 2023-2024');
    expect(start('2023-06/2023-12')[2]).toBe('tussen juni en december 2023');
  });

  it('is not what a besluit without date, or one that decides nothing, suggests', () => {
    const undated = [besluit('vaststelling', '2024-06-01'), besluit('vaststelling')];
    expect(start('2024-06', { besluiten: undated })[2]).toBe('ergens in juni 2024');
    expect(start('2024-06', { besluiten: [besluit('motie', '2024-06-03')] })[2]).toBe(
      'ergens in juni 2024',
    );
  });

  it('is the more precise of two dates, one within the other', () => {
    expect(start('2024-06-13', { besluiten: [besluit('vaststelling', '2024')] })[2]).toBe(
      '13 juni 2024',
    );
  });

  it('was at the latest the day on which it came on this site', () => {
    expect(start('2024-05', { gepubliceerd: '2024-05-16' })).toEqual([
      '2024-05-01',
      '2024-05-16',
      'ergens in mei 2024, uiterlijk 16 mei 2024',
    ]);
    expect(start('2024-05', { gepubliceerd: '2025-01-01' })[1]).toBe('2024-05-31');
  });
});

describe('the text on a day', () => {
  const old = versie('2022-03-15');
  const vague = versie('2024-06');
  const concept = versie('2025-01', { id: 'concept', status: 'concept' });
  const document = documentOf(old, vague, concept);
  const on = (day: string) => {
    const { versie: found, maybe } = standingOn(document, day);
    return [found?.id, maybe.map(({ id }) => id).join()];
  };

  it('is none before all, certain from its last possible day, and told as possible before', () => {
    expect(on('2022-03-14')).toEqual([undefined, '']);
    expect(on('2022-03-15')).toEqual(['2022-03-15', '']);
    expect(on('2024-06-01')).toEqual(['2022-03-15', '2024-06']);
    expect(on('2024-06-30')).toEqual(['2024-06', '']);
    expect(on('2025-06-01')).toEqual(['2024-06', '']);
  });

  it('holds until the besluit that withdrew it; without a day nobody says since when', () => {
    const gone = (datum?: string) =>
      versie('2019', {
        status: 'vervallen',
        besluiten: [besluit('vaststelling', '2019'), besluit('intrekking', datum)],
      });
    const dated = documentOf(gone('2024-06-13'));
    expect(standingOn(dated, '2024-06-12').ended).toBe('no');
    expect(standingOn(dated, '2024-06-13').ended).toBe('yes');
    expect(standingOn(documentOf(gone('2024-06')), '2024-06-12').ended).toBe('maybe');
    expect(standingOn(documentOf(gone()), '2024-06-12').ended).toBe('unknown');
    expect(endOf(versie('2019', { besluiten: [besluit('intrekking', '2024')] }))).toBeUndefined();
  });
});

it('changes on no other days than those that are listed, and is in the end the current text', () => {
  const datum = fc.constantFrom(
    '2019',
    '2020-05',
    '2020-05-07',
    '2021-22',
    '2021-09-30',
    '2022',
    '2023-01-01',
  );
  const status = fc.constantFrom('vastgesteld', 'ter-kennisname', 'vervallen', 'concept');
  const some = fc.uniqueArray(fc.tuple(datum, status), { selector: ([id]) => id, minLength: 1 });
  fc.assert(
    fc.property(some, (list) => {
      const document = documentOf(
        ...list.map(([id, each]) => versie(id, { status: each } as Partial<Versie>)),
      );
      const told = (day: string) => {
        const { versie: found, maybe, ended } = standingOn(document, day);
        return JSON.stringify([found?.id, maybe.map(({ id }) => id), ended]);
      };
      const days = turningDays({ documenten: [document], today: '2030-01-01' })
        .map(({ day }) => day)
        .reverse();
      for (
        let day = Date.UTC(2018, 11, 30), before = '';
        day < Date.UTC(2023, 1, 1);
        day += 86_400_000
      ) {
        const text = new Date(day).toISOString().slice(0, 10);
        if (before && told(text) !== before) expect(days).toContain(text);
        before = told(text);
      }
      const { current } = document;
      if (current && current.status !== 'concept')
        expect(standingOn(document, '2030-01-01').versie?.id).toBe(current.id);
    }),
    { numRuns: 25 },
  );
});

it('lists no day to come: nobody knows what there will be', () => {
  const documenten = [documentOf(versie('2024'), versie('2026-12-01'))];
  const days = (today: string) => turningDays({ documenten, today }).map(({ day }) => day);
  expect(days('2026-11-26')).toEqual(['2024-12-31', '2024-01-01']);
  expect(days('2024-06-01')).toEqual(['2024-01-01']);
  expect(days('2026-12-01')).toEqual(['2026-12-01', '2024-12-31', '2024-01-01']);
});
