import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { baseOf } from './sites.ts';

const VERSIE = ['meerjarenbeleidsplan', '2026-03'] as const;
const NAME = VERSIE.join('-');
const project = resolve(import.meta.dirname, '../..');
let work = '';
let folder = '';
const make = (to: string, args: readonly string[] = VERSIE, env: Record<string, string> = {}) =>
  spawnSync(process.execPath, ['scripts/bundel.ts', ...args, to], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: 'tests/fixtures/content',
      OUT_DIR: '.build/fixtures',
      BASE_PATH: baseOf('.build/fixtures'),
      ...env,
    },
  });
// In one worker: what is made for all of them is made once.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'bundel-'));
  expect(make(work, VERSIE, { TZ: 'America/Los_Angeles' })).toMatchObject({
    stderr: '',
    status: 0,
  });
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(work, `${NAME}.zip`))))) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), bytes);
  }
  folder = join(work, NAME);
});
test.afterAll(() => rmSync(work, { recursive: true }));

test('the bundle holds the data too, and not twice', () => {
  const data = readdirSync(join(folder, 'gepubliceerd/data/v1'), {
    recursive: true,
    encoding: 'utf8',
  });
  expect(data.filter((file) => /^[a-z]+\.json$/.test(file)).length).toBeGreaterThan(5);
  expect(data.filter((file) => file.endsWith('.zip'))).toEqual([]);
});

/** The commands of the readme, which stand on lines of their own. */
const commands = () =>
  readFileSync(join(folder, 'LEESMIJ.txt'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim());
const shell = (command: string, cwd: string) =>
  spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });

test('a bundle opens from disk, with its pictures, and leads on', async ({ page }) => {
  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(error.message));
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
  page.on('request', (request) => request.url().startsWith('file:') || failed.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await expect(page).toHaveURL(
    /^file:.*\/lees\/meerjarenbeleidsplan\/versies\/2026-03\/index\.html$/,
  );
  await expect(
    page.getByText(
      'Kopie van https://veilig.merenbroek.example/plan/meerjarenbeleidsplan/versies/2026-03/',
    ),
  ).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Inleiding/ })
    .first()
    .click();
  await expect(page).toHaveURL(/^file:.*\/2026-03\/inleiding\/index\.html$/);
  await page.goto(
    pathToFileURL(join(folder, 'lees/meerjarenbeleidsplan/versies/2026-03/volledig/index.html'))
      .href,
  );
  for (const image of await page.locator('main img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth))
      .toBeGreaterThan(0);
  }
  expect(failed).toEqual([]);
});

test('its links lead to files beside the page, or to the site itself', () => {
  const broken: string[] = [];
  for (const name of readdirSync(join(folder, 'lees'), { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = pathToFileURL(join(folder, 'lees', name));
    const html = readFileSync(file, 'utf8');
    expect(html, name).not.toContain('<script');
    for (const [, url = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      if (/^(https?:\/\/|mailto:|tel:|webcal:|#)/.test(url)) continue;
      const target = fileURLToPath(new URL(url.replace(/[?#].*$/, ''), file));
      if (!target.startsWith(folder) || !existsSync(target)) broken.push(`${name}: ${url}`);
    }
  }
  expect(broken).toEqual([]);
});

test('its readme says how to verify it, and that works until one byte is another', () => {
  const [whole = '', published = '', ...more] = commands();
  expect(more).toEqual([]); // This site is not signed, so no command promises it.
  expect(shell(whole, folder)).toMatchObject({ stdout: '', stderr: '', status: 0 });
  const below = join(folder, 'gepubliceerd');
  expect(shell(published, below)).toMatchObject({ stdout: '', stderr: '', status: 0 });
  const listed = readFileSync(join(folder, 'sha256sums.txt'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(66));
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  expect(listed.length).toBe(all.length - 1);
  for (const name of [
    'lees/favicon.svg',
    'bron/document.yaml',
    'gepubliceerd/meerjarenbeleidsplan/versies/2026-03/index.html',
  ]) {
    const before = readFileSync(join(folder, name));
    appendFileSync(join(folder, name), ' ');
    const told = shell(whole, folder);
    expect([told.status, told.stdout.split(':')[0]]).toEqual([1, name]);
    expect(shell(published, below).status).toBe(name.startsWith('gepubliceerd') ? 1 : 0);
    writeFileSync(join(folder, name), before);
  }
});

test('a versie that is not there is refused with what is meant', () => {
  expect(make(work, ['meerjarenbeleidplan', '2026-03']).stderr).toContain(
    'Bedoelt u meerjarenbeleidsplan?',
  );
  expect(make(work, ['meerjarenbeleidsplan', '2026-04']).stderr).toContain('Bedoelt u 2026-03?');
});

test('all can be had at once, with the same bytes in every time zone', () => {
  const to = mkdtempSync(join(work, 'alle-'));
  expect(make(to, ['--alle'], { TZ: 'Pacific/Kiritimati' }).status).toBe(0);
  const names = readdirSync(to);
  const bytes = (folder: string) => readFileSync(join(folder, `${NAME}.zip`));
  expect(bytes(to).equals(bytes(work))).toBe(true);
  expect(names).toContain('meerjarenbeleidsplan-concept.zip');
  const concept = unzipSync(readFileSync(join(to, 'meerjarenbeleidsplan-concept.zip')));
  expect(Buffer.from(concept['meerjarenbeleidsplan-concept/LEESMIJ.txt']!).toString()).toContain(
    'dit is een concept',
  );
});
