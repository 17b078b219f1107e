import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPdf, JOIN, tagsIn, wordsOf, type ReadPdf } from '../../tests/pdf/read-pdf.ts';
import { loadCompiler, type MakePdf } from './compiler.ts';
import type { Block, Inline, PdfInput } from './input.ts';

let make: MakePdf;
beforeAll(() => void (make = loadCompiler()));

const paragraph = (...c: Inline[]): Block => ({ t: 'p', c });
const input = (blocks: Block[], more: Partial<PdfInput> = {}): PdfInput => ({
  title: 'Titel',
  head: 'Kort · Versie 2024',
  organisation: 'Organisatie',
  kind: 'Plan',
  versie: 'Versie 2024',
  status: 'Vastgesteld',
  date: [2024, 6, 13],
  facts: [],
  address: 'https://voorbeeld.invalid/plan/versies/2024/',
  now: 'https://voorbeeld.invalid/plan/',
  concept: false,
  parts: [{ level: 1, title: { titel: 'Hoofdstuk' }, blocks }],
  errata: [],
  undrawn: false,
  ...more,
});
const read = async (blocks: Block[], more?: Partial<PdfInput>) =>
  readPdf(make(input(blocks, more), new Map()));
const bare = (text: string) => text.replaceAll(JOIN, '').replace(/\s+/g, '');
const textOf = ({ pages }: ReadPdf) => bare(pages.map(({ tags }) => wordsOf(tags)).join(''));
/** What would mean something in Typst, were it read as markup or code. */
const PIECES = [
  '#import "x.typ": *',
  '#panic("x")',
  '$ x^2 $',
  '*vet* _cursief_',
  '\\ \\u{41}',
  '"quoted" \'single\'',
  '@ref',
  '<label>',
  '= Kop',
  '- punt',
  '+ punt',
  '/ Term: uitleg',
  '```code``` `raw`',
  '// weg',
  '/* weg */',
  '~ -- --- ...',
  '#{ } [ ] ( )',
  '#sys.inputs',
  'https://x.nl/#a_b*c',
  '\u0001\u0007\u001f\u007f',
  'a\r\nb\tc\u2028d\u0085e',
  '\u4e2d\u6587',
  'e\u0378 a\u1abf',
  '\u{1f600}\u{1f469}\u200d\u{1f680}',
  '</script>&lt;{{x}}${y}',
];

/** Letters of one direction in their order, each as it is or, where no font draws it, by its number. */
function saysAll(text: string, words: string): boolean {
  const signs = [...words.normalize('NFD').replace(/[\s\u0085\p{Cf}\ufe0f]/gu, '')];
  let rest = text.normalize('NFD').replace(/[\p{Cf}\ufe0f]|\[U\+200D\]/gu, '');
  const at = rest.indexOf('|begin|');
  rest = rest.slice(at + 7, rest.indexOf('|eind|'));
  for (const sign of signs) {
    const code = `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
    if (rest.startsWith(sign)) rest = rest.slice(sign.length);
    else if (rest.startsWith(code)) rest = rest.slice(code.length);
    else return false;
  }
  return rest.replaceAll(/\[U\+[0-9A-F]+\]/g, '') === '';
}

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary-ascii', maxLength: 12 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.join(' '));

describe('words', () => {
  it('stand in the PDF letter for letter, whatever they would mean to the template', async () => {
    const marked = (words: string) => `|begin|${words}|eind|`;
    await fc.assert(
      fc.asyncProperty(
        hostile,
        fc.constantFrom('p', 'title', 'cell', 'code', 'noot', 'bron'),
        async (words, where) => {
          const said = marked(words);
          const noBlocks: Block[] = [paragraph('x')];
          const pdf =
            where === 'p'
              ? await read([paragraph({ t: 'b', c: [said] })])
              : where === 'title'
                ? await read(noBlocks, {
                    parts: [{ level: 1, title: { titel: said }, blocks: noBlocks }],
                  })
                : where === 'cell'
                  ? await read([table([said])])
                  : where === 'code'
                    ? await read([{ t: 'code', text: said }])
                    : where === 'noot'
                      ? await read([
                          paragraph({
                            t: 'noot',
                            n: 1,
                            key: 'a-1',
                            again: false,
                            c: [paragraph(said)],
                          }),
                        ])
                      : await read([{ t: 'quote', c: noBlocks, bron: said }]);
          expect(saysAll(textOf(pdf), words), `${where}: ${words}\n${textOf(pdf)}`).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keep their letters where signs turn them round', async () => {
    const words = 'abc \u202edef\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 ghi';
    const said = textOf(await read([paragraph(words)]));
    for (const sign of words.replace(/[\s\p{Cf}]/gu, ''))
      expect(said.normalize('NFKC')).toContain(sign);
  });

  it('stay within the paper, however long', async () => {
    const words = 'https://voorbeeld.nl/' + 'abcdefghij'.repeat(40);
    const long = words.match(/.{1,8}/g) ?? [];
    const pdf = await read([paragraph({ t: 'long', c: long })]);
    expect(textOf(pdf)).toContain(words);
    expect(pdf.widest).toBeLessThan(595 - 100);
  });
});

function table(cells: string[], more: Partial<Extract<Block, { t: 'table' }>> = {}): Block {
  return {
    t: 'table',
    head: cells.map((_, i) => [`kop ${i}`]),
    rows: [{ n: 1, cells: cells.map((cell) => [cell]) }],
    widths: cells.map(() => 397 / cells.length),
    sides: cells.map(() => 'left'),
    size: 9,
    turned: false,
    once: false,
    whole: false,
    ...more,
  };
}

describe('the file', () => {
  it('has the same bytes for the same input, from any compiler', () => {
    const same = input([paragraph('Woorden'), table(['a', 'b'])]);
    const first = Buffer.from(make(same, new Map()));
    make(input([paragraph('Anders')]), new Map());
    expect(Buffer.from(make(same, new Map())).equals(first)).toBe(true);
    expect(Buffer.from(loadCompiler()(same, new Map())).equals(first)).toBe(true);
    expect(first.toString('latin1')).toContain('2024-06-13');
  });

  it('repeats the head of a table on each page, and reads it once', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => ({ n: i + 1, cells: [[`rij ${i}`]] }));
    const pdf = await read([table(['x'], { rows })]);
    const heads = pdf.pages.map(({ stream }) => stream.filter(({ text }) => bare(text) === 'kop0'));
    expect(heads.filter((each) => each.length).length).toBeGreaterThan(2);
    expect(heads.flat().filter(({ artifact }) => !artifact)).toHaveLength(1);
    const headers = pdf.pages
      .flatMap(({ tags }) => tagsIn(tags))
      .filter(({ role }) => role === 'TH');
    expect(headers.filter((tag) => bare(wordsOf(tag)))).toHaveLength(1);
  });

  it('lays a table on its side that does not fit upright, and loses nothing of it', async () => {
    const cells = Array.from({ length: 7 }, (_, i) => `Verantwoordelijkheid${i}`);
    const pdf = await read([table(cells, { turned: true, widths: cells.map(() => 91) })]);
    for (const cell of cells) expect(textOf(pdf)).toContain(cell);
    expect(pdf.pages.map(({ isTurned }) => isTurned)).toContain(true);
  });

  it('refuses an image that it should describe and cannot draw', () => {
    const broken: Block = { t: 'figure', file: 'beeld-x.png', alt: 'Beeld', width: 1, height: 1 };
    expect(() => make(input([broken]), new Map([['beeld-x.png', Buffer.from('x')]]))).toThrow();
  });

  it('says of what no font can draw its number, and on the first page what that is', async () => {
    const said = textOf(await read([paragraph('\u4e2d')]));
    expect(said).toContain('[U+4E2D]');
    expect(said).toContain(bare('met zijn nummer in Unicode'));
    expect(textOf(await read([paragraph('a')]))).not.toContain('Unicode');
  });

  it.each([
    '\ua64b',
    '\u1d01',
    '\uab30',
    '\u1c80',
    '\ua64b\u0301',
    '\u4e2d\u0301',
    '\u{1f600}\ufe0f',
  ])(
    'says of %j, a rare letter or one with a mark on it, its number where the fonts lack it',
    async (word) => {
      const said = textOf(await read([paragraph(`a ${word} b`)]));
      const code = word.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      expect(said).toContain(`a[U+${code}]`);
    },
  );

  it('draws letters of every language of Europe, and usual signs', async () => {
    const words = 'Łódź Eskişehir İzmir Ελλάδα ἄνθρωπος Привет Їжак → ≥ ≤ ☐ ☑ ✓ € ½ • ■';
    expect(textOf(await read([paragraph(words)]))).toContain(bare(words));
  });

  it('names the language of words in another', async () => {
    const foreign: Inline = { t: 'lang', c: ['Think first.'], lang: 'en', rtl: false };
    const pdf = await read([paragraph(foreign)]);
    const tags = pdf.pages.flatMap((page) => tagsIn(page.tags));
    expect(tags.find(({ lang }) => lang === 'en')).toMatchObject({ role: 'P' });
  });
});
