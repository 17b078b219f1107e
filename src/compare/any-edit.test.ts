import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BODY } from '../../tests/content/edits.ts';
import { parseBody } from '../text/parse.ts';
import type { Compared } from './item.ts';
import { Likeness } from './likeness.ts';
import { compareText } from './text.ts';

const NUM_RUNS = Number(process.env.SEEDS ?? 300);
/** A body as it is compared; nothing for one at fault. */
function read(body: string): Compared | undefined {
  try {
    const { text } = parseBody(body);
    return text && { id: 'tekst', text, shown: text.shown };
  } catch (error) {
    // In tests the parser's packages are those of developers, which stop at a box outside a list; a site refuses it.
    if ((error as { code?: string }).code === 'ERR_ASSERTION') return undefined;
    throw error;
  }
}
const before = read(BODY)!;
const signs = fc.constantFrom(
  ...'ab1 .\n*_[]()#>-|`~"',
  '**',
  '\n\n',
  '- ',
  '[^1]',
  '\u00ad',
  '\u00a0',
);

it('any edit of a text is told, and no edit is not', () => {
  const edit = fc.record({
    at: fc.nat(BODY.length - 1),
    length: fc.constantFrom(0, 0, 1, 1, 2, 8, 40),
    text: fc.oneof(
      fc.constant(''),
      signs,
      fc.tuple(signs, signs).map((pair) => pair.join('')),
    ),
  });
  fc.assert(
    fc.property(edit, ({ at, length, text }) => {
      const body = BODY.slice(0, at) + text + BODY.slice(at + length);
      const after = read(body);
      fc.pre(after !== undefined);
      const { alineas, isEqual, isOutside } = compareText(before, after, new Likeness());
      const told = alineas.filter(({ soort }) => soort !== 'gelijk');
      expect(isEqual).toBe(after!.shown === before.shown);
      expect(told.length > 0 || isOutside).toBe(!isEqual);
      // The words of every block of both texts come back from what is shown, to the letter.
      for (const side of ['oud', 'nieuw'] as const)
        expect(
          alineas
            .filter((each) => each[side].length > 0)
            .map(({ segments }) =>
              segments
                .filter(({ soort }) => soort === 'gelijk' || soort === side)
                .map((segment) => (side === 'oud' && segment.was) || segment.text)
                .join(''),
            )
            .sort(),
        ).toEqual(
          alineas
            .filter((each) => each[side].length > 0)
            .map((each) => each[side].map(({ alinea }) => alinea.text).join('\n'))
            .sort(),
        );
    }),
    { numRuns: NUM_RUNS },
  );
});
