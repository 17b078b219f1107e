import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentence, type RuleId } from '../faults/wrong.ts';
import { MOST, tooMuch } from './bounds.ts';
import { parseBody } from './parse.ts';

const many = (count: number, piece: string) => piece.repeat(count);
/** Puts an empty line below every so many lines. */
const apart = (body: string, lines: number) =>
  body.replace(new RegExp(`(?:[^\\n]*\\n){${lines}}`, 'g'), '$&\n');
/** The first half of a body, as a file of its own. */
const half = (body: string) => {
  const lines = body.split('\n');
  return lines.slice(0, lines.length / 2).join('\n');
};
const row = (cells: number, cell: string) => `|${many(cells, ` ${cell} |`)}\n`;

/** For each bound: a body that is just within it, one that is just beyond, and the cure that the message names. */
const BOUNDS: [RuleId, string, string, (body: string) => string][] = [
  [
    'body/too-many-lines',
    `x${many(MOST.lines - 1, '\n')}`,
    `x${many(MOST.lines, '\n')}`,
    (body) => body.replace(/\n{2,}/g, '\n\n'),
  ],
  ['body/too-many-blocks', many(MOST.blocks, '- punt\n'), many(MOST.blocks + 1, '- punt\n'), half],
  [
    'body/alinea-too-long',
    'a'.repeat(MOST.alinea - 1),
    many(2_500, 'woorden ').replace(/(?:\S+ ){100}/g, '$&\n'),
    (body) => apart(body, 10),
  ],
  [
    'body/alinea-of-lines',
    many(MOST.alineaLines, 'a\n'),
    many(MOST.alineaLines + 1, 'a\n'),
    (body) => apart(body, 500),
  ],
  [
    'body/too-many-signs',
    many(MOST.signs / 2, '*a* '),
    many(MOST.signs / 2 + 1, '*a*\n'),
    (body) => apart(body, 200),
  ],
  [
    'body/too-many-signs-in-all',
    many(MOST.allSigns / 200, `${many(100, '*a* ')}\n\n`),
    many(MOST.allSigns / 200 + 1, `${many(100, '*a* ')}\n\n`),
    half,
  ],
  [
    'body/too-many-quotations',
    many(MOST.quotations, '> a\n\n'),
    many(MOST.quotations + 1, '> a\n\n'),
    half,
  ],
  [
    'body/too-many-underlines',
    many(MOST.underlines, 'Kop\n---\n\n'),
    many(MOST.underlines + 1, 'Kop\n---\n\n'),
    (body) => body.replace(/Kop\n---/g, '## Kop'),
  ],
  [
    'body/too-many-notes',
    many(MOST.notes, '[^a]: x\n\n'),
    many(MOST.notes + 1, '[^a]: x\n\n'),
    half,
  ],
  [
    'body/too-many-braces',
    many(MOST.braces / 50, `${many(50, '\\{ ')}\n\n`),
    many(MOST.braces / 50 + 1, `${many(50, '\\{ ')}\n\n`),
    half,
  ],
  [
    'body/too-many-columns',
    row(MOST.cells, 'a') + row(MOST.cells, '-'),
    row(MOST.cells + 1, 'a') + row(MOST.cells + 1, '-'),
    (body) => body.replace(/(.{200}\|).*/g, '$1'),
  ],
  ['body/too-many-cells', many(400, row(49, 'a')), many(401, row(49, 'a')), half],
];

describe.each(BOUNDS)('%s', (rule, inside, beyond, cure) => {
  it('lets through what is just within, refuses what is beyond, and goes with its cure', () => {
    expect(tooMuch(inside)).toBeUndefined();
    const found = tooMuch(beyond);
    expect(found?.rule).toBe(rule);
    expect(parseBody(beyond).faults).toEqual([found]);
    expect(found && sentence(found)).toMatch(/\. \p{Lu}.+\.$/u);
    expect(tooMuch(cure(beyond))).toBeUndefined();
  });
});

it('knows the longest heading, and its cure', () => {
  const rules = (body: string) => parseBody(body).faults.map(({ rule }) => rule);
  const heading = 'k'.repeat(MOST.heading);
  expect(rules(`## ${heading}\n\nx`)).toEqual([]);
  expect(rules(`## ${heading}k\n\nx`)).toEqual(['body/heading-too-long']);
  expect(rules(`${heading}k\n\nx`)).toEqual([]);
});

it('holds for what comes first too: of a body within bounds each beginning is within', () => {
  const piece = fc.constantFrom(
    '- a\n',
    '> a\n',
    '\n',
    'woorden\n',
    '| a | b |\n',
    '*a* '.repeat(40),
    '\r',
    'Kop\n---\n',
    '[a](b)',
  );
  const part = fc
    .tuple(piece, fc.integer({ min: 1, max: 700 }))
    .map(([text, times]) => text.repeat(times));
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (parts, share) => {
        const body = parts.join('');
        const end = body.lastIndexOf('\n', body.length * share) + 1;
        if (!tooMuch(body)) expect(tooMuch(body.slice(0, end))).toBeUndefined();
        const found = tooMuch(body);
        if (found) expect(found.line).toBeLessThanOrEqual(body.split(/\r\n|\n|\r/).length);
      },
    ),
  );
});
