import { expect, test } from '@playwright/test';
import { findings, findingsInBoth } from './axe.ts';
import { invented, listPages, pagePerKind, real, split, watch } from './pages.ts';
import { swap } from './swap.ts';

/** What a larger page holds is more of the same. */
const MOST = 1000;

// What width, colours and scripts can change, a page of a kind shows for all of its kind.
for (const [name, site] of [
  ['invented', invented],
  ['real', real],
] as const)
  split(pagePerKind(site, MOST), 2).forEach((paths, i) =>
    test(`axe finds nothing on the kinds of the ${name} pages, narrow and wide, light and dark ${i + 1}`, async ({
      page,
    }) => {
      const wrong = watch(page, site);
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize({ width: 360, height: 900 });
        await page.goto(site.origin + path);
        for (const width of [360, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          for (const line of await findingsInBoth(page)) wrong.push(`${path} ${width} ${line}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    }),
  );

test.describe('the words of every other real page', () => {
  test.use({ bypassCSP: true, viewport: { width: 1440, height: 900 } });

  const seen = new Set(pagePerKind(real, MOST));
  // The letters of the register are alike: one of them stands for all.
  const paths = listPages(real).filter(
    (path) => !seen.has(path) && !/\/register\/(?!a\/).+/.test(path),
  );
  split(paths, 2).forEach((some, i) =>
    test(`axe finds nothing on the real pages ${i + 1}`, async ({ page }) => {
      const wrong: string[] = [];
      await page.goto(`${real.origin}/`);
      for (const path of some) {
        await swap(page, real.origin + path);
        for (const line of await findings(page)) wrong.push(`${path} ${line}`);
      }
      expect(wrong).toEqual([]);
    }),
  );
});
