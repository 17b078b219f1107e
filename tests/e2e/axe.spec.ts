import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { invented, listPages, pagePerKind, real, split, watch, type Built } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
// What dark mode can change: colours only.
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** Lines that say what axe finds, one per element. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (
    rules ? builder.withRules(rules) : builder.withTags(TAGS)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

function checkPages(name: string, site: Built, paths: string[]) {
  for (const width of [360, 1440]) {
    test(`axe finds nothing: ${name}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const wrong = watch(page, site);
      for (const path of paths) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(site.origin + path);
        for (const line of await findings(page)) wrong.push(`${path} light ${line}`);
        await page.emulateMedia({ colorScheme: 'dark' });
        for (const line of await findings(page, COLOUR)) wrong.push(`${path} dark ${line}`);
      }
      expect(wrong).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });
  }
}

// The letters of the register are alike: one of them stands for all.
const paths = listPages(real).filter((path) => !/\/register\/(?!a\/).+/.test(path));
split(paths, 3).forEach((some, i) => checkPages(`real pages ${i + 1}`, real, some));
checkPages('kinds of the invented pages', invented, pagePerKind(invented));
