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
  await expect(page.locator('.zoeken-aantal')).toContainText(/\d/);
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

for (const width of [360, 1440])
  test(`an explanation opens at the word and moves nothing, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    const path = textPages(invented).find((path) =>
      readPage(invented, path).includes('class="begrip"'),
    );
    await page.goto(invented.origin + (path ?? '/'));
    const link = page.locator('a.begrip').first();
    await link.scrollIntoViewIfNeeded();
    const before = await link.boundingBox();
    await link.focus();
    await page.keyboard.press('Enter');
    const box = page.locator('.uitleg');
    // The explanation itself is what a screen reader hears, not the way to close it.
    await expect(box).toBeFocused();
    const term = (await link.getAttribute('href'))!.replace('#', '');
    const explained = page.locator(`[id="${term}"]`);
    await expect(box).toHaveAccessibleName((await explained.locator('dt').textContent()) ?? '');
    await expect(box).toHaveAccessibleDescription(
      (await explained.locator('dd').textContent()) ?? '',
    );
    expect(await link.boundingBox()).toEqual(before);
    await expect(box).toBeInViewport({ ratio: 1 });
    const own = (await box.boundingBox())!;
    expect(own.y > before!.y || own.y + own.height < before!.y + before!.height).toBe(true);
    await expect(box.getByRole('link')).toHaveAttribute('href', /\/begrippen\/#/);
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(link).toBeFocused();
    expect(await link.boundingBox()).toEqual(before);
  });

test('an explanation whose script does not come leads to the list', async ({ page }) => {
  await page.route(/begrip\.[^/]*\.js/, (route) => route.abort());
  const path = textPages(invented).find((path) =>
    readPage(invented, path).includes('class="begrip"'),
  );
  await page.goto(invented.origin + (path ?? '/'));
  const link = page.locator('a.begrip').first();
  const target = new URL((await link.getAttribute('href'))!, page.url());
  await link.click();
  await expect(page).toHaveURL(target.href);
});

test('a list beside the text is behind a button when narrow and in view when wide', async ({
  page,
}) => {
  const path = textPages(invented).find((path) => readPage(invented, path).includes('lees-boom'));
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(invented.origin + (path ?? '/'));
  const tree = page.locator('.lees-boom');
  await expect(tree).toBeHidden();
  await page.locator('.lees-boom-knop').click();
  await expect(tree).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tree).toBeHidden();
  await expect(page.locator('.lees-boom-knop')).toBeFocused();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(tree).toBeVisible();
  await expect(page.locator('.lees-boom-knop')).toBeHidden();
  // A number never touches its title, nor a title its number.
  const gaps = await tree.locator('a:has(> .nummer)').evaluateAll((links) =>
    links.map((link) => {
      const [number, title] = [...link.children].map((child) => child.getBoundingClientRect());
      return title!.left - number!.right;
    }),
  );
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
  // On the page of a document it is in sight at once.
  await page.goto(`${invented.origin}/meerjarenbeleidsplan/`);
  for (const link of (await page.locator('.document-inhoud a').all()).slice(0, 5))
    await expect(link).toBeInViewport();
});
