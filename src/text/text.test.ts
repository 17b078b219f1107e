import { describe, expect, it } from 'vitest';
import { parseBody } from './parse.ts';
import { freeId } from './text.ts';

function read(body: string) {
  const { text, faults } = parseBody(body);
  expect(faults).toEqual([]);
  return text!;
}

function alineas(body: string): string[] {
  return read(body).alineas.map(({ number, text }) => `${number} ${text}`);
}

describe('readText', () => {
  it.each([
    ['paragraphs and quotations', 'a\n\n> b\n>\n> c', ['1 a', '2 b', '3 c']],
    ['tight items without nested lists', '- a\n  - b\n- c', ['1 a', '2 b', '3 c']],
    ['paragraphs of a loose item', '- a\n\n  b\n\n- c', ['1 a', '2 b', '3 c']],
    ['body rows only', '| h | i |\n| - | - |\n| 1 | 2 |\n| 3 | |', ['1 1 2', '2 3']],
    [
      'a title before its rows',
      '<Tabel titel="T">\n\n| h |\n| - |\n| 1 |\n\n</Tabel>',
      ['1 T', '2 1'],
    ],
    ['a caption', '<Figuur bestand="a.png" alt="x" bijschrift="B" />\n\nna', ['1 B', '2 na']],
    ['code as typed', '```\na  b\n  c\n```', ['1 a  b\n  c']],
    [
      'no Kader title or bron',
      '<Kader titel="T">x</Kader>\n\n<Citaat bron="B">y</Citaat>',
      ['1 x', '2 y'],
    ],
    ['a paragraph that is one Taal', '<Taal code="en">a b</Taal>\n\nc', ['1 a b', '2 c']],
    [
      'inline components side by side',
      '<Taal code="en">a</Taal> <Sic juist="x">b</Sic>',
      ['1 a b'],
    ],
    ['an inline component on lines of its own', '<Sic juist="x">\na\n</Sic>', ['1 a']],
    ['a Taal alone in a Kader', '<Kader><Taal code="en">a</Taal></Kader>', ['1 a']],
    ['blocks side by side', '<Kader>a</Kader> <Kader>b</Kader>', ['1 a', '2 b']],
    ['neither headings nor footnotes', '## h\n\na[^1]\n\n[^1]: n', ['1 a']],
    ['no paragraph without words', 'a\n\n[^1]\n\nb\n\n[^1]: n', ['1 a', '2 b']],
    ['words as typed', 'a  \nb *c*\n`d` -- "e" ~~f~~', ['1 a b c d -- "e" [doorgehaald: f]']],
    ['tasks without their box', '- [x] a\n- [ ] b', ['1 a', '2 b']],
  ])('numbers %s', (_name, body, expected) => {
    expect(alineas(body)).toEqual(expected);
  });

  it('divides a text in sections with the headings above them', () => {
    const { sections } = read('a\n\n## B\n\n### C\n\nd\n\n## E\n\nf');
    expect(sections.map((s) => [s.heading?.id, s.path.map((h) => h.id), s.alineas.length])).toEqual(
      [
        [undefined, [], 1],
        ['k-b', [], 0],
        ['k-c', ['k-b'], 1],
        ['k-e', [], 1],
      ],
    );
  });

  it('lists images and internal links with their place', () => {
    const { beelden, links } = read(
      'Zie [a](/a/) en [b][r] en [c](https://c.nl/).\n\n<Figuur bestand="a.png" alt="x" />\n\n[r]: /b/#a2',
    );
    expect(beelden).toEqual(['a.png']);
    expect(links).toEqual([
      { url: '/a/', line: 1, column: 5 },
      { url: '/b/#a2', line: 5, column: 1 },
    ]);
  });
});

describe('freeId', () => {
  it('makes ids that are unique and hold no double hyphen', () => {
    const taken = new Map<string, number>();
    const ids = ['Eén -- twee!', 'Doel', 'Doel', 'Doel 2', '???'].map((t) => freeId(t, taken));
    expect(ids).toEqual(['k-een-twee', 'k-doel', 'k-doel-2', 'k-doel-2-2', 'k-kop']);
  });
});
