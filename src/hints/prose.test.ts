import { describe, expect, it } from 'vitest';
import { proseOf } from './prose.ts';

const HOOFDSTUK = 'content/documenten/plan/2024/01-doel.mdx';
const FILE = `---
titel: Doel
samenvatting: >-
  De raad praat mee.
  Ook u praat mee.
---

## Kop met \`code\`

Lees [de **bron**](/plan/doel/) en <Taal code="en">the policy</Taal>. On*der*mijning[^1].

<Figuur bestand="meer.png" alt="Een meer" bijschrift="Het meer" />
`;

describe('proseOf', () => {
  it('tells our own words from the text of a document', () => {
    const [own, text, ...rest] = proseOf(HOOFDSTUK, FILE);
    expect(rest).toEqual([]);
    expect([own?.kind, text?.kind]).toEqual(['samenvatting', 'tekst']);
    expect(own?.text.trim().split(/\s+/).join(' ')).toBe('De raad praat mee. Ook u praat mee.');
    const words = text?.text.trim().split(/\s+/).join(' ').replaceAll('\u00AD', '');
    expect(words).toBe('Kop met Lees de bron en . Ondermijning .');
  });

  it('keeps every word at its place', () => {
    for (const { text } of proseOf(HOOFDSTUK, FILE)) {
      expect(text.length).toBeLessThanOrEqual(FILE.length);
      for (const { 0: word, index } of text.matchAll(/[\p{L}.]+/gu))
        expect(FILE.slice(index, index + word.length)).toBe(word);
    }
  });

  it.each([
    ['samenvatting: "Een \\"woord\\".\\n\\nTwee."', 'Een woord . Twee.'],
    ["samenvatting: 'Een woord.'", 'Een woord.'],
    ['samenvatting: Een woord. # nee', 'Een woord.'],
    ['samenvatting: |\r\n  Een woord.\r\n\r\n  Nog een.\r\nlabel: X', 'Een woord. Nog een.'],
    ['samenvatting: [x', ''],
    ['samenvatting: 12', ''],
    ['label: x', ''],
  ])('reads %j', (yaml, words) => {
    const [own] = proseOf('documenten/plan/2024/versie.yaml', `${yaml}\n`);
    expect((own?.text ?? '').trim().split(/\s+/).join(' ')).toBe(words);
  });

  it('reads a pagina as our own, and nothing of other files', () => {
    expect(proseOf('paginas/over.mdx', FILE).map(({ kind }) => kind)).toEqual(['pagina']);
    expect(proseOf('themas/jeugd.yaml', 'titel: Jeugd\n')).toEqual([]);
    expect(
      proseOf(HOOFDSTUK, '\uFEFF---\r\ntitel: X\r\n---\r\nTekst').map(({ kind }) => kind),
    ).toEqual(['tekst']);
  });
});
