import { expect, test } from '@playwright/test';
import { invented, watch } from './pages.ts';
import { openSearch, parts, shownApart, total } from './search-page.ts';

test('a result opens its section, with the words marked and the first in sight', async ({
  page,
}) => {
  const wrong = watch(page, invented);
  const { results } = await openSearch(page, invented, 'overlast');
  const link = results.locator('h2 a').first();
  const href = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
  expect(href.searchParams.get('markeer')).toMatch(/overlast/);
  expect(href.hash).toMatch(/^#(k-|titel)/);
  await link.click();
  await expect(page.locator('main mark.nl-mark').first()).toBeInViewport();
  await expect(page.locator(`[id="${href.hash.slice(1)}"]`)).toHaveCount(1);
  href.searchParams.delete('markeer');
  expect(page.url()).toBe(href.href);
  for (const text of await page.locator('main mark.nl-mark').allTextContents())
    expect(text).toMatch(/overlast$/i);
  expect(wrong).toEqual([]);
});

test('a passage of two documents is one result, with both places', async ({ page }) => {
  const { results } = await openSearch(page, invented, 'jachthavens havenoverleg');
  const same = results.filter({ has: page.locator('h2', { hasText: /^Wat goed gaat$/ }) });
  await expect(same).toHaveCount(1);
  await expect(same.locator('.zoeken-ook')).toContainText('Dezelfde woorden staan ook in');
  const links = await same
    .locator('a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.map((href) => new URL(href).pathname).sort()).toEqual([
    '/plan/concept-kader/aanleiding/',
    '/plan/raadsbrief/',
  ]);
  for (const href of links) {
    expect(new URL(href).hash).toBe('#k-wat-goed-gaat');
    await page.goto(href);
    await expect(page.locator('#k-wat-goed-gaat')).toBeInViewport();
    await expect(page.locator('main mark', { hasText: 'havenoverleg' }).first()).toBeVisible();
  }
});

test('more results come on request, and the first of them has the focus', async ({ page }) => {
  const { results } = await openSearch(page, invented, 'veiligheid');
  const all = (await total(page)) - (await shownApart(page));
  expect(all).toBeGreaterThan(10);
  await expect(results).toHaveCount(10);
  const more = page.locator('[data-search-more]');
  await more.click();
  await expect(results.nth(10).locator('a').first()).toBeFocused();
  while (await more.isVisible()) {
    const shown = await results.count();
    await more.click();
    await expect.poll(() => results.count()).toBeGreaterThan(shown);
  }
  await expect(results).toHaveCount(all);
  const hrefs = await results
    .locator('h2 a')
    .evaluateAll((a) => a.map((b) => b.getAttribute('href')));
  expect(new Set(hrefs).size).toBe(all);
});

test('a script that fails says so in words', async ({ page }) => {
  await page.route('**/pagefind/woorden.json', (route) => route.abort());
  await page.goto(`${invented.origin}/zoeken/?q=overlast`);
  await expect(parts(page).status).toContainText('Zoeken lukt nu niet.');
  await expect(page.locator('main a[href*="/register/"]')).toBeVisible();
});

// Product: a word found in the title only is not in `?markeer=`, so the section opens without marks.
test('a result found by its title marks the word where it opens', async ({ page }) => {
  const { results } = await openSearch(page, invented, 'leeswijzer');
  const link = results.locator('h2 a', { hasText: 'Leeswijzer' });
  await expect(link).toHaveAttribute('href', /[?&]markeer=leeswijzer/);
});
