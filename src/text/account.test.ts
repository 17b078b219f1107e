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
const LINKS = /<|>\(|\]\(/;
/** 300 in CI; `PROPERTY_RUNS=10000 npx vitest run src/text/account.test.ts` for more. */
const runs = Number(process.env.PROPERTY_RUNS ?? 300);

const body = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 5, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 3, arbitrary: fc.constantFrom(' ', ' ', '\n', '\n\n') },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => !LINKS.test(text));

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
