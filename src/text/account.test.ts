import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { errorsOf } from '../faults/fault.ts';
import { parseBody } from './parse.ts';
import { renderText } from './render-text.ts';

/** What a reader gets of a page, in order: words, and the numbers that lists show. */
function shown(html: string): string {
  const said: string[] = [];
  const read = (node: Nodes, number?: number): void => {
    if (node.type === 'text') said.push(node.value);
    if (node.type !== 'element' && node.type !== 'root') return;
    const own = node.type === 'element' ? node : undefined;
    if (number !== undefined) said.push(String(number));
    let next = own?.tagName === 'ol' ? Number(own.properties.start ?? 1) : undefined;
    for (const child of node.children) {
      const isItem = child.type === 'element' && child.tagName === 'li' && next !== undefined;
      if (isItem) next = Number(child.properties.value ?? next);
      read(child, isItem ? next : undefined);
      if (isItem) next = (next ?? 0) + 1;
    }
  };
  read(fromHtml(html, { fragment: true }));
  return said.join(' ');
}

/** Without the x of a task, which a page shows as a box, and the name of a sign. */
const letters = (text: string) => text.replaceAll('amp', '').replace(/[^\p{L}\p{N}€“”•]|x/gu, '');
/** Words of our own that stand on the page beside those of the text. */
const own = (text: string) => text.replaceAll('[doorgehaald:', '');

const WORDS = [
  'de',
  'Wijk',
  '2024',
  '14',
  'augustus',
  'a',
  'niet',
  'été',
  '€',
  '5',
  'export',
  'import',
  'x',
];
const MARKS = [
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '`',
  '#',
  '##',
  '## ',
  '>',
  '> ',
  '+ ',
  '- ',
  '* ',
  '1. ',
  '2) ',
  '14. ',
  '2025. ',
  'b. ',
  '|',
  ' | ',
  '\n| - | - |\n',
  '\n| - |\n',
  '[',
  ']',
  '(',
  ')',
  '[1]',
  '\n[1]: ',
  '[^1]',
  ': ',
  '\\',
  '\\*',
  '&',
  '&amp;',
  ';',
  '---',
  '\n---\n',
  '===',
  '```',
  '\n```\n',
  '~~~',
  '•',
  '“',
  '”',
  '.',
  ',',
  '-',
  '!',
  '=',
  '\t',
  '    ',
  '\u00a0',
  '[x] ',
  '007. ',
];
/** Whole blocks, most of them sound but for one thing, of which random marks would make too few. */
const word = fc.constantFrom(...WORDS);
const number = fc.constantFrom('1', '2', '3', '5', '14', '07', '2025');
const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const lines = (mark: string) =>
  fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((all) => all.map((each) => mark + each).join('\n'));
const table = fc
  .tuple(
    line,
    line,
    fc.constantFrom('| - | - |\n', '| - |\n', ''),
    line,
    fc.constantFrom('', '\nbron', ' extra |'),
  )
  .map(([a, b, marks, c, end]) => `| ${a} | ${b} |\n${marks}| ${c} | ${a} |${end}`);
const BLOCKS = fc.oneof(
  line,
  fc.constantFrom('- ', '* ', '+ ', '> ', '## ', '##', 'b. ', '• ', '-', '').chain(lines),
  fc
    .array(fc.tuple(number, fc.constantFrom('. ', ') '), line), { minLength: 1, maxLength: 4 })
    .map((items) => items.map((item) => item.join('')).join('\n')),
  fc
    .tuple(line, fc.constantFrom('*', '**', '~~', '~', '`', '_'), word, line)
    .map(([a, m, w, b]) => `${a}${m}${w}${m}${b}`),
  fc
    .tuple(line, fc.constantFrom('*', '**', '~~', '~', '`', '_'), word, line)
    .map(([a, m, w, b]) => `${a} ${m}${w}${m} ${b}`),
  fc
    .tuple(
      fc.constantFrom('```', '~~~'),
      fc.constantFrom('', 'text', 'de wijk'),
      line,
      fc.constantFrom('\n', ''),
    )
    .map(
      ([fence, name, words, end]) =>
        `${fence}${name === 'text' ? '' : name}\n${words}${end}${end && fence}`,
    ),
  line.map((words) => `[${words}]: /plan/`),
  fc.tuple(line, fc.constantFrom('---', '===', '-')).map((parts) => parts.join('\n')),
  table,
);
const fragments = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: word },
      { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '\n', '\n\n') },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const blocks = fc
  .array(fc.tuple(BLOCKS, fc.constantFrom('\n\n', '\n\n', '\n')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.flat().join(''));

/** Addresses of links stand on no page as words. */
const LINKS = /<|>\(|\]\(/;
/** 300 in CI; `PROPERTY_RUNS=10000 npx vitest run src/text/account.test.ts` for more. */
const runs = Number(process.env.PROPERTY_RUNS ?? 300);
const body = fc.oneof(fragments, blocks, blocks).filter((text) => !LINKS.test(text));

describe('the account of a text', () => {
  it(
    'tells of a fault, or every letter and digit of the source is shown, in order',
    () =>
      fc.assert(
        fc.property(body, (source) => {
          const { text, faults } = parseBody(source);
          if (errorsOf(faults).length || !text) return;
          const page = shown(renderText(text.tree, { anchors: false }).html);
          expect(letters(own(page))).toBe(letters(source));
        }),
        { numRuns: runs },
      ),
    600_000,
  );
});
