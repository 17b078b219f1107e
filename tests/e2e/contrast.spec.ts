import { expect, test } from '@playwright/test';
import { findings } from './axe.ts';
import { faintBorders } from './borders.ts';
import { invented, pagePerKind, split } from './pages.ts';

// One page of each kind shows all that is drawn; the letters and lines of another are coloured by the same rules.
split(pagePerKind(invented, 1000), 2).forEach((paths, i) =>
  test(`who asks for more contrast gets 7:1 for letters, and borders that show ${i + 1}`, async ({
    page,
  }) => {
    const wrong: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'more' });
      for (const path of paths) {
        await page.goto(invented.origin + path);
        for (const line of await findings(page, 'contrast'))
          wrong.push(`${path} ${colorScheme} ${line}`);
        for (const line of await faintBorders(page)) wrong.push(`${path} ${colorScheme} ${line}`);
      }
    }
    expect(wrong).toEqual([]);
  }),
);

test('without that wish borders may be faint: it is the wish that makes them show', async ({
  page,
}) => {
  await page.goto(`${invented.origin}/mijlpalen/`);
  expect(await faintBorders(page)).not.toEqual([]);
});
