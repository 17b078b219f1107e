import { describe, expect, it } from 'vitest';
import type { Versie } from '../../model/types.ts';
import { orgaanInSentence, statusPhrase } from './status.ts';

describe('orgaanInSentence', () => {
  it.each([
    ['Gemeenteraad', 'de gemeenteraad'],
    ['College van burgemeester en wethouders', 'het college van burgemeester en wethouders'],
    ['Gemeente Merenbroek', 'Gemeente Merenbroek'],
  ])('puts %s as %s', (orgaan, expected) => {
    expect(orgaanInSentence(orgaan)).toBe(expected);
  });
});

describe('statusPhrase', () => {
  const versie = { besluiten: [{ orgaan: 'Gemeenteraad', soort: 'vaststelling' }] };

  it('names the orgaan of a decided text only', () => {
    expect(statusPhrase({ ...versie, status: 'vastgesteld' } as Versie)).toBe(
      'Vastgesteld door de gemeenteraad',
    );
    expect(statusPhrase({ ...versie, status: 'ter-kennisname' } as Versie)).toBe('Ter kennisname');
  });

  it('names who decided the text, not who withdrew an earlier one', () => {
    const besluiten = [...versie.besluiten, { orgaan: 'Burgemeester', soort: 'intrekking' }];
    expect(statusPhrase({ besluiten, status: 'vastgesteld' } as unknown as Versie)).toBe(
      'Vastgesteld door de gemeenteraad',
    );
  });
});
