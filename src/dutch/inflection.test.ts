import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inflectionKey } from './inflection.ts';

it.each([
  ['dieven', 'dief'],
  ['huizen', 'huis'],
  ['bomen', 'boom'],
  ['scholen', 'school'],
  ['straten', 'straat'],
  ['lessen', 'les'],
  ['indicatoren', 'indicator'],
  ['bevoegdheden', 'bevoegdheid'],
  ['organisaties', 'organisatie'],
  ['meldingen', 'melding'],
  ['wijkagenten', 'wijkagent'],
  ['criminele', 'crimineel'],
  ['veilige', 'veilig'],
  ['adviseren', 'adviseert'],
  ['jongeren', 'jongere'],
  ['wethouders', 'wethouder'],
  ['processen', 'proces'],
  ['leden', 'lid'],
  ['kinderen', 'kind'],
  ['bommen', 'bom'],
  ['zakken', 'zak'],
])('holds %s and %s to be one word', (a, b) => {
  expect(inflectionKey(a)).toBe(inflectionKey(b));
});

it.each([
  ['wet', 'wethouder'],
  ['regie', 'regio'],
  ['politie', 'politiek'],
  ['straf', 'straat'],
  ['straffen', 'straten'],
  ['bestuur', 'buurt'],
  ['bom', 'bomen'],
  ['zak', 'zaken'],
  ['man', 'manen'],
])('tells %s from %s', (a, b) => {
  expect(inflectionKey(a)).not.toBe(inflectionKey(b));
});

it.each(['wet', 'is', '2023', 'covid19'])('leaves the short word or number %s', (word) => {
  expect(inflectionKey(word)).toBe(word);
});

it('always gives something', () => {
  const unit = fc.constantFrom(...'adehinorstvz');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (word) => {
      expect(inflectionKey(word)).not.toBe('');
    }),
  );
});
