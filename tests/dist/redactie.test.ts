import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderHandbook } from '../../src/redactie/handbook.ts';
import { allowed } from '../../src/text/allowed.ts';
import { MISTAKES } from '../../scripts/handboek/mistakes.ts';
import { elements, readPages } from './pages.ts';

const handbook = readFileSync('CONTRIBUTING.md', 'utf8');
const render = (repository?: string) =>
  renderHandbook(handbook, {
    address: (path) => `/plan${path}`,
    repository,
    size: () => ({ width: 2, height: 1 }),
  });
const htmlOf = ({ parts }: Awaited<ReturnType<typeof render>>) =>
  parts.map((part) => ('html' in part ? part.html : '')).join('');

describe.each(['dist', '.build/fixtures', '.build/klein'])('the handbook in %s', (dir) => {
  const page = readPages(dir).find(({ path }) => path === '/redactie/');

  it('shows every component, drawn', () => {
    const names = elements(page!.tree).flatMap(({ properties }) =>
      String(properties.className).includes('voorbeeld') && properties.ariaLabel
        ? String(properties.ariaLabel)
        : [],
    );
    expect(names).toEqual(Object.keys(allowed).map((name) => `Zo ziet ${name} eruit`));
  });

  it('shows a table for every subject of faults, and pictures that are there', () => {
    for (const subject of Object.keys(MISTAKES))
      expect(page!.html).toContain(`Fouten: ${subject.toLowerCase()}`);
    const images = elements(page!.tree).filter(({ tagName }) => tagName === 'img');
    expect(images.length).toBeGreaterThanOrEqual(3);
    for (const { properties } of images) {
      const name = String(properties.src).split('/').at(-1) ?? '';
      expect(existsSync(join(dir, 'redactie', name)), name).toBe(true);
      expect([properties.width, properties.alt].every(Boolean), name).toBe(true);
      expect(statSync(join(dir, 'redactie', name)).size).toBeLessThan(60_000);
    }
  });

  it('is whole', () => {
    expect(page!.html).not.toMatch(/<!-- |\.\.\/new\/|undefined/);
  });
});

it('is light', () => {
  const page = readPages('.build/fixtures').find(({ path }) => path === '/redactie/');
  expect(brotliCompressSync(page!.html).length).toBeLessThan(20_000);
});

describe('links to new files', () => {
  it('stand on the page when the repository is known', async () => {
    const html = htmlOf(await render('https://github.com/voorbeeld/plan/'));
    const links = [
      ...html.matchAll(
        /href="(https:\/\/github\.com\/voorbeeld\/plan\/new\/main\?filename=content[^"]+)"/g,
      ),
    ];
    expect(links.length).toBe(5);
    expect(brotliCompressSync(html).length).toBeLessThan(14_000);
  });

  it('are left out when it is not', async () => {
    const html = htmlOf(await render());
    expect(html).not.toContain('new/main');
    expect(html).toContain('npm run nieuw');
  });
});
