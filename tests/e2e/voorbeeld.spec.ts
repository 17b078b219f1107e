import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

let folder = '';
// In one worker: what is made for all of them is made once.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'voorbeeld-')), 'site');
  const script = resolve(import.meta.dirname, '../../scripts/voorbeeld.ts');
  const built = resolve(import.meta.dirname, '../../.build/fixtures');
  execFileSync('node', [script, built, folder], { stdio: 'pipe' });
});
test.afterAll(() => rmSync(dirname(folder), { recursive: true }));

test('the preview opens from disk and its links lead on', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('requestfailed', (request) => {
    // A navigation cuts off what the page before it still asked for (an icon); that is no fault of the page.
    const text = request.failure()?.errorText ?? '';
    if (text !== 'net::ERR_ABORTED') errors.push(`${request.url()} ${text}`);
  });
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(page.getByText('Voorbeeld van een voorstel')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Volg wijzigingen' }).click();
  await expect(page).toHaveURL(/^file:.*\/volg\/index\.html$/);
  await page.goto(pathToFileURL(join(folder, 'beleidsplan/index.html')).href);
  await expect(page).toHaveURL(/\/meerjarenbeleidsplan\/index\.html#feiten$/);
  expect(errors).toEqual([]);
});

test('no link of the preview leads out of its folder', () => {
  const broken: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = pathToFileURL(join(folder, name));
    const html = readFileSync(file, 'utf8');
    expect(html, name).not.toContain('<script');
    for (const [, url = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      if (/^(https?:|mailto:|tel:|webcal:|#)/.test(url)) continue;
      const target = fileURLToPath(new URL(url.replace(/[?#].*$/, ''), file));
      if (!target.startsWith(folder) || !existsSync(target)) broken.push(`${name}: ${url}`);
    }
  }
  expect(broken).toEqual([]);
});
