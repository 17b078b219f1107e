import { expect, it } from 'vitest';
import { makeDocument } from '../../tests/compare/generate.ts';
import { comparedFirst, comparePairs, isLasting } from './versies.ts';

const many = (n: number) => makeDocument(Array.from({ length: n }, () => []));
const names = (pairs: ReturnType<typeof comparePairs>) =>
  pairs.map(({ van, tot }) => `${van.id}>${tot.id}`);

it('compares each two of a few versies, once', () => {
  expect(names(comparePairs(many(3).versies))).toEqual(['v2>v3', 'v1>v3', 'v1>v2']);
  expect(comparePairs(many(6).versies)).toHaveLength(15);
  expect(comparePairs(many(1).versies)).toEqual([]);
});

it('compares each of many with the one before, the first and the current one', () => {
  const { versies } = many(12);
  const current = versies.find(({ id }) => id === 'v10')!;
  for (const versie of versies) Object.assign(versie.document, { current });
  const pairs = names(comparePairs(versies));
  for (const versie of versies) {
    for (const van of comparedFirst(versie)) expect(pairs).toContain(`${van.id}>${versie.id}`);
    const [older, newer] = [versies.indexOf(versie), versies.indexOf(current)];
    if (older > newer) expect(pairs).toContain(`${versie.id}>v10`);
    if (older < newer) expect(pairs).toContain(`v10>${versie.id}`);
  }
  expect(pairs).not.toContain('v4>v9');
  expect(new Set(pairs).size).toBe(pairs.length);
});

it('takes away no comparison that it promised to keep, however many versies come after', () => {
  for (let n = 2; n < 14; n++) {
    const lasting = names(comparePairs(many(n).versies).filter(isLasting));
    const later = names(comparePairs(many(n + 1).versies));
    for (const pair of lasting) expect(later, `${n}`).toContain(pair);
  }
});
