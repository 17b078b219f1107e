import { describe, expect, it } from 'vitest';
import type { Versie } from './types.ts';
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
  });

  it('says of a text that is to be known for whom, only when the content says so', () => {
    const known = (soort: string, besluit: string) =>
      statusPhrase({
        document: { soort },
        besluiten: [{ orgaan: 'College', soort: besluit }],
        status: 'ter-kennisname',
      } as Versie);
    expect(known('collegebesluit', 'vrijgegeven')).toBe('Ter informatie');
    expect(known('raadsmededeling', 'vaststelling')).toBe('Ter informatie aan de raad');
    expect(known('voortgangsrapportage', 'aangeboden aan de raad')).toBe(
      'Ter informatie aan de raad',
    );
  });

  const phrase = (...besluiten: [orgaan: string, soort: string][]) =>
    statusPhrase({
      status: 'vastgesteld',
      besluiten: besluiten.map(([orgaan, soort]) => ({ orgaan, soort })),
    } as unknown as Versie);

  it.each<[string, [string, string][], string]>([
    ['no besluit', [], 'Vastgesteld'],
    ['one', [['Raad', 'Vaststelling ']], 'Vastgesteld door de raad'],
    [
      'two bodies',
      [
        ['Raad van A', 'vaststelling'],
        ['Raad van B', 'vaststelling'],
      ],
      'Vastgesteld door de raad van A en de raad van B',
    ],
    [
      'one body twice',
      [
        ['Raad', 'vaststelling'],
        ['Raad', 'gewijzigde vaststelling'],
      ],
      'Vastgesteld door de raad',
    ],
    ['an amendement', [['Raad', 'amendement']], 'Vastgesteld'],
    [
      'a vaststelling and an amendement',
      [
        ['College', 'vaststelling'],
        ['Raad', 'amendement'],
      ],
      'Vastgesteld door het college',
    ],
    [
      'a vaststelling and an intrekking',
      [
        ['Raad', 'vaststelling'],
        ['Burgemeester', 'intrekking'],
      ],
      'Vastgesteld door de raad',
    ],
    [
      'a plain besluit on the way to a vaststelling',
      [
        ['College', 'besluit'],
        ['Raad', 'vaststelling'],
      ],
      'Vastgesteld door de raad',
    ],
    ['a plain besluit', [['College', 'besluit']], 'Vastgesteld door het college'],
    ['an unknown kind', [['Raad', 'hamerstuk']], 'Vastgesteld'],
    ['a kind that holds the word', [['College', 'voorstel tot vaststelling']], 'Vastgesteld'],
  ])('with %s', (_, besluiten, expected) => {
    expect(phrase(...besluiten)).toBe(expected);
  });

  it.each(['motie', 'advies', 'consultatie', 'kennisname', 'vaststelling uitgesteld'])(
    'names nobody for %s',
    (soort) => {
      expect(phrase(['Raad', soort])).toBe('Vastgesteld');
    },
  );

  it.each(['concept', 'ter-kennisname', 'vervallen'] as const)('names nobody for %s', (status) => {
    expect(statusPhrase({ ...versie, status, document: {} } as Versie)).not.toContain('door');
  });
});
