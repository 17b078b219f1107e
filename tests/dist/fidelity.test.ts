import { existsSync, readFileSync } from 'node:fs';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { letters } from './pages.ts';

const DOCUMENTS = [
  ['nota-en-besluit', 'nota-en-besluit/versies/2023/volledig'],
  ['raadsmededeling', 'raadsmededeling/versies/2023/volledig'],
  ['plan-van-aanpak', 'plan-van-aanpak/versies/2023-06/volledig'],
] as const;

/** Titles and notes that the source lacks and the site may add, as letters only. */
const ADDED = new Set(['Colofon']);
const REMARK = ' (in de bron gespeld als ';

/** The blocks of a source: notes in square brackets and the remarks of the figure left out. */
function blocksOf(source: string): string[] {
  return source
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*\[[^\]]*\]\s*/, '')
        .replace(/^Titel van de figuur:/, '')
        .replace(/^Veiligheidsfundament \(in de bron gespeld als '([^']+)'\)/, '$1')
        .replace(/^#+\s*/, '')
        .replace(/^\s*(?:[*+-]|\d+\.)\s+/, ''),
    )
    .map(letters)
    .filter(Boolean);
}

/** What the page itself says: headings and decided text, without the site's notes. */
function publishedOf(html: string): string {
  const found: string[] = [];
  const walk = (node: Nodes) => {
    if (node.type !== 'element' && node.type !== 'root') return;
    const classes = node.type === 'element' ? classesOf(node) : [];
    if (classes.includes('noot') || classes.includes('citaat-bron')) return;
    if (classes.includes('hoofdstuk-kop') || classes.includes('tekst')) {
      found.push(toString(withoutNotes(node)));
      return;
    }
    node.children.forEach(walk);
  };
  walk(fromHtml(html));
  return letters(found.join('\n'));
}

const classesOf = ({ properties }: Element) =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

function withoutNotes<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = node.children
    .filter(
      (child) =>
        child.type !== 'element' ||
        !classesOf(child).some((name) => name === 'noot' || name === 'citaat-bron'),
    )
    .map((child) => withoutNotes(child as Nodes));
  return { ...node, children } as T;
}

// Passed over, and named as such by `npm test`, where the content is another than these sources tell of.
const isBuilt = (path: string) => existsSync(`dist/${path}/index.html`);

describe.each(DOCUMENTS)('%s', (name, path) => {
  const source = readFileSync(`tests/fixtures/bron/${name}.txt`, 'utf8');
  const published = isBuilt(path)
    ? publishedOf(readFileSync(`dist/${path}/index.html`, 'utf8'))
    : '';

  it.runIf(isBuilt(path))('holds every block of the source, in order, and nothing else', () => {
    let rest = published;
    const extra: string[] = [];
    for (const block of blocksOf(source)) {
      const at = rest.indexOf(block);
      expect(at, `block missing or out of order: ${block.slice(0, 80)}`).toBeGreaterThanOrEqual(0);
      if (at > 0) extra.push(rest.slice(0, at));
      rest = rest.slice(at + block.length);
    }
    if (rest) extra.push(rest);
    expect(extra.filter((text) => !ADDED.has(text))).toEqual([]);
  });

  it.runIf(isBuilt(path))('knows the remark in round brackets as a note', () => {
    expect(published).not.toContain(letters(REMARK));
  });
});
