import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summary } from './summary.ts';
import type { Found } from '../../quote/find.ts';

const found = (
  verbatim: number,
  near: number,
  isMore: boolean,
  isAll: boolean,
  more: Partial<Found> = {},
): string => {
  const list = (n: number) => Array.from({ length: n }, () => ({})) as Found['near'];
  return summary({
    places: {} as Found['places'],
    verbatim: list(verbatim),
    same: [],
    near: list(near),
    own: [],
    isMore,
    isAll,
    isRejoined: false,
    ...more,
  });
};
const few = fc.nat(2);

it('says that a quotation stands nowhere only of what was read', () => {
  fc.assert(
    fc.property(few, few, fc.boolean(), fc.boolean(), (verbatim, near, isMore, isAll) => {
      fc.pre(!(isMore && isAll)); // What was read whole holds no more.
      const said = found(verbatim, near, isMore, isAll);
      expect(/in geen alinea/.test(said)).toBe(verbatim === 0 && !isMore);
      expect(/ook niet bijna zo/.test(said)).toBe(verbatim + near === 0 && isAll);
      expect(/meer plaatsen/.test(said)).toBe(isMore);
    }),
  );
});

it('counts the places', () => {
  expect(found(1, 0, false, true)).toBe('Het citaat staat letterlijk op 1 plaats.');
  expect(found(0, 2, false, true)).toMatch(/bijna zo op 2 plaatsen\.$/);
});

it('tells words of the site itself, other capitals and broken words for what they are', () => {
  const place = { hoofdstuk: 0, van: 1, tot: 1, versies: [0] };
  const near = { ...place, near: { likeness: 0.9, stretches: [] } };
  expect(found(0, 1, false, true, { own: [place] })).toMatch(/van deze site zelf.*geen deel/);
  expect(found(0, 0, false, true, { own: [near] })).toMatch(/bijna zo in een samenvatting/);
  expect(found(0, 1, false, true, { own: [near] })).toMatch(/bijna zo op 1 plaats/);
  expect(found(0, 0, false, true, { same: [place] })).toMatch(/dezelfde woorden.*hoofdletters/);
  expect(found(1, 0, false, true, { isRejoined: true })).toMatch(/letterlijk.*afgebroken/);
});
