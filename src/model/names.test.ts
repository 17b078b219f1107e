import fc from 'fast-check';
import { expect, it } from 'vitest';
import { versieByDate, versieLabel, versieName, versieStatus, versieTitle } from './names.ts';
import type { Versie } from './types.ts';

/** A date that no label here holds. */
const datum = '1999-01-02';
const DATE = '2 januari 1999';

it.each([
  ['juni 2023', 'versie juni 2023', 'Versie juni 2023'],
  ['Versie 5', 'versie 5', 'Versie 5'],
  ['versie 5, herzien', 'versie 5, herzien', 'Versie 5, herzien'],
  ['VERSIE 2', 'versie 2', 'Versie 2'],
  ['Ontwerpversie 3', 'Ontwerpversie 3', 'Ontwerpversie 3'],
  ['Eerste versie', 'Eerste versie', 'Eerste versie'],
  ['Conversiepunt', 'versie Conversiepunt', 'Versie Conversiepunt'],
  [
    'Vastgesteld door de raad',
    'versie Vastgesteld door de raad',
    'Versie Vastgesteld door de raad',
  ],
])('%s is %s with its date in a sentence', (label, inside, atStart) => {
  expect(versieName({ label, datum })).toBe(`${inside} (${DATE})`);
  expect(versieTitle({ label, datum })).toBe(`${atStart} (${DATE})`);
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
      expect(versieName({ label: text, datum })).not.toMatch(/versie\W+versie/i);
      expect(versieName({ label: text, datum })).toMatch(/versie/i);
    }),
  );
});

it('says the date of a label that holds it once', () => {
  const versie = { label: 'juni 2023', datum: '2023-06' };
  expect(versieLabel(versie)).toBe('juni 2023');
  expect(versieName(versie)).toBe('versie juni 2023');
  expect(versieByDate(versie)).toBe('Juni 2023');
});

it('begins with the date where versies stand beside each other', () => {
  expect(versieByDate({ label: 'Vastgesteld', datum: '2022-03-15' })).toBe(
    '15 maart 2022, Vastgesteld',
  );
  expect(versieByDate({ label: 'Ontwerp', datum: '2022-23' })).toBe('Najaar 2022, Ontwerp');
});

it('says a status that is the label once', () => {
  const besluiten = [{ orgaan: 'Gemeenteraad', soort: 'vaststelling' }];
  const versie = (label: string) =>
    ({ label, datum: '2022-03-15', status: 'vastgesteld', besluiten }) as unknown as Versie;
  expect(versieStatus(versie('Vastgesteld door de gemeenteraad'))).toBe(
    'Vastgesteld door de gemeenteraad (15 maart 2022)',
  );
  expect(versieStatus(versie('Eerste plan'))).toBe(
    'Vastgesteld door de gemeenteraad ·\u00a0versie Eerste plan (15 maart 2022)',
  );
});
