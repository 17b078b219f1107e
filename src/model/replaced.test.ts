import { expect, it } from 'vitest';
import { loadInvented } from '../../tests/parse-once.ts';
import { followedBy, follows, missing, replacementsOf, withdrawn } from './replaced.ts';
import type { Document } from './types.ts';

const document = (id: string) => ({ id, relaties: [], versies: [] }) as unknown as Document;

it.each([
  ['vervangt', true],
  ['Vervangt deels', true],
  ['vervangen door', false],
  ['wordt vervangen door', false],
  ['is vervangen door', false],
])('knows from "%s" what came in place of what, in both directions', (soort, isFresh) => {
  const [a, b] = [document('a'), document('b')];
  a.relaties.push({ soort, document: b });
  const all = replacementsOf([a, b]);
  const [fresh, old] = isFresh ? [a, b] : [b, a];
  expect(all.get(fresh)).toEqual({ vervangt: [old], vervangenDoor: [] });
  expect(all.get(old)).toEqual({ vervangt: [], vervangenDoor: [fresh] });
});

it('takes nothing else for a replacement, and what both say once', () => {
  const [a, b] = [document('a'), document('b')];
  a.relaties.push({ soort: 'vervangt', document: b });
  b.relaties.push({ soort: 'vervangen door', document: a }, { soort: 'gaat over', document: a });
  expect(replacementsOf([a, b]).get(b)).toEqual({ vervangt: [], vervangenDoor: [a] });
});

it('follows versies in both directions, and leaves concepts out', async () => {
  const { site } = await loadInvented();
  for (const versie of site!.documenten.flatMap(({ versies }) => versies)) {
    const next = followedBy(versie);
    if (next) expect(follows(next)).toBe(versie);
    if (versie.status === 'concept')
      expect([next, follows(versie)]).toEqual([undefined, undefined]);
    expect(next?.status).not.toBe('concept');
  }
  expect(withdrawn(site!).map(({ versie }) => versie.status)).toEqual(
    withdrawn(site!).map(() => 'vervallen'),
  );
  for (const { document: absent, namedBy } of missing(site!)) {
    expect(absent.versies).toEqual([]);
    for (const { document: other } of namedBy)
      expect(other.relaties.map((each) => each.document)).toContain(absent);
  }
  expect(missing(site!).length).toBeGreaterThan(0);
});
