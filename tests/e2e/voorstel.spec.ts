import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { invented } from './pages.ts';

test('a proposal is made, checked, seen as readers will, and taken along byte for byte', async ({
  page,
}) => {
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') blocked.push(message.text());
  });
  await page.goto(`${invented.origin}/redactie/voorstel/`);
  const [choice, field] = [page.locator('select'), page.locator('textarea')];
  const [send, status] = [page.locator('main form .knop'), page.locator('[data-proposal-status]')];
  const file = await page
    .locator('option[value^="documenten/"][value$=".mdx"]')
    .first()
    .getAttribute('value');
  await choice.selectOption(file);
  await expect(field).toHaveValue(/^---\n/);
  const before = await field.inputValue();

  await send.click();
  await expect(status).toHaveText('U hebt nog niets veranderd.');

  await field.fill(`${before.trimEnd()}\n\nEen <b>nieuwe</b> zin.\n`);
  await send.click();
  await expect(status).toHaveText(/^De controle vindt 1 fout\./);
  const faults = page.locator('[data-proposal-faults] li');
  await faults.filter({ hasNotText: 'Waarschuwing:' }).locator('button').click();
  expect(
    await field.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toBe('Een <b>nieuwe</b> zin.');

  const words = `${before.trimEnd()}\n\nEen nieuwe zin.\n`;
  await field.fill(words);
  await send.click();
  await expect(status).toHaveText('De controle vindt geen fouten.');
  await expect(page.locator('[data-proposal-seen] ins')).toContainText('Een nieuwe zin.');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-proposal-send] a[download]').click(),
  ]);
  expect(readFileSync(await saved.path(), 'utf8')).toBe(words);
  expect(readFileSync(join('tests/fixtures/content', file!), 'utf8')).toBe(before);
  expect(blocked).toEqual([]);
});
