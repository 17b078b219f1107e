import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { expect, it } from 'vitest';
import { interpret } from '../../../src/search/interpret.ts';
import { readElsewhere } from '../../../src/search/known-elsewhere.ts';
import { readLexicon, type LexiconFile } from '../../../src/search/lexicon.ts';
import { seen } from '../../../src/dutch/look-alikes.ts';
import { fold, wordsOf } from '../../../src/dutch/words.ts';
import { readPages, SITES } from '../pages.ts';

/** Words of the site's own sentences, which no content holds: all that stands in the source. */
const interfaceWords = new Set(
  ['src', 'normen', 'CONTRIBUTING.md']
    .flatMap((path) =>
      path.endsWith('.md')
        ? [path]
        : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
    )
    .filter((path) => /\.(astro|ts|md|mdx|json)$/.test(path) && !path.endsWith('.test.ts'))
    .flatMap((path) => wordsOf(readFileSync(path, 'utf8')))
    .map(({ folded }) => folded),
);

const SPOKEN = ['alt', 'title', 'ariaLabel'];
const BLOCKS =
  /^(?:p|div|section|h\d|del|ins|wbr|li|ul|ol|dl|dt|dd|t[dhr]|table|caption|pre|summary|br|blockquote|figcaption)$/;

/** Everything that a page shows below this node, and what is said of its images. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const { properties = {}, tagName = '' } = node as Partial<Element>;
  if (tagName === 'script' || tagName === 'style') return '';
  if (tagName === 'meta' && properties.name === 'description')
    return `\n${String(properties.content)}\n`;
  const spoken = SPOKEN.map((name) => properties[name]).filter(
    (value) => typeof value === 'string',
  );
  const edge = BLOCKS.test(tagName) ? '\n' : '';
  const own = node.children.map(textOf).join('');
  return [edge, own, edge, ...spoken.map((words) => `\n${words}\n`)].join('');
}

for (const folder of SITES) {
  const read = (path: string) => readFileSync(join(folder, 'pagefind', path), 'utf8');

  it(`calls no word absent that some page shows: ${folder}`, () => {
    const elsewhere = readElsewhere(read('elders.txt'));
    const lexicon = readLexicon(JSON.parse(read('woorden.json')) as LexiconFile, elsewhere);
    const shown = new Map(
      readPages(folder).flatMap(({ path, tree }) =>
        // An address is no word of a text.
        wordsOf(textOf(tree).replace(/https?:\S+/g, ' ')).map(({ text }) => [text, path] as const),
      ),
    );
    expect(shown.size).toBeGreaterThan(100);
    const wrong = [...shown].filter(
      ([word]) =>
        // No word is as long: the names of a list, read without what stands between them.
        word.length <= 50 &&
        !interfaceWords.has(fold(word)) &&
        [true, false].some((literal) => interpret(word, lexicon, literal).absent.length > 0),
    );
    expect(wrong).toEqual([]);
  });

  it(`calls no word shown elsewhere that no page or feed shows: ${folder}`, () => {
    const { words } = readElsewhere(read('elders.txt'));
    const texts = [
      ...readPages(folder).map(({ tree }) => textOf(tree)),
      readFileSync(join(folder, 'volg/alles.xml'), 'utf8'),
    ];
    const shown = new Set(texts.flatMap((text) => wordsOf(seen(text))).map(({ folded }) => folded));
    expect([...words].filter((word) => !shown.has(word))).toEqual([]);
  });
}
