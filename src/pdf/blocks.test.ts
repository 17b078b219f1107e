import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { JOIN, readPdf, tagsIn, wordsOf } from '../../tests/pdf/read-pdf.ts';
import { toElements } from '../text/elements.ts';
import { parseBody } from '../text/parse.ts';
import { finishText } from '../text/render-text.ts';
import { blocksOf } from './blocks.ts';
import { loadCompiler, type MakePdf } from './compiler.ts';
import type { Block, Table } from './input.ts';

let make: MakePdf;
beforeAll(() => void (make = loadCompiler()));

const ADDRESS = 'https://voorbeeld.invalid/plan/';

/** The blocks of a body as an editor types it. */
function blocksIn(body: string): Block[] {
  const tree = toElements(parseBody(body).text!.tree);
  finishText(tree, { base: 'https://voorbeeld.invalid/', anchors: false });
  const heading = (level: number) => ({ level: level - 1, listed: false });
  return blocksOf(tree, { key: '', address: ADDRESS }, () => undefined, heading);
}
const marksIn = (blocks: Block[]): string[] =>
  blocks.flatMap((block) =>
    block.t === 'list' ? block.items.flatMap(({ mark, c }) => [mark, ...marksIn(c)]) : [],
  );
const tablesIn = (blocks: Block[]): Table[] => blocks.filter((block) => block.t === 'table');
const read = async (blocks: Block[]) =>
  readPdf(
    make(
      {
        ...{ title: 'T', head: 'T', organisation: 'O', kind: '', versie: 'V', status: 'S' },
        ...{ date: [2024, 1, 1], facts: [], address: ADDRESS, now: ADDRESS, concept: false },
        ...{ parts: [{ level: 0, blocks }], errata: [], undrawn: false },
      },
      new Map(),
    ),
  );
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

describe('the blocks of a text', () => {
  it('number a list as typed', () => {
    const body = '7. a\n8. b\n   1. c\n\nx\n\n9) d\n12) e\n\ny\n\n- [x] f\n- [ ] g\n\nz\n\n- h';
    expect(marksIn(blocksIn(body))).toEqual(['7.', '8.', '1.', '9)', '12)', '☑', '☐', '•']);
  });

  it('lead a link within the page to its fixed address, and one without an address nowhere', () => {
    const body =
      '## Een kop\n\n[sprong](#k-een-kop) en [lang](https://a.nl/' + 'b'.repeat(9000) + ')';
    const told = JSON.stringify(blocksIn(body));
    expect(told).toContain(`"url":"${ADDRESS}#k-een-kop"`);
    expect(told.match(/"url"/g)).toHaveLength(1);
    expect(told).toContain('lang');
  });

  it('keep the headings of a table with it on its own page', () => {
    const wide = ['samenwerkingsovereenkomst', 'verantwoordelijkheid', 'ondermijningsbestrijding'];
    const cells = [...wide, ...wide];
    const body = `Tekst.\n\n## Kop\n\n### Kop\n\n${row(cells)}\n${row(cells.map(() => '-'))}\n${row(cells)}`;
    const blocks = blocksIn(body);
    expect(blocks.map(({ t }) => t)).toEqual(['p', 'table']);
    expect(tablesIn(blocks)[0]).toMatchObject({ turned: true, above: [{ t: 'h' }, { t: 'h' }] });
  });

  it('lay a table in a list upright, whatever its words', () => {
    const cells = Array.from({ length: 6 }, () => 'ondermijningsbestrijding');
    const rows = [row(cells), row(cells.map(() => '-')), row(cells)].map((line) => `  ${line}`);
    const told = JSON.stringify(blocksIn(`- punt\n\n${rows.join('\n')}`));
    expect(told).toContain('"turned":false');
    expect(told).not.toContain('"turned":true');
  });

  it('of any table lose no letter and leave the paper nowhere', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aemnorwW'),
      minLength: 1,
      maxLength: 45,
      size: 'max',
    });
    const cell = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const grid = fc.integer({ min: 1, max: 12 }).chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 2,
        maxLength: 5,
      }),
    );
    await fc.assert(
      fc.asyncProperty(grid, async ([head = [], ...rows]) => {
        const lines = [row(head), row(head.map(() => '---')), ...rows.map(row)];
        const blocks = blocksIn(lines.join('\n'));
        const made = tablesIn(blocks)[0]!;
        for (const cells of [made.head, ...made.rows.map((each) => each.cells)])
          cells.forEach((inlines, i) => {
            const whole = inlines.flatMap((each) =>
              typeof each === 'string' ? each.split(' ') : [],
            );
            // Of letters as wide as most are; parted only where more than a few of them go beyond the column.
            const room = Math.max(7, (made.widths[i] ?? 0) / (made.size * 0.55));
            for (const each of whole) expect(each.length, each).toBeLessThanOrEqual(room);
          });
        const pdf = await read(blocks);
        // A cell may go on on the next page, behind what the others say on this one.
        const letters = (text: string) =>
          [...text.replaceAll(JOIN, '').replace(/\s+/g, '')].sort().join('');
        const cells = pdf.pages
          .flatMap(({ tags }) => tagsIn(tags))
          .filter(({ role }) => role === 'TH' || role === 'TD');
        expect(letters(cells.map((tag) => wordsOf(tag)).join(''))).toBe(
          letters([...head, ...rows.flat()].join('')),
        );
        for (const { widest, isTurned } of pdf.pages)
          expect(widest).toBeLessThan(isTurned ? 842 - 30 : 595 - 30);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
