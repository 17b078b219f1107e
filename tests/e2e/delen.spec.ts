import { expect, test, type Page } from '@playwright/test';
import { invented } from './pages.ts';

const { origin } = invented;
const FIXED = `${origin}/meerjarenbeleidsplan/versies/2026-03/inleiding/`;

/** Stands in for the sheet of the device: remembers what is shared, or does with it as `outcome` says. */
const sheet = (page: Page, outcome?: 'AbortError' | 'NotAllowedError') =>
  page.addInitScript((name) => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: async (data: unknown) => {
        if (name) throw new DOMException('', name);
        shared.push(data);
      },
    });
  }, outcome);

async function share(page: Page): Promise<void> {
  await page.goto(`${origin}/meerjarenbeleidsplan/inleiding/`);
  await page.getByRole('link', { name: 'Alinea 2', exact: true }).click();
  await page.getByRole('button', { name: 'Deel, het adres van alinea 2' }).click();
}
const line = (page: Page) => page.locator('.meldregel');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('sharing an alinea', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('gives the sheet of the device its fixed address', async ({ page }) => {
    await sheet(page);
    await share(page);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared))
      .toEqual([{ title: await page.title(), url: expect.stringContaining(FIXED) }]);
    const [{ url }] = await page.evaluate(
      () => (window as unknown as { shared: [{ url: string }] }).shared,
    );
    await page.goto(url);
    await expect(page.locator('#a2:target')).toBeVisible();
  });

  test('shares nothing when the reader closes the sheet', async ({ page }) => {
    await sheet(page, 'AbortError');
    await page.goto(origin);
    await page.evaluate(() => navigator.clipboard.writeText('van eerder'));
    await share(page);
    await expect(line(page)).not.toHaveText(/gekopieerd/);
    expect(await copied(page)).toBe('van eerder');
  });

  test('copies the address where the device refuses', async ({ page }) => {
    await sheet(page, 'NotAllowedError');
    await share(page);
    await expect(line(page)).toHaveText('Adres van alinea 2 gekopieerd');
    expect(await copied(page)).toContain(FIXED);
  });

  test('copies the address where the device has no sheet', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await share(page);
    await expect(line(page)).toHaveText('Adres van alinea 2 gekopieerd');
    expect(await copied(page)).toMatch(/#a2$/);
  });
});
