import { expect, it } from 'vitest';
import { BODY, EDITS, swap } from '../../tests/content/edits.ts';
import { told } from '../../tests/compare/told.ts';

const MORE = `${BODY.replace(
  '[^1]:',
  `---

> Een eerste zin in een aanhaling.

> Een tweede zin in een andere.

<Kader>

Een kader zonder titel.

</Kader>

<Kader>

Nog een kader zonder titel.

</Kader>

1) haakje een
2) haakje twee

[^1]:`,
)}`;

const ALL: Record<string, (body: string) => string> = {
  ...EDITS,
  'a line gone': swap('---\n\n> Een eerste', '> Een eerste'),
  'two quotations in one': swap('in een aanhaling.\n\n>', 'in een aanhaling.\n>\n>'),
  'two frames in one': swap('zonder titel.\n\n</Kader>\n\n<Kader>\n', 'zonder titel.\n'),
  'what closes a number': swap('1) haakje een\n2)', '1. haakje een\n2.'),
  'a number left out': swap('2) haakje', '4) haakje'),
  'a word': swap('staan hier', 'staan daar'),
};

/** One in each end of the text, and one between blocks: what is told of those says nothing of the rest. */
const OTHERS = ['a word', 'the amount in a footnote', 'a line gone'];

// Room between the items of a list alone is told only where nothing else is: it is no word and no sign.
it.each(Object.entries(ALL))('%s is told beside another edit', (name, edit) => {
  for (const other of OTHERS.filter((each) => each !== name)) {
    const one = ALL[other]!(MORE);
    expect(told(MORE, edit(one)), other).not.toEqual(told(MORE, one));
  }
});
