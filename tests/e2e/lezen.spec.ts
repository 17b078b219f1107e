import { expect, test, type Page } from '@playwright/test';
import { invented, listPages, readPage, real, watch, type Built } from './pages.ts';

/** A word of the invented texts. */
const word = 'overlast';

/** The pages of the current hoofdstukken: they carry decided text and stand outside `versies/`. */
const textPages = (site: Built) =>
  listPages(site).filter(
    (path) => !path.includes('/versies/') && /\bid="a1"/.test(readPage(site, path)),
  );

/** Address of the first visible result that leads to a place in a text. */
const firstResult = (page: Page) =>
  page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="#"]')].find(
        (link) =>
          /^#(k-|a\d)/.test(link.hash) &&
          link.pathname !== location.pathname &&
          link.checkVisibility(),
      )?.href,
  );

for (const [name, site] of [
  ['real', real],
  ['invented', invented],
] as const) {
  test(`the skip link leads past the header by keyboard: ${name}`, async ({ page }) => {
    await page.goto(`${site.origin}/`);
    await page.keyboard.press('Tab');
    const skip = page.locator('a[href="#inhoud_"]');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#inhoud_')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => !!document.activeElement?.closest('main'))).toBe(true);
  });

  test(`every text reads without script: ${name}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const wrong = watch(page, site);
    const paths = textPages(site);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      await page.goto(site.origin + path);
      if (!(await page.locator('#a1').isVisible()))
        wrong.push(`${path}: first alinea not in sight`);
    }
    expect(wrong).toEqual([]);
    await context.close();
  });
}

test('a search from the start page ends at the passage', async ({ page }) => {
  const wrong = watch(page, invented);
  await page.goto(`${invented.origin}/`);
  const field = page.locator('form[role="search"] input[name="q"]').first();
  await field.fill(word);
  await field.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/zoeken/\\?q=${word}`));
  await expect.poll(() => firstResult(page)).toBeTruthy();
  await expect(page.locator('main mark').first()).toBeVisible();
  await expect(page.locator('[role="status"], [aria-live="polite"]').first()).toContainText(/\d/);
  const address = (await firstResult(page)) as string;
  await page.goto(address);
  const target = page.locator(`[id="${new URL(address).hash.slice(1)}"]`);
  await expect(target).toHaveCount(1);
  await expect(target).toBeInViewport();
  await expect(page.locator('main')).toContainText(new RegExp(word, 'i'));
  expect(wrong).toEqual([]);
});

test('the search page without script leads to the list of terms', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${invented.origin}/zoeken/?q=${word}`);
  await expect(page.locator('main a[href*="/begrippen/"]').first()).toBeVisible();
  await context.close();
});

test('an explanation opens at the word and closes with Escape', async ({ page }) => {
  const path = textPages(invented).find((path) =>
    readPage(invented, path).includes('class="begrip"'),
  );
  await page.goto(invented.origin + (path ?? '/'));
  const link = page.locator('a.begrip').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.uitleg')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.uitleg')).toHaveCount(0);
  await expect(link).toBeFocused();
});
