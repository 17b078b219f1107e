import { expect, it } from 'vitest';
import { countChanges, type Counts } from './counts.ts';
import { sizes, sizeSentence } from './change-sentence.ts';

const counted = (alineas: Partial<Counts['alineas']>): Counts => {
  const none = countChanges([]);
  return { ...none, alineas: { ...none.alineas, gelijk: 7, ...alineas } };
};

it('says the size of a change and leaves out what is not there', () => {
  expect(sizeSentence(counted({ herschreven: 12, nieuw: 3, vervallen: 1 }))).toBe(
    '12 alinea’s herschreven, 3 nieuw en 1 vervallen',
  );
  expect(sizeSentence(counted({ verplaatst: 1 }))).toBe('1 alinea verplaatst');
  expect(sizeSentence(counted({}))).toBe('');
  expect(sizes(counted({}))).toEqual([[7, 'gelijk']]);
});
