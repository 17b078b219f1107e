import { expect, test } from '@playwright/test';
import { invented } from './pages.ts';

const { origin } = invented;

test('a site is kept only on request, read without a network, told how old, and removed again', async ({
  page,
  context,
}) => {
  await page.goto(`${origin}/volg/toestel/`);
  const workers = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(await workers()).toBe(0);
  const keep = page.locator('[data-offline-keep]');
  await expect(keep).toHaveText(/^Bewaar deze site op dit toestel \(ongeveer \d+ MB\)$/);
  await keep.click();
  await expect(page.locator('[data-offline-status]')).toHaveText(/^Bewaard\./);
  await page.evaluate(() => navigator.serviceWorker.ready);

  await context.setOffline(true);
  await page.goto(`${origin}/begrippen/`);
  await expect(page.locator('h1')).toHaveText('Begrippen');
  await expect(page.locator('.is-bewaard')).toHaveText(/minder dan een dag oud/);
  await page.goto(`${origin}/zoeken/?q=${encodeURIComponent(await aWord(page))}`);
  await expect(page.locator('[data-search-results] li').first()).toBeVisible();
  await page.goto(`${origin}/geen-bladzijde/`);
  await expect(page.locator('.is-bewaard')).toHaveText(/de pagina die u vroeg zit niet in/);

  await context.setOffline(false);
  await page.goto(`${origin}/begrippen/`);
  await expect(page.locator('.is-bewaard')).toHaveCount(0);
  await page.goto(`${origin}/volg/toestel/`);
  await page.locator('[data-offline-drop]').click();
  await expect(page.locator('[data-offline-status]')).toHaveText(/gehaald\.$/);
  expect(await workers()).toBe(0);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
});

test('a copy that is not complete is dropped, and the earlier one stays', async ({ page }) => {
  await page.goto(`${origin}/volg/toestel/`);
  const [keep, status] = [
    page.locator('[data-offline-keep]'),
    page.locator('[data-offline-status]'),
  ];
  await keep.click();
  await expect(status).toHaveText(/^Bewaard\./);
  const names = () => page.evaluate(() => caches.keys());
  const before = await names();
  await page.route('**/begrippen/', (route) => route.abort());
  await keep.click();
  await expect(status).toHaveText(/niet gelukt/);
  expect(await names()).toEqual(before);
});

/** A word that the search of the site finds: the first term of its glossary. */
const aWord = async (page: import('@playwright/test').Page) =>
  (await page.locator('dt, main h3').first().innerText()).trim();
