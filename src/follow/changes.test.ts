import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { at } from '../../tests/follow/fixtures.ts';
import { makeComparisons } from '../compare/comparisons.ts';
import { siteCalendar } from '../formats/ics.ts';
import { siteFeed } from '../formats/atom.ts';
import type { Mijlpaal, Site } from '../model/types.ts';
import { siteEntries } from './entries.ts';

const day = fc
  .integer({ min: 0, max: 2000 })
  .map((days) => new Date(Date.UTC(2023, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const datum = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  fc.constantFrom('2024', '2025-23', '2026-07/2026-09'),
);
const edit = fc.record(
  {
    datum,
    over: fc.constantFrom('afgerond' as const, 'vervallen' as const),
    gepubliceerd: day,
    toelichting: fc.string({ minLength: 1 }),
  },
  { requiredKeys: [] },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const first = (): Mijlpaal => ({
  id: 'm',
  titel: 'Raadstafel',
  datum: '2026-10-19',
  orgaan: 'Raad',
  soort: 'raadstafel',
  status: 'gepland',
  documenten: [],
  themas: [],
  eerder: [],
  path: '/mijlpalen/#m',
});

/** What an editor makes of a mijlpaal: the old date goes to `eerder`, a day of publication is never put back. */
function edited(
  mijlpaal: Mijlpaal,
  { datum, over, gepubliceerd = '', toelichting }: Edit,
): Mijlpaal {
  const next: Mijlpaal = { ...mijlpaal, eerder: [...mijlpaal.eerder] };
  if (next.status === 'afgerond')
    return toelichting === undefined ? next : { ...next, toelichting };
  if (datum !== undefined && datum !== next.datum) {
    next.eerder.push({ datum: next.datum });
    Object.assign(next, { datum, status: 'gepland' });
  }
  if (over !== undefined && next.status === 'gepland') next.status = over;
  if (gepubliceerd > (next.gepubliceerd ?? '')) next.gepubliceerd = gepubliceerd;
  if (toelichting !== undefined) next.toelichting = toelichting;
  return next;
}

function written(mijlpaal: Mijlpaal, today: string) {
  const site = {
    naam: 'Veilig',
    organisatie: 'Gemeente Merenbroek',
    organisatieUri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999',
    today,
    documenten: [],
    mijlpalen: [mijlpaal],
  } as unknown as Site;
  const calendar = siteCalendar(site, at);
  const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent')!;
  return {
    feed: siteFeed(site, makeComparisons(), at),
    entries: siteEntries(site, makeComparisons(), at),
    calendar,
    stamp: String(event.getFirstPropertyValue('dtstamp')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
  };
}

const facts = ({ datum, status, eerder, gepubliceerd, toelichting }: Mijlpaal) =>
  JSON.stringify([datum, status, eerder, gepubliceerd, toelichting?.trim()]);

it('feeds and calendars follow changes of a mijlpaal, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(edit, day), { maxLength: 12 }), (edits) => {
      let mijlpaal = first();
      let last = written(mijlpaal, '2025-10-26');
      const titles = new Map<string, string>();
      const days = new Map<string, string>();
      for (const [change, today] of edits) {
        const before = mijlpaal;
        mijlpaal = edited(mijlpaal, change);
        const now = written(mijlpaal, today);
        const moved = mijlpaal.eerder.length > before.eerder.length;
        const ended = mijlpaal.status !== before.status && mijlpaal.status !== 'gepland';
        const known = last.entries.map(({ id }) => id);
        if (facts(mijlpaal) === facts(before)) {
          expect([now.feed, now.calendar]).toEqual([last.feed, last.calendar]);
        } else if (now.entries.length || moved || ended) {
          if (mijlpaal.toelichting === before.toelichting)
            expect(now.calendar).not.toBe(last.calendar);
          if (moved || ended) {
            expect(now.feed).not.toBe(last.feed);
            expect(known).not.toContain(now.entries[0]?.id);
            expect(now.sequence).toBeGreaterThan(last.sequence);
          }
        }
        expect(new Set(now.entries.map(({ id }) => id)).size).toBe(now.entries.length);
        for (const { id, title, updated } of now.entries) {
          expect(titles.get(id) ?? title).toBe(title);
          expect(updated >= (days.get(id) ?? '')).toBe(true);
          titles.set(id, title);
          days.set(id, updated);
        }
        expect(now.stamp >= last.stamp).toBe(true);
        expect(now.sequence).toBeGreaterThanOrEqual(last.sequence);
        last = now;
      }
    }),
    { numRuns: 300 },
  );
});
