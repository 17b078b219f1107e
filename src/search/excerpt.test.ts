import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, finder, foundWords, type Piece } from './excerpt.ts';
import { unmark } from './marked.ts';
import { EXTRA } from './stands.ts';

/** Finds these in a text that has them all. */
const asks = (...phrases: string[]) => findsIn(phrases)(phrases.join(' '));
const findsIn = (phrases: string[]) =>
  finder({
    concepts: phrases.map((phrase) => ({
      typed: phrase,
      parts: [[{ phrase, weight: 1 }]],
      also: [],
    })),
    absent: [],
    elsewhere: [],
    unfound: [],
    isCommon: false,
    asks: [],
  });
const textOf = (pieces: Piece[]) => pieces.map(({ text }) => text).join('');
const found = (pieces: Piece[]) => pieces.filter((piece) => piece.found).map(({ text }) => text);

describe('a finder', () => {
  it('finds words, parts and what a shortened form stands for', () => {
    const isFound = asks('melding', 'dakloze', 'overlast');
    expect(['melding', `dak-${EXTRA}dakloze`, 'Woon~overlast'].map(isFound)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['regie', 'loze'].map(isFound)).toEqual([false, false]);
  });

  it('marks synonyms only where the words that were typed are not', () => {
    const find = finder({
      concepts: [
        {
          typed: 'drugs',
          parts: [
            [
              { phrase: 'drugs', weight: 1 },
              { phrase: 'drugscriminaliteit', weight: 0.6, isPart: true },
              { phrase: 'ondermijning', weight: 0.7, added: 'synonym' },
              { phrase: 'criminaliteit', weight: 0.3, added: 'thema' },
            ],
          ],
          also: [],
        },
      ],
      absent: [],
      elsewhere: [],
      unfound: [],
      isCommon: false,
      asks: [],
    });
    const marked = (text: string) => foundWords(text, find(text));
    expect(marked('ondermijning en drugs~criminaliteit')).toEqual(['drugscriminaliteit']);
    expect(marked('ondermijning en criminaliteit')).toEqual(['ondermijning']);
    expect(marked('criminaliteit')).toEqual(['criminaliteit']);
    expect(marked('overlast')).toEqual([]);
  });

  it('does not find the function words of a phrase', () => {
    expect(asks('regie van de raad')('van')).toBe(false);
  });
});

it('gives the found words as they stand there, each once', () => {
  const marked = `Woon~overlast en overlast, P&C${EXTRA}pc, Woon~overlast`;
  expect(foundWords(marked, asks('overlast', 'pc'))).toEqual(['Woonoverlast', 'overlast', 'P&C']);
});

it('shows a short text whole, with what was found', () => {
  const pieces = excerpt('De Woon~overlast neemt af.', asks('overlast'));
  expect(pieces).toEqual([
    { text: 'De ', found: false },
    { text: 'Woonoverlast', found: true },
    { text: ' neemt af.', found: false },
  ]);
});

it('joins neighbours that were found', () => {
  expect(found(excerpt('De jeugd zorg hier', asks('jeugd', 'zorg')))).toEqual(['jeugd zorg']);
});

it('shows the part of a long text that has most of what was asked', () => {
  const filler = 'Hier staat een gewone zin over iets anders. '.repeat(20);
  const pieces = excerpt(
    `${filler}De regie ligt bij de wijk~agent. ${filler}`,
    asks('regie', 'wijkagent'),
  );
  expect(found(pieces)).toEqual(['regie', 'wijkagent']);
  expect(textOf(pieces)).toMatch(/^… .* …$/s);
});

it('is verbatim but for its ends', () => {
  const words = [
    'De',
    'regie',
    'Woon~overlast',
    'zin.',
    'staat\n',
    `P&C${EXTRA}pc`,
    'veiligheidsplan',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 120 }), (list) => {
      const marked = list.join(' ');
      const shown = textOf(excerpt(marked, asks('regie')));
      expect(unmark(marked)).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
    }),
  );
});
