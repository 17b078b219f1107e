import { expect, test } from '@playwright/test';
import { invented, real, watch } from './pages.ts';
import { openSearch, parts } from './search-page.ts';

for (const { name, site } of [
  { name: 'real', site: real },
  { name: 'invented', site: invented },
])
  test(`nothing of the search is asked for before use: ${name}`, async ({ page }) => {
    const wrong = watch(page, site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const loaded = () => asked.filter((url) => url.includes('/pagefind/')).length;
    for (const path of ['/', '/zoeken/', '/begrippen/', '/register/']) {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      expect(loaded(), path).toBe(0);
    }
    await page.goto(`${site.origin}/zoeken/`, { waitUntil: 'networkidle' });
    await parts(page).field.focus();
    await expect.poll(loaded).toBeGreaterThan(3);
    expect(asked.filter((url) => url.includes('/oud/'))).toEqual([]);
    expect(wrong).toEqual([]);
  });

test('the number of results is said once typing rests, and not before', async ({ page }) => {
  await page.goto(`${real.origin}/zoeken/`);
  await page.evaluate(() => {
    const log: { at: number; what: string }[] = [];
    Object.assign(globalThis, { log });
    const note = (what: string) => log.push({ at: performance.now(), what });
    const status = document.querySelector('.zoeken-resultaten [role="status"]')!;
    const list = document.querySelector('[data-search-results]')!;
    document.addEventListener('input', () => note('key'), true);
    new MutationObserver(() => status.textContent && note(`said ${status.textContent}`)).observe(
      status,
      { childList: true, characterData: true, subtree: true },
    );
    new MutationObserver(() => list.children.length && note('shown')).observe(list, {
      childList: true,
    });
  });
  const { field, status } = parts(page);
  await field.focus();
  await page.waitForLoadState('networkidle');
  // Slow enough for the results of "inwoner" to be shown before the last key.
  await field.pressSequentially('inwoners', { delay: 400 });
  await expect(status).toHaveText(/^\d+ resultaten$/);
  await page.waitForTimeout(1000);
  const log = await page.evaluate(
    () => (globalThis as unknown as { log: { at: number; what: string }[] }).log,
  );
  const keys = log.filter(({ what }) => what === 'key').map(({ at }) => at);
  const said = log.filter(({ what }) => what.startsWith('said'));
  // A key that came late on a slow machine is a rest too.
  for (const { at, what } of said)
    expect(at - keys.findLast((key) => key < at)!, what).toBeGreaterThan(550);
  const rests = keys.filter((key, i) => (keys[i + 1] ?? Infinity) - key > 550);
  expect(said.length).toBeLessThanOrEqual(rests.length);
  expect(said.at(-1)?.what).toBe(`said ${await status.textContent()}`);
  const lastKey = keys.at(-1)!;
  expect(log.some(({ at, what }) => what === 'shown' && at < lastKey)).toBe(true);
});

test('the status is in the page before there is anything to say', async ({ page }) => {
  await page.goto(`${real.origin}/zoeken/`);
  await expect(parts(page).status).toBeEmpty();
  await expect(parts(page).status).toBeAttached();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, site } of [
    { name: 'real', site: real },
    { name: 'invented', site: invented },
  ]) {
    test(`form, register and lists are there: ${name}`, async ({ page }) => {
      await page.goto(`${site.origin}/zoeken/?q=overlast`);
      const form = page.locator('main form[role="search"]');
      await expect(form.locator('input[name="q"]')).toBeVisible();
      await expect(form.locator('button')).toBeVisible();
      await expect(form).toHaveAttribute('method', 'get');
      await expect(page.locator('[data-search-no-script]')).toBeVisible();
      const links = page.locator('.zoeken-zonder a');
      const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const path of ['/register/', '/begrippen/', '/themas/'])
        expect(
          hrefs.some((href) => href.includes(path)),
          path,
        ).toBe(true);
      for (const href of hrefs) expect((await page.request.get(href)).status(), href).toBe(200);
      for (const link of await links.all()) await expect(link).toBeVisible();
    });

    // Product: the switch for older versions is shown, and does nothing without script.
    const check = test;
    check(`nothing is shown that does nothing: ${name}`, async ({ page }) => {
      await page.goto(`${site.origin}/zoeken/`);
      const { filters, card, near, list } = parts(page);
      for (const part of [filters, card, near, list]) await expect(part).toBeHidden();
      await expect(page.locator('main :is(input, button):visible')).toHaveCount(2);
    });
  }
});

test('the words for a page without script leave when there is script', async ({ page }) => {
  await openSearch(page, real, 'overlast');
  await expect(page.locator('[data-search-no-script]')).toBeHidden();
});
