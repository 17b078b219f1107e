import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addLines, linesOf } from './lists.ts';

const word = fc.stringMatching(/^[a-z#/]{1,4}( [a-z]{1,2})?$/);
const end = fc.constantFrom('\n', '\r\n', '\r');

it('reads the same lines whatever their ends, and counts empty ones', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.constant(''), fc.constant('  '))),
      end,
      (lines, mark) => {
        const said = lines.flatMap((text, i) => (text.trim() ? [{ line: i + 1, text }] : []));
        expect(linesOf(lines.join(mark))).toEqual(said);
        expect(linesOf(`\uFEFF${lines.join(mark)}`)).toEqual(said);
      },
    ),
  ));

it('adds what is new in order, loses nothing and changes nothing the second time', () =>
  fc.assert(
    fc.property(fc.array(word), fc.array(word), end, (old, added, mark) => {
      const list = addLines(old.join(mark), added);
      const all = linesOf(list).map(({ text }) => text);
      expect(all).toEqual([...new Set([...old, ...added])].sort());
      expect(addLines(list, added)).toBe(list);
    }),
  ));
