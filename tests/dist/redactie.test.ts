import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { HANDBOOK_PAGES, handbookPath } from '../../src/model/handbook.ts';
import { fieldsOf } from '../../src/redactie/fields.ts';
import { FILES } from '../../src/redactie/files.ts';
import { MISTAKES, type Subject } from '../../src/redactie/mistakes/index.ts';
import { tellMistakes } from '../../src/redactie/tell.ts';
import { allowed } from '../../src/text/allowed.ts';
import { THINGS } from '../../src/redactie/skeletons.ts';
import { baseOf, elements, readPages } from './pages.ts';

const SUBJECTS = Object.keys(MISTAKES) as Subject[];
const told = new Map<Subject, ReturnType<typeof tellMistakes>>();
/** What the check says of the mistakes of a subject; asked once, for the three sites show the same. */
const tellOnce = (subject: Subject) =>
  told.get(subject) ?? told.set(subject, tellMistakes(subject)).get(subject)!;

it('has a page for every entry of the handbook, and no other', () => {
  const files = readdirSync('src/pages/redactie').filter((name) => name.endsWith('.mdx'));
  expect(files.sort()).toEqual(HANDBOOK_PAGES.map(({ slug }) => `${slug}.mdx`).sort());
});

it.each(SUBJECTS)('knows of %s only mistakes that the check tells', async (subject) => {
  const mistakes = await tellOnce(subject);
  expect(mistakes.filter(({ message }) => !message)).toEqual([]);
});

describe.each(['dist', '.build/fixtures', '.build/klein'])('the handbook in %s', (dir) => {
  const base = baseOf(dir);
  const all = readPages(dir);
  const index = all.find(({ path }) => path === '/redactie/')!;
  const pages = HANDBOOK_PAGES.map(({ slug }) =>
    all.find(({ path }) => path === handbookPath(slug))!,
  );
  const tags = pages.flatMap(({ tree }) => elements(tree));
  const words = pages.map(({ tree }) => toString(tree)).join('\n');

  it('leads from its first page to each, and from each to the next', () => {
    const links = (tree: (typeof index)['tree'], rel?: string) =>
      elements(tree).flatMap(({ properties: { href, rel: own } }) =>
        typeof href === 'string' && (!rel || String(own) === rel) ? href : [],
      );
    const address = (slug: string) => base + handbookPath(slug).slice(1);
    for (const { slug } of HANDBOOK_PAGES) expect(links(index.tree)).toContain(address(slug));
    expect(pages.flatMap(({ tree }) => links(tree, 'next'))).toEqual(
      HANDBOOK_PAGES.slice(1).map(({ slug }) => address(slug)),
    );
  });

  it('keeps the anchors of the page that it was', () => {
    const ids = elements(index.tree).map(({ properties }) => properties.id);
    for (const { former } of HANDBOOK_PAGES) if (former) expect(ids).toContain(former);
  });

  it('shows every component, drawn', () => {
    const names = tags.flatMap(({ properties }) =>
      String(properties.className).includes('voorbeeld') && properties.ariaLabel
        ? String(properties.ariaLabel)
        : [],
    );
    expect(names).toEqual(Object.keys(allowed).map((name) => `Zo ziet ${name} eruit`));
  });

  it('shows every field of every kind of file', () => {
    for (const { kind } of FILES)
      for (const { words: told } of fieldsOf(kind))
        expect(words).toContain(told.replaceAll('`', ''));
  });

  it('shows what the check says of every mistake', async () => {
    for (const subject of SUBJECTS)
      for (const { message = '' } of await tellOnce(subject))
        // A mark between backticks becomes code; three of them are the mark that is spoken of.
        expect(words).toContain(message.replace(/(?<![`\\])`(?!`)/g, ''));
  });

  it('shows pictures that are there, with their size and words', () => {
    const images = tags.filter(({ tagName }) => tagName === 'img');
    expect(images.length).toBeGreaterThanOrEqual(3);
    for (const { properties } of images) {
      const file = join(dir, String(properties.src).slice(base.length));
      expect(existsSync(file), file).toBe(true);
      expect([properties.width, properties.height, properties.alt].every(Boolean), file).toBe(true);
      expect(statSync(file).size).toBeLessThan(60_000);
    }
  });

  it('is whole', () => {
    for (const { html, path } of [index, ...pages])
      expect(html, path).not.toMatch(/<!-- |undefined/);
  });
});

describe('links to the repository', () => {
  const htmlOf = (dir: string) =>
    readPages(dir)
      .filter(({ path }) => path.startsWith('/redactie/'))
      .map(({ html }) => html)
      .join('');

  it('stand on the pages when the repository is known', () => {
    const html = htmlOf('.build/fixtures');
    const links = html.matchAll(
      /href="https:\/\/github\.com\/[^"]+?\/new\/main\?filename=(content[^"&]+)/g,
    );
    expect(new Set([...links].map(([, name]) => name)).size).toBe(THINGS.length);
    expect(html).toContain('/actions/workflows/vaststellen.yml"');
  });

  it('are left out when it is not', () => {
    const html = htmlOf('.build/klein');
    expect(html).not.toMatch(/new\/main|actions\/workflows/);
    expect(html).toContain('npm run nieuw');
  });
});
