import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { listPages, pagePerKind } from './pages.ts';

const root = resolve(import.meta.dirname, '../..');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
};
const work = mkdtempSync(join(tmpdir(), 'vijandig-'));
let site = { folder: join(root, '.build/vijandig'), origin: '' };
let server: Server;

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  execFileSync('node', ['scripts/voorbeeld.ts', site.folder, join(work, 'voorbeeld')], {
    cwd: root,
  });
  // A host that sends no policy, as many static hosts do.
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = join(site.folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type }).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site = { ...site, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
});
test.afterAll(() => {
  server?.close();
  server?.closeAllConnections();
  rmSync(work, { recursive: true });
});

/** Notes what no page may do; `own` is what addresses of the site begin with. */
async function watchAll(page: Page, own: string): Promise<string[]> {
  const wrong: string[] = [];
  const note = (what: string) => void wrong.push(`${page.url()}: ${what}`);
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => request.url().startsWith(own) || note(`asks ${request.url()}`));
  page.on('pageerror', (error) => note(error.message));
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`refused ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  return wrong;
}

// Without the page's own policy nothing holds back what got in as script: nothing may get in.
for (const bypassCSP of [false, true])
  test.describe(bypassCSP ? 'without any policy' : 'under the policy of the page', () => {
    test.use({ bypassCSP });

    test('no page of a hostile folder runs or asks what is not its own', async ({ page }) => {
      const wrong = await watchAll(page, `${site.origin}/`);
      const pages = pagePerKind(site);
      expect(pages.length).toBeGreaterThan(8);
      for (const path of [...pages, '/404.html']) {
        await page.goto(site.origin + path, { waitUntil: 'load' });
        expect(
          await page.evaluate(() => document.styleSheets[0]?.cssRules.length),
          path,
        ).toBeGreaterThan(0);
      }
      expect(wrong).toEqual([]);
    });

    test('search finds hostile words and shows them as words', async ({ page }) => {
      const wrong = await watchAll(page, `${site.origin}/`);
      await page.goto(`${site.origin}/zoeken/?q=${encodeURIComponent('onerror "<script>alert')}`);
      await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
      await expect(page.locator('[data-search-results]')).toContainText('<script>');
      expect(wrong).toEqual([]);
    });
  });

test('an old address sends the reader on under the policy of the page', async ({ page }) => {
  const wrong = await watchAll(page, `${site.origin}/`);
  await page.goto(`${site.origin}/oud/`);
  await expect(page).toHaveURL(`${site.origin}/plan/doel/`);
  expect(wrong).toEqual([]);
});

test('the policy of the page stops what would get in all the same', async ({ page }) => {
  const wrong = await watchAll(page, `${site.origin}/`);
  for (const path of listPages(site).filter((each) => each === '/' || each === '/404.html')) {
    await page.goto(site.origin + path);
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<svg onload="alert(1)"></svg>'),
    );
    await expect.poll(() => wrong.some((line) => line.includes('refused script-src'))).toBe(true);
  }
  expect(wrong.filter((line) => line.includes('dialog'))).toEqual([]);
});

test('the preview of a hostile folder shows its pages, styles and images and does nothing', async ({
  page,
}) => {
  const folder = join(work, 'voorbeeld');
  const wrong = await watchAll(page, pathToFileURL(folder).href);
  let images = 0;
  for (const path of pagePerKind({ folder, origin: '' })) {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
    expect(
      await page.evaluate(() => document.styleSheets[0]?.cssRules.length),
      path,
    ).toBeGreaterThan(0);
    for (const image of await page.locator('img').all()) {
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth), path)
        .toBeGreaterThan(0);
      images += 1;
    }
  }
  expect(images).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
