import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldPieces } from './folds.ts';
import type { Piece } from './sheet.ts';

/** A piece of one alinea: `-` unchanged, `h` an unchanged heading, `w` changed, `s` unchanged but with a stub after it. */
const piece = (sign: string): Piece =>
  ({
    rows: [
      {
        wijziging: {
          soort: sign === 'w' ? 'herschreven' : 'gelijk',
          nieuw: [{ alinea: { soort: sign === 'h' ? 'kop' : 'alinea' } }],
        },
        stubs: sign === 's' ? [{}] : [],
      },
    ],
  }) as unknown as Piece;
const fold = (signs: string) =>
  foldPieces([...signs].map(piece))
    .map((each) => ('folded' in each ? `[${each.words}]` : '.'))
    .join('');

it.each([
  ['--w--', '.....'],
  ['----w', '[3 alinea’s ongewijzigd]..'],
  ['w----', '..[3 alinea’s ongewijzigd]'],
  ['w----w', '......'],
  ['w-----w', '..[3 alinea’s ongewijzigd]..'],
  ['w-h----w', '..[3 alinea’s ongewijzigd]..'],
  ['-----', '[5 alinea’s ongewijzigd]'],
  ['--s--', '.....'],
])('folds %s to %s', (signs, shown) => expect(fold(signs)).toBe(shown));

it('keeps every piece once and in order, and folds no change', () => {
  const signs = fc.array(fc.constantFrom('-', '-', '-', 'h', 'w', 's'), { maxLength: 40 });
  fc.assert(
    fc.property(signs, (list) => {
      const pieces = list.map(piece);
      const shown = foldPieces(pieces);
      expect(shown.flatMap((each) => ('folded' in each ? each.folded : [each]))).toEqual(pieces);
      for (const each of shown)
        if ('folded' in each)
          for (const { rows } of each.folded) expect(rows[0]?.wijziging.soort).toBe('gelijk');
    }),
  );
});
