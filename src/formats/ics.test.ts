import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Mijlpaal, Site, Thema } from '../model/types.ts';
import { contentLine, textValue } from '../follow/lines.ts';
import { siteCalendar, themaCalendar } from './ics.ts';

const at = (path: string) => `https://veilig.example/plan${path}`;
const mijlpaal = (more: Partial<Mijlpaal> = {}): Mijlpaal => ({
  id: 'm',
  titel: 'Raadstafel',
  datum: '2026-12-31',
  orgaan: 'Raad',
  soort: 'raadstafel',
  status: 'gepland',
  documenten: [],
  themas: [],
  eerder: [],
  path: '/mijlpalen/#m',
  ...more,
});
const site = (...mijlpalen: Mijlpaal[]) =>
  ({
    naam: 'Veilig',
    organisatie: 'Gemeente Merenbroek',
    organisatieUri: 'https://identifier.overheid.nl/tooi/id/gemeente/gm9999',
    url: 'https://veilig.example/',
    today: '2026-11-24',
    mijlpalen,
  }) as unknown as Site;
const read = (more: Partial<Mijlpaal> = {}) => {
  const calendar = new ICAL.Component(ICAL.parse(siteCalendar(site(mijlpaal(more)), at)));
  const event = calendar.getFirstSubcomponent('vevent')!;
  return (name: string) => String(event.getFirstPropertyValue(name));
};

describe('an event', () => {
  it.each([
    ['2026-12-31', '2026-12-31', '2027-01-01', 'Raadstafel', 'CONFIRMED'],
    ['2024-02', '2024-02-01', '2024-03-01', 'Raadstafel (februari 2024)', 'TENTATIVE'],
    ['2023-23', '2023-09-01', '2023-12-01', 'Raadstafel (najaar 2023)', 'TENTATIVE'],
    ['2027', '2027-01-01', '2028-01-01', 'Raadstafel (2027)', 'TENTATIVE'],
    [
      '2023-06/2023-12',
      '2023-06-01',
      '2024-01-01',
      'Raadstafel (tussen juni en december 2023)',
      'TENTATIVE',
    ],
    ['2026-05-01/2026-05-01', '2026-05-01', '2026-05-02', 'Raadstafel', 'CONFIRMED'],
  ])('on %s lasts from %s until %s', (datum, start, end, title, status) => {
    const value = read({ datum });
    expect([value('dtstart'), value('dtend')]).toEqual([start, end]);
    expect(value('summary')).toBe(title);
    expect(value('status')).toBe(status);
  });

  it('tells what became of it', () => {
    expect(read({ status: 'afgerond', datum: '2023-23' })('status')).toBe('CONFIRMED');
    expect(read({ status: 'vervallen' })('status')).toBe('CANCELLED');
    expect(read({ status: 'vervallen' })('sequence')).toBe('2');
    expect(read({ status: 'vervallen' })('summary')).toBe('Vervallen: Raadstafel');
  });

  it('is stamped with gepubliceerd, never with the build, and not before it was done', () => {
    expect(read({ gepubliceerd: '2026-01-02' })('dtstamp')).toBe('2026-01-02T00:00:00Z');
    expect(read({ datum: '2025', status: 'afgerond' })('dtstamp')).toBe('2025-01-01T00:00:00Z');
    expect(read({ datum: '2025' })('dtstamp')).toBe('1970-01-01T00:00:00Z');
  });

  it('counts and lists its earlier dates, with its explanation and address', () => {
    const value = read({
      toelichting: 'Eerste; tweede, derde \\ vierde.\n\nVijfde.',
      eerder: [{ datum: '2026-03' }, { datum: '2026-06/2026-08' }],
      gepubliceerd: '2026-09-01',
    });
    expect(value('sequence')).toBe('6');
    expect(value('url')).toBe('https://veilig.example/plan/mijlpalen/#m');
    expect(value('description')).toBe(
      'Wie: Raad\nWanneer: 31 december 2026, gepland\n\nEerste; tweede, derde \\ vierde.\n\nVijfde.\n\nEerder gepland: maart 2026\nEerder gepland: tussen juni en augustus 2026\n\nOp de website sinds 1 september 2026',
    );
  });

  it('keeps its name when the site moves', () => {
    const here = site(mijlpaal());
    const moved = { ...here, url: 'https://elders.example/' };
    const uids = (text: string) => text.replaceAll('\r\n ', '').match(/^UID:.*$/gm);
    expect(uids(siteCalendar(moved, (path) => `https://elders.example${path}`))).toEqual(
      uids(siteCalendar(here, at)),
    );
    expect(read()('uid')).toBe('mijlpaal-m@identifier.overheid.nl-tooi-id-gemeente-gm9999');
  });

  it('has no end after the last day that can be written', () => {
    expect(siteCalendar(site(mijlpaal({ datum: '9999' })), at)).not.toContain('DTEND');
  });
});

describe('a calendar', () => {
  it('of a thema holds its mijlpalen and is named after it', () => {
    const thema = { id: 't', titel: 'Wonen', mijlpalen: [mijlpaal()] } as unknown as Thema;
    const text = themaCalendar(site(), thema, at);
    expect(text).toContain('NAME:Planning Veilig: Wonen\r\n');
    expect(text).toContain('SOURCE;VALUE=URI:https://veilig.example/plan/volg/themas/t.ics\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it('without mijlpalen still is one', () => {
    const calendar = new ICAL.Component(ICAL.parse(siteCalendar(site(), at)));
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
  });
});

it('escapes text and leaves out control characters', () => {
  expect(textValue('a;b,c\\d\r\ne\u0007')).toBe('a\\;b\\,c\\\\d\\ne ');
});

it('folds at 75 octets, never inside a character, and nothing is lost', () => {
  const line = `SUMMARY:${'é€😀a'.repeat(40)}`;
  const folded = contentLine(line);
  expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
  for (const part of folded.slice(0, -2).split('\r\n'))
    expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
  expect(contentLine('x'.repeat(75))).toBe(`${'x'.repeat(75)}\r\n`);
  expect(contentLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x\r\n`);
});
