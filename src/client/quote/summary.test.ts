import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summary } from './summary.ts';
import type { Found } from '../../quote/find.ts';

const found = (verbatim: number, near: number, isMore: boolean, isAll: boolean): string => {
  const list = (n: number) => Array.from({ length: n }, () => ({})) as Found['near'];
  return summary({
    places: {} as Found['places'],
    verbatim: list(verbatim),
    near: list(near),
    isMore,
    isAll,
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
