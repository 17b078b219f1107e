import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../content/yaml.ts';
import { parseBody } from './parse.ts';

/** Every place of a body that a page shows or that a program reads, with a reference in it. */
const PLACES: [string, (sign: string) => string][] = [
  ['words', (sign) => `Een a${sign}b.`],
  ['a heading', (sign) => `## a${sign}b\n\nx`],
  ['a cell', (sign) => `| a |\n| - |\n| a${sign}b |`],
  ['a footnote', (sign) => `a[^1]\n\n[^1]: a${sign}b`],
  ['an address', (sign) => `[x](/a${sign}b/)`],
  ['an address of another site', (sign) => `[x](https://a.nl/a${sign}b)`],
  ['the title of a link', (sign) => `[x](/plan/ "a${sign}b")`],
  ['a definition', (sign) => `[x]\n\n[x]: /a${sign}b/`],
  ['the title of a definition', (sign) => `[x]\n\n[x]: /plan/ "a${sign}b"`],
  ['what a Sic says', (sign) => `<Sic juist="a${sign}b">c</Sic>`],
  ['a description', (sign) => `<Figuur bestand="a.png" alt="a${sign}b" />`],
  ['a caption', (sign) => `<Figuur bestand="a.png" alt="x" bijschrift="a${sign}b" />`],
  ['the title of a Kader', (sign) => `<Kader titel="a${sign}b">\n\nx\n\n</Kader>`],
  ['the source of a Citaat', (sign) => `<Citaat bron="a${sign}b">\n\nx\n\n</Citaat>`],
  [
    'the title of a Tabel',
    (sign) => `<Tabel titel="a${sign}b">\n\n| a |\n| - |\n| b |\n\n</Tabel>`,
  ],
  ['a code', (sign) => `<Taal code="a${sign}b">c</Taal>`],
  ['a list within a quotation', (sign) => `> - a${sign}b\n> - c`],
];
const hex = (code: number) => code.toString(16);
const range = (from: number, to: number) => fc.integer({ min: from, max: to });
/** What no text may hold: what turns letters, controls the cursor, or has no shape. */
const code = fc.oneof(
  range(0x202a, 0x202e),
  range(0x2066, 0x2069),
  range(1, 8),
  range(0x0e, 0x1f),
  range(0x7f, 0x7f),
  fc.constantFrom(0x200b, 0x2060, 0xfeff, 0xad, 0x200e, 0x61c, 0xe0041),
);

describe.each(PLACES)('in %s', (_, body) => {
  it('a sign that nobody sees is refused, and not without it', () => {
    const rules = (text: string) =>
      parseBody(text).faults.filter(({ rule }) => /hidden|signs|parse|unseen/.test(rule));
    expect(rules(body(''))).toEqual([]);
    fc.assert(
      fc.property(code, fc.boolean(), (sign, isHex) => {
        const faults = rules(body(isHex ? `&#x${hex(sign)};` : `&#${sign};`));
        expect(faults.length, `U+${hex(sign)}`).toBeGreaterThan(0);
      }),
    );
  });
});

it.each(['&#10;', '&#13;', '&#9;', '&#x2028;'])(
  '%s in an address is refused, among words it is a space',
  (sign) => {
    const rules = (text: string) => parseBody(text).faults.map(({ rule }) => rule);
    expect(rules(`[x](/a${sign}b/)`)).toContain('body/hidden-character');
    expect(rules(`[x]\n\n[x]: /a${sign}b/`)).toContain('body/hidden-character');
    expect(rules(`Een a${sign}b.`)).toEqual([]);
  },
);

it('in YAML too, written as an escape', () => {
  fc.assert(
    fc.property(code, (sign) => {
      const escape = `\\U${hex(sign).padStart(8, '0')}`;
      const { faults } = parseYaml(`titel: "a${escape}b"\n`);
      expect(faults.map(({ rule }) => rule)).toEqual([
        expect.stringMatching(/hidden-character|^signs\/unseen/),
      ]);
      expect(parseYaml('titel: "ab"\n').faults).toEqual([]);
    }),
  );
});
