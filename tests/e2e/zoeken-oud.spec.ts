import { expect, test } from '@playwright/test';
import { invented, small, watch } from './pages.ts';
import { answered, openSearch, parts, seen, total } from './search-page.ts';

const query = 'overlast';

test('older versions are not found unless asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { results, older, list } = await openSearch(page, invented, query);
  await expect(older).not.toBeChecked();
  await expect(list.locator('a[href*="/versies/"]')).toHaveCount(0);
  await expect(results.filter({ hasText: 'Oudere tekst' })).toHaveCount(0);
  expect(asked.filter((url) => url.includes('/pagefind/oud/'))).toEqual([]);
});

test('the switch adds older versions, which say what they are', async ({ page }) => {
  const wrong = watch(page, invented);
  const { results, older } = await openSearch(page, invented, query);
  const before = await total(page);
  await older.check();
  await answered(page);
  await expect.poll(() => total(page)).toBeGreaterThan(before);
  expect(new URL(page.url()).searchParams.has('oud')).toBe(true);
  const more = page.locator('[data-search-more]');
  while (await more.isVisible()) {
    const shown = await results.count();
    await more.click();
    await expect.poll(() => results.count()).toBeGreaterThan(shown);
  }
  const items = await results.evaluateAll((all) =>
    all.map((item) => ({
      status: item.querySelector('.status')?.textContent ?? '',
      path: item.querySelector<HTMLAnchorElement>('h2 a')!.pathname,
    })),
  );
  const old = items.filter(({ status }) => status.includes('Oudere tekst'));
  expect(old.length).toBe((await total(page)) - before);
  for (const { path, status } of old) {
    expect(path).toContain('/versies/');
    expect(status).toMatch(/^Oudere tekst · [^·]+ · versie \S+/);
  }
  for (const { path } of items.filter(({ status }) => !status.includes('Oudere tekst')))
    expect(path).not.toContain('/versies/');
  expect(wrong).toEqual([]);
});

test('an older result opens its fixed version, at the words', async ({ page }) => {
  const { results } = await openSearch(page, invented, `?q=${query}&oud=1`);
  const link = results.filter({ hasText: 'Oudere tekst' }).first().locator('h2 a');
  const { hash } = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
  await link.click();
  // What was searched is marked, and no part of the address that someone shares.
  await expect(page).toHaveURL(/\/plan\/.+\/versies\/[^?]+$/);
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toHaveCount(1);
  await expect(page.locator('main mark').first()).toBeInViewport();
});

test('the switch stays in the address, and goes back', async ({ page }) => {
  await openSearch(page, invented, query);
  const without = await seen(page);
  await parts(page).older.check();
  await expect(page).toHaveURL(/oud=1/);
  await answered(page);
  await page.goBack();
  await expect.poll(() => seen(page)).toEqual(without);
  await expect(parts(page).older).not.toBeChecked();
});

test('a site without older versions has no switch', async ({ page }) => {
  await openSearch(page, small, 'dorp');
  await expect(parts(page).older).toHaveCount(0);
});
