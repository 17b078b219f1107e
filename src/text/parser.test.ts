import fc from 'fast-check';

import { expect, test } from 'vitest';
import { parseTree, parseWhole } from './parser.ts';

const outcome = (parse: (body: string) => unknown, body: string) => {
  try {
    return parse(body);
  } catch (error) {
    return String(error);
  }
};

const plain = [
  'woord',
  'Wijk',
  ' ',
  ' ',
  '.',
  '_',
  '-',
  '+',
  '1',
  '\n',
  '\n\n',
  '- ',
  '| a | b |\n| - | - |\n',
];
const marked = [
  '[^1]',
  '\n\n[^1]: noot',
  '~~weg~~',
  '**vet**',
  '[x] ',
  '<Sic juist="a">b</Sic>',
  '&#64;',
  '&amp;',
];
const addressed = [
  'a@b.nl',
  'www.a.nl',
  'WWW.A.NL',
  'https://a.nl/b_c',
  'a&#64;b.nl',
  '&#119;ww.a.nl',
  'htt&#112;://a.nl',
  'Http://a.nl',
  'mailto:a@b.nl',
];

test('gives the tree of the whole parser, with and without addresses', () => {
  for (const pieces of [
    [...plain, ...marked],
    [...plain, ...marked, ...addressed],
  ])
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const body = parts.join('');
        expect(outcome(parseTree, body)).toEqual(outcome(parseWhole, body));
      }),
      { numRuns: 300 },
    );
});

test('makes a link of an address as it stands', () => {
  for (const address of addressed)
    expect(JSON.stringify(parseTree(`Zie ${address} voor meer.`))).toContain('"link"');
});
