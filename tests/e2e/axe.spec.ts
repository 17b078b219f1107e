import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { invented, listPages, pagePerKind, real, split, watch, type Built } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
// What dark mode can change: colours only.
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** Lines that say what axe finds, one per element. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  // One frame a page: the mode that opens a page of its own to add up frames costs time and finds no more.
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const { violations } = await (
    rules ? builder.withRules(rules) : builder.withTags(TAGS)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

function checkPages(name: string, site: Built, paths: string[], width: number, isDarkToo: boolean) {
  test(`axe finds nothing: ${name}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const wrong = watch(page, site);
    for (const path of paths) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.origin + path);
      for (const line of await findings(page)) wrong.push(`${path} light ${line}`);
      if (!isDarkToo) continue;
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const line of await findings(page, COLOUR)) wrong.push(`${path} dark ${line}`);
    }
    expect(wrong).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

// What width and colours can change, a page of a kind shows for all of its kind.
for (const width of [360, 1440])
  checkPages('kinds of the invented pages', invented, pagePerKind(invented), width, true);
checkPages('kinds of the real pages', real, pagePerKind(real), 360, true);

// The letters of the register are alike: one of them stands for all.
const paths = listPages(real).filter((path) => !/\/register\/(?!a\/).+/.test(path));
split(paths, 2).forEach((some, i) =>
  checkPages(`all real pages ${i + 1}`, real, some, 1440, false),
);
