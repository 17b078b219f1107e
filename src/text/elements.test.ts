import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { globSync, readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { allowed } from './allowed.ts';
import { toElements } from './elements.ts';
import { collapse } from './nodes.ts';
import { errorsOf } from '../faults/fault.ts';
import { parseBody } from './parse.ts';
import { renderText } from './render-text.ts';

const cells = (row: Element) => row.children.filter(({ type }) => type === 'element');

/** Each element with an id of an alinea or heading, and what it says. */
function idsAndWords(tree: Root): [string, string][] {
  const found: [string, string][] = [];
  visit(tree, 'element', (node) => {
    const { id } = node.properties;
    if (typeof id !== 'string' || !/^(a\d|k-)/.test(id)) return;
    const words =
      node.tagName === 'tr'
        ? cells(node)
            .map((cell) => toString(cell))
            .join(' ')
        : toString(node);
    found.push([id, node.tagName === 'code' ? words : collapse(words)]);
  });
  return found;
}

function read(body: string) {
  const { text, faults } = parseBody(body);
  expect(errorsOf(faults)).toEqual([]);
  return text!;
}

const html = (body: string) => renderText(read(body).tree, { anchors: false }).html;

const files = globSync('{content,tests/fixtures/*}/**/*.mdx');

describe('toElements', () => {
  it.each(files)('draws exactly the alineas and headings that are reported of %s', (file) => {
    const text = read(readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, ''));
    const found = idsAndWords(toElements(text.tree));
    const isAlinea = ([id]: [string, string]) => id.startsWith('a');
    expect(found.filter(isAlinea)).toEqual(
      text.alineas.map((alinea) => [`a${alinea.number}`, alinea.text]),
    );
    expect(found.filter((each) => !isAlinea(each))).toEqual(
      text.headings.map((heading) => [heading.id, heading.text]),
    );
  });

  it.each([
    '- [ ] a\n\n- [x] b\n\n  c',
    '1. <Taal code="en">a</Taal>\n2. b\n\n   ```js\n   c\n   ```',
    '> <Kader>a</Kader>\n\n| h | i |\n| :-: | -: |\n| **1** | |',
    '<Kader>\n\n## K\n\n- a\n  > b\n\n</Kader>\n\n## K',
    '<Figuur bestand="a.png" alt="x" bijschrift="b" />\n\n<Tabel titel="t">\n\n| h |\n| - |\n| 1 |\n\n</Tabel>',
    'a[^x]\n\n[^x]: n\n\n    - m[^x]',
  ])('draws exactly the alineas of %j', (body) => {
    const text = read(body);
    const found = idsAndWords(toElements(text.tree)).filter(([id]) => id.startsWith('a'));
    expect(found).toEqual(text.alineas.map((alinea) => [`a${alinea.number}`, alinea.text]));
  });

  it('makes a tree of its own each time', () => {
    const { tree } = read('a[^n]\n\n- [x] <Sic juist="c">b</Sic>\n\n[^n]: noot');
    const options = { prefix: 'deel', shift: 2, base: '/plan', cite: '/x/' };
    const first = renderText(tree, options).html;
    expect(renderText(tree, options).html).toBe(first);
    expect(first).toContain('id="deel--a1"');
  });

  it.each([
    [
      '<Citaat bron="Wet">\n\na\n\n</Citaat>',
      '<figure class="citaat"><blockquote class="utrecht-blockquote"><p id="a1" class="nl-paragraph">a</p></blockquote><figcaption class="citaat-bron">Wet</figcaption></figure>',
    ],
    [
      '<Figuur bestand="a.png" decoratief bijschrift="b" />',
      '<figure class="utrecht-figure"><img class="utrecht-img" data-bestand="a.png" alt="" loading="lazy"><figcaption class="utrecht-figure__caption" id="a1">b</figcaption></figure>',
    ],
    [
      '<Kader titel="T">a</Kader>',
      '<div class="kader"><p class="kader-titel">T</p><p id="a1" class="nl-paragraph">a</p></div>',
    ],
    ['<Kader>a</Kader>', '<div class="kader"><p id="a1" class="nl-paragraph">a</p></div>'],
    [
      '<Tabel titel="T">\n\n| h |\n| - |\n| 1 |\n\n</Tabel>',
      '<div class="tabel" role="group" aria-label="Tabel" tabindex="0"><p class="tabel-titel" id="a1">T</p><table aria-label="T" class="utrecht-table">\n<thead class="utrecht-table__header">\n<tr class="utrecht-table__row">\n<th scope="col" class="utrecht-table__header-cell">h</th>\n</tr>\n</thead>\n<tbody class="utrecht-table__body">\n<tr id="a2" class="utrecht-table__row">\n<td class="utrecht-table__cell">1</td>\n</tr>\n</tbody>\n</table></div>',
    ],
    [
      '<Planfiguur>\n\n- a\n\n</Planfiguur>',
      '<figure class="planfiguur"><ul class="utrecht-unordered-list">\n<li class="utrecht-unordered-list__item">\n<span id="a1">a</span>\n</li>\n</ul></figure>',
    ],
    [
      '<Sic juist="b">*c*</Sic> <Taal code="en">d</Taal>',
      '<p id="a1" class="nl-paragraph"><span class="sic"><em>c</em></span> <span lang="en">d</span></p><p class="noot">Zo staat het in de bron: ‘c’. Bedoeld is: ‘b’.</p>',
    ],
  ])('draws %j', (body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it('draws what an attribute says as text', () => {
    const hostile = '&lt;script>alert(1)&lt;/script>';
    for (const body of [
      `<Citaat bron="${hostile}">\n\na\n\n</Citaat>`,
      `<Kader titel="${hostile}">a</Kader>`,
      `<Sic juist="${hostile}">a</Sic>`,
      `<Figuur bestand="a.png" alt="${hostile}" bijschrift="${hostile}" />`,
    ]) {
      const page = fromHtml(html(body), { fragment: true });
      expect(JSON.stringify(page)).toContain('<script>alert(1)</script>');
      visit(page, 'element', ({ tagName }) => expect(tagName).not.toBe('script'));
    }
  });

  it('knows every component an editor may use', () => {
    for (const name of Object.keys(allowed)) {
      const tree = toElements({
        type: 'root',
        children: [{ type: 'mdxJsxFlowElement', name, attributes: [], children: [] }],
      });
      expect(tree.children).toMatchObject([{ type: 'element' }]);
    }
  });

  it('mends footnotes, tasks and tables', () => {
    const mended = html('a[^n] b[^n]\n\n- [x] c\n\n| h |\n| -: |\n| 1 |\n\n[^n]: noot');
    expect(mended).toContain('id="voetnoot-verwijzing-1-2" aria-label="Voetnoot 1"');
    expect(mended).toContain('aria-labelledby="voetnoten"');
    expect(mended).toContain('Terug naar de tekst bij voetnoot 1, verwijzing 2');
    expect(mended).toContain('class="taak" data-gedaan="" role="img" aria-label="Gedaan"');
    expect(mended).toContain('scope="col"');
    expect(mended).toContain('class="rechts utrecht-table__cell"');
    expect(mended).not.toMatch(/user-content|style=|align=|footnote|task-list/);
  });
});
