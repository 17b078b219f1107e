import { expect, test, type Page } from '@playwright/test';
import { invented } from './pages.ts';
import { answered } from './search-page.ts';

const SIZES = [
  { width: 412, height: 823 },
  { width: 1350, height: 940 },
];

/** Notes from the first paint on how far what is in view jumps: cumulative layout shift, and what jumped. */
async function watchJumps(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const jumps: string[] = [];
    Object.assign(globalThis, { jumps });
    interface Shift extends PerformanceEntry {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Element }[];
    }
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
        if (!hadRecentInput && value > 0.001)
          jumps.push(
            `${value.toFixed(3)} ${sources.map(({ node }) => node?.className).join(', ')}`,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { jumps: string[] }).jumps);
}

/** Lets scripts and what they load come well after the first paint, as on a slow network. */
const slow = (page: Page) =>
  page.route(/\.js$|\/pagefind\//, async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });

for (const size of SIZES)
  test.describe(`${size.width} wide`, () => {
    test.use({ viewport: size });

    test('nothing jumps when the script of a page comes in', async ({ page }) => {
      const jumps = await watchJumps(page);
      await slow(page);
      for (const [path, shown] of [
        ['/zoeken/', '.zoeken-oud'],
        ['/citaat/', '.citaatzoeker-vorm'],
      ] as const) {
        await page.goto(`${invented.origin}${path}`);
        await expect(page.locator(shown)).toBeVisible();
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
        );
        expect(await jumps(), path).toEqual([]);
      }
    });

    test('nothing jumps when results come in', async ({ page }) => {
      const jumps = await watchJumps(page);
      await slow(page);
      await page.goto(`${invented.origin}/zoeken/?q=overlast`);
      await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
      await answered(page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))),
      );
      expect(await jumps()).toEqual([]);
    });
  });

test('a page whose script does not come says what works without', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  for (const [path, said] of [
    ['/zoeken/', '[data-search-lists]'],
    ['/citaat/', '[data-quote-without]'],
  ] as const) {
    await page.goto(`${invented.origin}${path}`);
    await expect(page.locator(said)).toBeVisible();
    await expect(page.locator(said)).toHaveCSS('position', 'static');
  }
});
