import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { buildDate } from '../../../src/content/build-date.ts';
import { loadSite } from '../../../src/check/load.ts';
import { contentOf, SITES } from '../pages.ts';

const files = (dir: string, ext: string) =>
  globSync(`volg/**/*.${ext}`, { cwd: dir })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }));
const all = (text: string, tag: string) =>
  [...text.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(([, value = '']) => value);

describe.each(SITES)('what can be followed in %s', (dir) => {
  const content = contentOf(dir);
  const feeds = files(dir, 'xml');
  const calendars = files(dir, 'ics');

  it('has a feed and a calendar for everything, every document and every thema', async () => {
    const { site } = await loadSite(content);
    const names = (list: { id: string }[] = [], folder: string, ext: string) =>
      list.map(({ id }) => `volg/${folder}/${id}.${ext}`);
    expect(feeds.map(({ name }) => name)).toEqual(
      [
        'volg/alles.xml',
        ...names(site?.documenten, 'documenten', 'xml'),
        ...names(site?.themas, 'themas', 'xml'),
      ].sort(),
    );
    expect(calendars.map(({ name }) => name)).toEqual(
      ['volg/mijlpalen.ics', ...names(site?.themas, 'themas', 'ics')].sort(),
    );
  });

  it('writes Atom as RFC 4287 describes it', async () => {
    const { valid, errors } = await validateXML({
      xml: feeds.map(({ name, text }) => ({ fileName: name.replaceAll('/', '_'), contents: text })),
      extension: 'relaxng',
      schema: [readFileSync('tests/normen/atom.rng', 'utf8')],
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('names every message once, newest first, none from after the build', () => {
    for (const { name, text } of feeds) {
      const entries = text.split('<entry>').slice(1);
      const ids = all(text, 'id');
      expect(new Set(ids).size, name).toBe(ids.length);
      expect(ids.length, name).toBe(entries.length + 1);
      for (const id of ids)
        expect(id).toMatch(/^tag:[a-z0-9.-]+,\d{4}:\/[\w\-.~!$&'()*+,;=:@/?%]+$/);
      const [feed, ...updated] = all(text, 'updated');
      for (const moment of [feed, ...updated]) {
        expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
        expect(moment?.slice(0, 10).localeCompare(buildDate()), name).toBeLessThanOrEqual(0);
      }
      expect(updated).toEqual([...updated].sort().reverse());
      if (updated.length) expect(feed).toBe(updated[0]);
    }
  });

  it('keeps the two rules that the schema cannot say: an author, and a place to read on', () => {
    for (const { text } of feeds) {
      const [head = '', ...entries] = text.split('<entry>');
      expect(head).toContain('<author><name>');
      for (const part of [head, ...entries]) expect(part).toMatch(/<link rel="alternate"[^>]*>/);
      expect(head).toMatch(/<link rel="self"[^>]* href="https:/);
      for (const entry of entries) expect(entry).toMatch(/Was:[^]*Wordt:/);
    }
  });

  it('links to pages and anchors that are there', () => {
    const { pathname } = new URL(
      /rel="alternate"[^>]*href="([^"]+)"/.exec(feeds[0]?.text ?? '')?.[1] ?? '',
    );
    const found = new Map<string, string>();
    const links = feeds.flatMap(({ text }) =>
      [...text.matchAll(/href=(?:"|&quot;)(https:[^"&]+)/g)].map(([, href = '']) => href),
    );
    const urls = calendars.flatMap(({ text }) =>
      [...text.replaceAll('\r\n ', '').matchAll(/^(?:URL|SOURCE;VALUE=URI):(\S+)/gm)].map(
        ([, url = '']) => url,
      ),
    );
    const broken = [...new Set([...links, ...urls])].filter((link) => {
      const { pathname: path, hash } = new URL(link);
      const file = join(dir, path.slice(pathname.length), path.endsWith('/') ? 'index.html' : '');
      try {
        if (!found.has(file)) found.set(file, readFileSync(file, 'utf8'));
      } catch {
        return true;
      }
      return (
        hash !== '' &&
        !JSON.stringify(fromHtml(found.get(file) ?? '')).includes(`"id":"${hash.slice(1)}"`)
      );
    });
    expect(broken).toEqual([]);
  });

  it('writes calendars as RFC 5545 describes them', () => {
    for (const { name, text } of calendars) {
      expect(text.endsWith('END:VCALENDAR\r\n'), name).toBe(true);
      const lines = text.slice(0, -2).split('\r\n');
      for (const line of lines) {
        expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
        expect(line, name).not.toMatch(/\p{Cc}|�/u);
      }
      const calendar = new ICAL.Component(ICAL.parse(text));
      expect(calendar.name).toBe('vcalendar');
      expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
      expect(calendar.getAllProperties('prodid')).toHaveLength(1);
      expect(calendar.getAllSubcomponents().length, name).toBeGreaterThan(0);
      const events = calendar.getAllSubcomponents('vevent');
      const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
      expect(new Set(uids).size, name).toBe(events.length);
      for (const event of events) checkEvent(event);
    }
  });
});

function checkEvent(component: ICAL.Component): void {
  for (const required of [
    'uid',
    'dtstamp',
    'dtstart',
    'dtend',
    'summary',
    'description',
    'status',
    'sequence',
    'url',
  ])
    expect(component.getAllProperties(required), required).toHaveLength(1);
  const { startDate, endDate } = new ICAL.Event(component);
  expect(startDate.isDate && endDate.isDate).toBe(true);
  expect(endDate.compare(startDate)).toBe(1);
  expect(['TENTATIVE', 'CONFIRMED', 'CANCELLED']).toContain(
    component.getFirstPropertyValue('status'),
  );
  const stamp = String(component.getFirstPropertyValue('dtstamp'));
  expect(stamp).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  expect(stamp.slice(0, 10) <= buildDate()).toBe(true);
}
