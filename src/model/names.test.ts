import fc from 'fast-check';
import { expect, it } from 'vitest';
import { versieName, versieTitle } from './names.ts';

it.each([
  ['juni 2023', 'versie juni 2023', 'Versie juni 2023'],
  ['Versie 5', 'versie 5', 'Versie 5'],
  ['versie 5, herzien', 'versie 5, herzien', 'Versie 5, herzien'],
  ['VERSIE 2', 'versie 2', 'Versie 2'],
  ['Ontwerpversie 3', 'Ontwerpversie 3', 'Ontwerpversie 3'],
  ['Eerste versie', 'Eerste versie', 'Eerste versie'],
  ['Conversiepunt', 'versie Conversiepunt', 'Versie Conversiepunt'],
])('%s is %s in a sentence', (label, inside, atStart) => {
  expect(versieName(label)).toBe(inside);
  expect(versieTitle(label)).toBe(atStart);
});

it('never says the word twice', () => {
  const label = fc
    .array(fc.constantFrom('Versie', 'versie', '5', 'juni', 'Eindversie', ':', '-'), {
      minLength: 1,
    })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(label, (text) => {
      fc.pre(!/versie\W+versie/i.test(text));
      expect(versieName(text)).not.toMatch(/versie\W+versie/i);
      expect(versieName(text)).toMatch(/versie/i);
    }),
  );
});
