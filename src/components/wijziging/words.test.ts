import { expect, it } from 'vitest';
import { sizes, sizeSentence } from './words.ts';

const none = {
  herschreven: 0,
  nieuw: 0,
  vervallen: 0,
  verplaatst: 0,
  gelijk: 7,
  delenNieuw: 0,
  delenVervallen: 0,
  delenVerplaatst: 0,
  delenGewijzigd: 0,
};

it('says the size of a change and leaves out what is not there', () => {
  expect(sizeSentence({ ...none, herschreven: 12, nieuw: 3, vervallen: 1 })).toBe(
    '12 alinea’s herschreven, 3 nieuw en 1 vervallen',
  );
  expect(sizeSentence({ ...none, verplaatst: 1 })).toBe('1 alinea verplaatst');
  expect(sizeSentence(none)).toBe('');
  expect(sizes(none)).toEqual([[7, 'met dezelfde woorden']]);
});
