import { expect, test, type Page } from '@playwright/test';
import { invented, small } from './pages.ts';

/** The days that have a page, newest first, and the day of the build. */
async function daysOn(page: Page, origin: string) {
  await page.goto(`${origin}/op/`);
  const days = await page
    .locator('[data-dag]')
    .evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.dag ?? ''));
  const today = await page.locator('.op-vorm').getAttribute('data-today');
  return { days, today: today ?? '' };
}
const dayAfter = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

for (const [name, { origin }] of Object.entries({ invented, small })) {
  test(`a chosen day leads to the newest day on or before it: ${name}`, async ({ page }) => {
    const { days, today } = await daysOn(page, origin);
    for (const day of days) {
      await page.goto(`${origin}/op/?datum=${day}`);
      await page.waitForURL(`${origin}/op/${day}/`);
      const next = dayAfter(day);
      if (next > today || days.includes(next)) continue;
      await page.goto(`${origin}/op/?datum=${next}`);
      await page.waitForURL(`${origin}/op/${day}/`);
    }
  });

  test(`a day that leads nowhere is told, and stays in the field: ${name}`, async ({ page }) => {
    const { days, today } = await daysOn(page, origin);
    const told: [day: string, words: RegExp][] = [
      ['0001-01-01', /vóór de oudste tekst/],
      [dayAfter(today), /moet nog komen/],
      ['2024-02-31x', /geen dag die wij kennen/],
    ];
    for (const [day, words] of told) {
      await page.goto(`${origin}/op/?datum=${day}`);
      await expect(page.locator('.op-melding')).toHaveText(words);
      await expect(page.locator('[data-dag]')).toHaveCount(days.length);
      if (!day.endsWith('x')) await expect(page.locator('.op-vorm input')).toHaveValue(day);
    }
  });
}

test('the form asks by itself, with the keyboard', async ({ page }) => {
  const { days } = await daysOn(page, invented.origin);
  const oldest = days.at(-1)!;
  await page.locator('.op-vorm input').fill(oldest);
  await page.locator('.op-vorm input').press('Enter');
  await page.waitForURL(`${invented.origin}/op/${oldest}/`);
});
