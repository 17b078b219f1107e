import { expect, test, type Locator, type Page } from '@playwright/test';
import { invented } from './pages.ts';
import { spoken } from './spoken.ts';

/**
 * Parts of the invented site as a listener has them, for a person to read over when they change. Each says the same on
 * any day: what is planned is left out, for that is told by the day of the build.
 */
const HEARD: { name: string; path: string; part: (page: Page) => Locator }[] = [
  {
    name: 'hoofdstuk',
    path: '/meerjarenbeleidsplan/aanpak/digitale-veiligheid/',
    part: (page) => page.locator('main'),
  },
  {
    name: 'vergelijking',
    path: '/meerjarenbeleidsplan/wijzigingen/2023-11-ontwerp/2024-06-13/veiligheidsbeeld/cijfers/',
    part: (page) => page.locator('main'),
  },
  {
    name: 'planning',
    path: '/mijlpalen/',
    part: (page) =>
      page
        .locator('.planning-groep')
        .filter({ has: page.getByRole('heading', { name: 'Gebeurd', exact: true }) }),
  },
  {
    name: 'tabel',
    path: '/meerjarenbeleidsplan/veiligheidsbeeld/cijfers/',
    part: (page) => page.locator('.tabel').first(),
  },
];

for (const { name, path, part } of HEARD)
  test(`a listener hears the same of: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(invented.origin + path);
    const lines = await spoken(part(page));
    expect(`${lines.join('\n')}\n`).toMatchSnapshot(`${name}.txt`);
  });
