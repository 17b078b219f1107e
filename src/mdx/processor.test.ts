import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { collapse } from './nodes.ts';
import { parseBody } from './parse.ts';
import { processor } from './processor.ts';

interface Rendered {
  type: unknown;
  props: Record<string, unknown>;
}

const renderer = await processor.createMdxRenderer!(
  { syntaxHighlight: false, shikiConfig: {}, gfm: false, smartypants: false } as never,
  { optimize: false, srcDir: new URL('file:///project/src/'), sourcemap: false } as never,
);

/** Compiles as Astro does, and runs the outcome with a JSX runtime that only builds a tree. */
async function render(body: string, path = '/project/content/x.mdx'): Promise<Rendered> {
  const { code } = await renderer.process(body, path, {});
  const plain = code.replace(/^import .*$/m, '').replace(/^export (default )?/gm, '');
  const make = new Function('_Fragment', '_jsx', '_jsxs', `${plain}; return MDXContent;`);
  const jsx = (type: unknown, props: Rendered['props']): unknown =>
    typeof type === 'function' ? (type as (p: unknown) => unknown)(props) : { type, props };
  const names = ['Citaat', 'Figuur', 'Kader', 'Planfiguur', 'Sic', 'Taal', 'Tabel'];
  const components = Object.fromEntries(names.map((name) => [name, name]));
  return (make('fragment', jsx, jsx) as (p: unknown) => Rendered)({ components });
}

function words(node: unknown, between = ''): string {
  if (Array.isArray(node)) return node.map((each) => words(each)).join(between);
  if (typeof node === 'string') return node;
  return node ? words((node as Rendered).props.children) : '';
}

function idsAndWords(node: unknown, found: [string, string][] = []): [string, string][] {
  if (Array.isArray(node)) node.forEach((each) => idsAndWords(each, found));
  if (!node || typeof node !== 'object' || Array.isArray(node)) return found;
  const { type, props } = node as Rendered;
  if (typeof props.alinea === 'string') {
    found.push([props.alinea, String(props.titel ?? props.bijschrift)]);
  } else if (typeof props.id === 'string' && /^(a\d|k-)/.test(props.id)) {
    const text = words(props.children, type === 'tr' ? ' ' : '');
    found.push([props.id, type === 'code' ? text : collapse(text)]);
  }
  return idsAndWords(props.children, found);
}

const files = globSync('{content,tests/fixtures/*}/**/*.mdx');

describe('processor', () => {
  it.each(files)('renders exactly the alineas that readText reports of %s', async (file) => {
    const body = readFileSync(file, 'utf8').replace(/^---\n[^]*?\n---\n/, '');
    const { text, faults } = parseBody(body);
    expect(faults.filter(({ warning }) => !warning)).toEqual([]);
    const found = idsAndWords(await render(body));
    expect(found.filter(([id]) => id.startsWith('a'))).toEqual(
      text!.alineas.map((alinea) => [`a${alinea.number}`, alinea.text]),
    );
    expect(found.filter(([id]) => id.startsWith('k-'))).toEqual(
      text!.headings.map((heading) => [heading.id, heading.text]),
    );
  });

  it.each([
    '- [ ] a\n\n- [x] b\n\n  c',
    '1. <Taal code="en">a</Taal>\n2. b\n\n   ```js\n   c\n   ```',
    '> <Kader>a</Kader>\n\n| h | i |\n| :-: | -: |\n| **1** | |',
    '<Kader>\n\n## K\n\n- a\n  > b\n\n</Kader>\n\n## K',
    'a[^x]\n\n[^x]: n\n\n    - m[^x]',
  ])('renders exactly the alineas of %j', async (body) => {
    const { text } = parseBody(body);
    const found = idsAndWords(await render(body)).filter(([id]) => id.startsWith('a'));
    expect(found).toEqual(text!.alineas.map((alinea) => [`a${alinea.number}`, alinea.text]));
  });

  it('refuses hostile content with the guard’s lines', async () => {
    await expect(render('Tekst.\n\n{process.env.FAKE_SECRET}')).rejects.toThrow('accolades');
    await expect(render('[x](javascript:alert(1))')).rejects.toThrow('Het adres');
    await expect(render('<script>alert(1)</script>')).rejects.toThrow('HTML zoals <script>');
    const figuur = '<Figuur bestand="a.png" alt="x" />';
    await expect(render(figuur, '/project/content/paginas/over.mdx')).rejects.toThrow('pagina');
  });

  it('mends footnotes, tasks and tables', async () => {
    const tree = JSON.stringify(
      await render('a[^n] b[^n]\n\n- [x] c\n\n| h |\n| -: |\n| 1 |\n\n[^n]: noot'),
    );
    expect(tree).toContain('"id":"voetnoot-verwijzing-1-2","aria-label":"Voetnoot 1"');
    expect(tree).toContain('"aria-labelledby":"voetnoten"');
    expect(tree).toContain('Terug naar de tekst bij voetnoot 1, verwijzing 2');
    expect(tree).toContain('"class":"taak","data-gedaan":"","role":"img","aria-label":"Gedaan"');
    expect(tree).toContain('"scope":"col"');
    expect(tree).toContain('"class":"rechts utrecht-table__cell"');
    expect(tree).not.toMatch(/user-content|"style"|"align"|footnote|task-list/);
  });
});
