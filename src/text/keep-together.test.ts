import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepTogether, stretchesOf } from './keep-together.ts';

const wholeIn = (words: string) =>
  stretchesOf(words)
    .filter(({ whole }) => whole)
    .map(({ value }) => value);

describe('stretchesOf', () => {
  it.each([
    ['Er is € 185.000 voor.', ['€ 185.000']],
    ['Dat kost €1.250,- of € 2,5 miljoen per jaar', ['€1.250,-', '€ 2,5 miljoen']],
    ['op 1 november 2023 en in juni 2023', ['1 november 2023', 'juni 2023']],
    ['tot 12 mei', ['12 mei']],
    ['het plan 2024-2027, bladzijde 3–5', ['2024-2027', '3–5']],
    ['25 % van 12,5 %', ['25 %', '12,5 %']],
    ['1 meisje, 3 maartse buien, a1-2b', []],
    ['in artikel 172 staat niets', []],
  ])('keeps together in %j: %j', (words, expected) => {
    expect(wholeIn(words)).toEqual(expected);
  });

  it('gives the words back to the letter, whatever they are', () => {
    const piece = fc.constantFrom(
      '€ ',
      '1',
      '12',
      '.',
      ',-',
      ' mei',
      ' 2024',
      '-',
      '–',
      ' %',
      'a',
      '\u00a0',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (words) => {
          expect(
            stretchesOf(words)
              .map(({ value }) => value)
              .join(''),
          ).toBe(words);
        },
      ),
    );
  });
});

describe('keepTogether', () => {
  const paragraph = (tagName: string): Root => ({
    type: 'root',
    children: [
      {
        type: 'element',
        tagName,
        properties: {},
        children: [{ type: 'text', value: 'op 1 mei 2024 begint' }],
      },
    ],
  });

  it('wraps, and changes no word', () => {
    const tree = paragraph('p');
    keepTogether(tree);
    const [p] = tree.children as Element[];
    expect(toString(tree)).toBe('op 1 mei 2024 begint');
    expect(p?.children).toHaveLength(3);
    expect(p?.children[1]).toMatchObject({ tagName: 'span', properties: { className: ['heel'] } });
  });

  it('leaves code alone', () => {
    const tree = paragraph('code');
    keepTogether(tree);
    expect(tree).toEqual(paragraph('code'));
  });
});
