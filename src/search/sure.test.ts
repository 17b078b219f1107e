import { expect, it } from 'vitest';
import type { Concept } from './concepts.ts';
import { isOnlyGuess, sureWords } from './sure.ts';
import { ALONE } from './stands.ts';

const whole: Concept = {
  typed: 'preventie',
  parts: [
    [
      { phrase: `preventie${ALONE}`, weight: 1 },
      { phrase: 'preventie', weight: 0.6, isPart: true },
    ],
  ],
  also: [],
};
const part: Concept = {
  typed: 'kwaliteit',
  parts: [[{ phrase: 'kwaliteit', weight: 0.6, isPart: true }]],
  also: [],
};
const apart: Concept = {
  typed: 'jeugdzorg',
  parts: [[{ phrase: 'jeugd', weight: 1 }], [{ phrase: 'zorg', weight: 1 }]],
  also: [],
  isGuess: true,
};

it('tells words that stand by themselves from those that only resemble what was typed', () => {
  expect([...sureWords([whole, part, apart])]).toEqual(['preventie']);
  expect([whole, part, apart].filter(isOnlyGuess)).toEqual([part, apart]);
});
