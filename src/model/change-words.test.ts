import { expect, it } from 'vitest';
import { kindHeading, kindWord, proposedWord } from './change-words.ts';

it.each([
  ['herschreven', 'herschreven', 'Herschreven', 'veranderd'],
  ['nieuw', 'nieuw', 'Nieuwe alinea', 'nieuw'],
  ['vervallen', 'vervallen', 'Vervallen alinea', 'weg'],
  ['verplaatst', 'verplaatst', 'Verplaatst', 'verplaatst'],
  ['verplaatst-herschreven', 'verplaatst en herschreven', 'Verplaatst', 'verplaatst en veranderd'],
  ['gesplitst', 'gesplitst', 'Gesplitst', 'gesplitst'],
  ['samengevoegd', 'samengevoegd', 'Samengevoegd', 'samengevoegd'],
] as const)('names %s for readers and for who proposes it', (soort, word, heading, proposed) => {
  expect([kindWord(soort), kindHeading(soort), proposedWord(soort)]).toEqual([
    word,
    heading,
    proposed,
  ]);
});
