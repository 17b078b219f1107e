import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lastingAddresses } from '../../src/check/adressen.ts';
import { loadSite } from '../../src/check/load.ts';
import { readPages } from './pages.ts';

/** Pages that come and go with the words in the texts, with a date, or with a comparison. */
const DERIVED = /^\/register\/[^/]+\/$|^\/op\/[^/]+\/$|^\/[^/]+\/wijzigingen\/[^/]+\/[^/]+\/.+\/$/;
const PASSING = /\/(versies|wijzigingen)\/(.+\/)?concept\//;

describe.each([
  { dir: 'dist', content: 'content' },
  { dir: '.build/fixtures', content: 'tests/fixtures/content' },
  { dir: '.build/klein', content: 'tests/fixtures/klein' },
])('addresses of $content', ({ dir, content }) => {
  const built = readPages(dir)
    .map(({ path }) => path)
    .filter((path) => path.endsWith('/'));

  it('are exactly those of the built pages that stay', async () => {
    const { site } = await loadSite(content);
    if (!site) throw new Error('no site');
    const lasting = built.filter((path) => !DERIVED.test(path) && !PASSING.test(path));
    expect(lastingAddresses(site)).toEqual(lasting.sort());
  });
});

/** Every line that the list of addresses has had, in any commit that is here; without git those it has now. */
function everListed(content: string): Set<string> {
  const file = `${content}/adressen.txt`;
  const git = (...given: string[]) => spawnSync('git', given, { encoding: 'utf8' }).stdout ?? '';
  const commits = git('log', '--format=%H', '--', file).split('\n').filter(Boolean);
  const lists = commits.map((commit) => git('show', `${commit}:./${file}`));
  const now = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return new Set([now, ...lists].flatMap((list) => list.split('\n')).filter(Boolean));
}

it.each([
  { dir: 'dist', content: 'content' },
  { dir: '.build/fixtures', content: 'tests/fixtures/content' },
])('every address that $content ever listed answers', ({ dir, content }) => {
  const listed = [...everListed(content)];
  expect(listed.length).toBeGreaterThan(0);
  const gone = listed.filter((address) => !existsSync(`${dir}${address}index.html`));
  expect(gone).toEqual([]);
});

// New addresses of the real content are listed by a workflow, after they came.
it('addresses of the invented municipality are all in the list', async () => {
  const content = 'tests/fixtures/content';
  const { site } = await loadSite(content);
  const listed = readFileSync(`${content}/adressen.txt`, 'utf8').trimEnd().split('\n');
  expect(site && lastingAddresses(site).filter((path) => !listed.includes(path))).toEqual([]);
  expect([...new Set(listed)].sort()).toEqual(listed);
});

describe('an address that moved', () => {
  it('shows a Dutch page that goes on by itself', () => {
    const html = readFileSync('.build/fixtures/beleidsplan/index.html', 'utf8');
    expect(html).toContain(
      '<meta http-equiv="refresh" content="0; url=/plan/meerjarenbeleidsplan/#feiten">',
    );
    expect(html).toContain('href="https://veilig.merenbroek.example/plan/meerjarenbeleidsplan/"');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('Dit adres is verhuisd');
  });
});

describe('ways to ask and to propose', () => {
  const REPOSITORY = 'https://github.com/merenbroek/veiligheidsplan';
  const isOfEditors = (path: string) => path.startsWith('/redactie/');

  it('name whom to ask on every page, with the page in the mail, and GitHub only where editors are', () => {
    for (const { html, path } of readPages('.build/fixtures')) {
      if (html.includes('http-equiv="refresh"')) continue;
      expect(html, path).toContain('Vraag of fout?');
      const mail =
        /href="(mailto:veiligheid@merenbroek\.example\?[^"]*body=[^"]*)"/.exec(html)?.[1] ?? '';
      const about = `https://veilig.merenbroek.example/plan${path}`;
      const told = new URLSearchParams(mail.split('?')[1]?.replaceAll(/&(?:amp|#38);/g, '&')).get(
        'body',
      );
      if (path === '/404.html') expect(told).toBeNull();
      else expect(told, path).toContain(about);
      if (!isOfEditors(path)) expect(html, path).not.toContain('github.com');
    }
    for (const { html, path } of readPages('.build/klein')) {
      if (html.includes('http-equiv="refresh"')) continue;
      expect(html, path).toContain('Vraag of fout?');
      if (!isOfEditors(path)) expect(html, path).not.toContain('github.com');
    }
  });

  it('lead editors to the file of each text that may still change, and to no other', () => {
    const html = readFileSync('.build/fixtures/redactie/eerste-wijziging/index.html', 'utf8');
    expect(html).toContain(
      `${REPOSITORY}/edit/main/content/documenten/meerjarenbeleidsplan/concept/01-inleiding.mdx`,
    );
    expect(html).toContain(`${REPOSITORY}/issues/new?template=fout-melden.yml`);
    expect(html).not.toMatch(/edit\/main\/content\/documenten\/[^"]*\/\d{4}/);
  });
});
