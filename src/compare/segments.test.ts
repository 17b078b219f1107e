import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../model/wijziging.ts';
import { segments } from './segments.ts';
import { tokenize } from './tokens.ts';

const pick = (list: Segment[], ...soorten: Segment['soort'][]) =>
  list
    .filter(({ soort }) => soorten.includes(soort))
    .map(({ text, was }) => (soorten.includes('oud') ? (was ?? text) : text))
    .join('');
const shown = (oud: string, nieuw: string) =>
  segments(oud, nieuw)
    .map(({ soort, text }) =>
      soort === 'gelijk' ? text : soort === 'oud' ? `[-${text}]` : `[+${text}]`,
    )
    .join('');

const PIECES = [
  ...'de het een en van politie burgemeester wijk 2025 , . ; ( ) € % - ’s'.split(' '),
  ...[
    ' ',
    '  ',
    '\n',
    '\u00a0',
    '\u200b',
    '👩‍👩‍👧',
    'é',
    'e\u0301',
    '\ud800',
    '12,5 procent',
    '€ 240.000',
  ],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 50 }).map((parts) => parts.join(' ')),
);

/** Length of the longest common subsequence, the plain way. */
function common(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    b.forEach((y, j) =>
      next.push(x === y ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0)),
    );
    row = next;
  }
  return row.at(-1) ?? 0;
}
const wordsOf = (from: string) =>
  tokenize(from)
    .tokens.filter(({ word }) => word)
    .map((token) => token.text);

describe('segments', () => {
  it('give back both texts exactly', () => {
    fc.assert(
      fc.property(text, text, (oud, nieuw) => {
        const list = segments(oud, nieuw);
        expect(pick(list, 'gelijk', 'oud')).toBe(oud);
        expect(pick(list, 'gelijk', 'nieuw')).toBe(nieuw);
        expect(list.every((segment) => segment.text !== '')).toBe(true);
        list.forEach(({ soort }, i) => expect(list[i + 1]?.soort).not.toBe(soort));
      }),
      { numRuns: 2000 },
    );
  });

  it('mark at most 1.2 times the words that must be marked', () => {
    fc.assert(
      fc.property(text, text, (oud, nieuw) => {
        const [a, b] = [wordsOf(oud), wordsOf(nieuw)];
        const least = a.length + b.length - 2 * common(a, b);
        const list = segments(oud, nieuw);
        const marked = wordsOf(pick(list, 'oud')).length + wordsOf(pick(list, 'nieuw')).length;
        // Marked stretches joined to one text are read anew: an amount glued to a word may then count as two.
        expect(marked).toBeLessThanOrEqual(Math.max(least * 1.2, least + 1));
      }),
      { numRuns: 1000 },
    );
  });

  it('say nothing of equal texts', () => {
    expect(segments('', '')).toEqual([]);
    expect(segments('a b', 'a b')).toEqual([{ soort: 'gelijk', text: 'a b' }]);
  });

  it.each([
    [
      'Daarvoor is € 240.000 per jaar.',
      'Daarvoor is € 310.000 per jaar.',
      'Daarvoor is [-€ 240.000][+€ 310.000] per jaar.',
    ],
    [
      'Uiterlijk 1 juli 2026 klaar',
      'Uiterlijk 31 december 2026 klaar',
      'Uiterlijk [-1 juli 2026][+31 december 2026] klaar',
    ],
    ['Van 12,5 procent', 'Van 12,7 procent', 'Van [-12,5 procent][+12,7 procent]'],
    ['27% van', '25% van', '[-27%][+25%] van'],
    ['sinds 2023-06 dus', 'sinds 2023-07 dus', 'sinds [-2023-06][+2023-07] dus'],
    ['kost € 2,5 miljoen.', 'kost € 2,75 miljoen.', 'kost [-€ 2,5 miljoen][+€ 2,75 miljoen].'],
    ['in juni 2023', 'in juli 2023', 'in [-juni 2023][+juli 2023]'],
    ['om 20.00 uur', 'om 21.00 uur', 'om [-20.00 uur][+21.00 uur]'],
    ['ruim 48.000 mensen', 'ruim 49.500 mensen', 'ruim [-48.000][+49.500] mensen'],
  ])('change numbers, dates and amounts as wholes: %s', (oud, nieuw, expected) => {
    expect(shown(oud, nieuw)).toBe(expected);
  });

  it('keep the spaces around a change unmarked', () => {
    expect(shown('a b c', 'a x c')).toBe('a [-b][+x] c');
    expect(shown('a b', 'a')).toBe('a[- b]');
    expect(shown('a', 'a b')).toBe('a[+ b]');
    expect(shown('een, twee', 'een. Twee')).toBe('een[-, twee][+. Twee]');
  });

  it('mark a whole sentence that was added, not parts of two', () => {
    expect(shown('Eerst. De boa werkt.', 'Eerst. De agent fietst. De boa werkt.')).toBe(
      'Eerst. [+De agent fietst. ]De boa werkt.',
    );
  });

  it('leave no lonely word between replaced stretches when little is added by that', () => {
    const oud =
      'Wij kiezen bewust snel vandaag zonder omwegen de harde lijn tegen elke dader hier.';
    const nieuw = 'Zij nemen rustig alle tijd met zorg de zachte hand voor ieder slachtoffer daar.';
    expect(shown(oud, nieuw)).toBe(`[-${oud.slice(0, -1)}][+${nieuw.slice(0, -1)}].`);
  });
});
