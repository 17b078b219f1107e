import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { alfaFindings } from './alfa.ts';
import { FALSE_ALARMS, linesOf, type FalseAlarm, type Finding } from './false-alarms.ts';
import { invented, pagePerKind, readPage } from './pages.ts';
import { PLANTED, RULES } from './planted.ts';
import { qualwebFindings } from './qualweb.ts';
import type { Rules } from './axe.ts';

// The cost of Alfa grows with the square of what stands on a page: of a kind with larger ones a smaller will do.
const ENGINES = [
  { name: 'Siteimprove Alfa', find: alfaFindings, own: /^sia-/, contrast: 'sia-r69', most: 600 },
  { name: 'QualWeb', find: qualwebFindings, own: /^QW-/, contrast: 'QW-ACT-R37', most: 1000 },
] as const;

/** Each scheme in a page that is opened in it: QualWeb remembers what it saw. */
const SCHEMES = [
  ['light', 'all'],
  ['dark', 'colours'],
] as const satisfies [string, Rules][];

/** Kinds that are looked at in the dark too, for they have all colours between them; axe does so for every kind. */
const IN_BOTH = /<html[^>]*\bdata-kind="(start|hoofdstuk|wijziging)"/;

const rulesOf = (findings: Finding[]) => [...new Set(findings.map(({ rule }) => rule))].sort();

for (const { name, find, own, contrast, most } of ENGINES) {
  test(`${name} finds the faults that were planted`, async ({ page }) => {
    const look = async (colorScheme: 'light' | 'dark', rules: Rules) => {
      await page.emulateMedia({ colorScheme });
      await page.goto('about:blank');
      await page.setContent(PLANTED);
      const found = await find(page, rules);
      // None of them is taken for a false alarm.
      expect(await linesOf(page, found)).toHaveLength(found.length);
      return found;
    };
    const count = (found: Finding[]) => found.filter(({ rule }) => rule === contrast).length;
    const light = await look('light', 'all');
    expect(rulesOf(light)).toEqual(RULES.filter((rule) => own.test(rule)));
    const dark = await look('dark', 'colours');
    expect(rulesOf(dark)).toEqual([contrast]);
    expect([count(light), count(dark)]).toEqual([1, 2]);
  });

  test(`${name} finds nothing on the kinds of the invented pages, three of them light and dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const wrong: string[] = [];
    const met = new Set<FalseAlarm>();
    for (const path of pagePerKind(invented, most))
      for (const [colorScheme, rules] of SCHEMES) {
        if (colorScheme === 'dark' && !IN_BOTH.test(readPage(invented, path))) continue;
        await page.emulateMedia({ colorScheme });
        await page.goto(invented.origin + path);
        for (const line of await linesOf(page, await find(page, rules), met))
          wrong.push(`${path} ${colorScheme} ${line}`);
      }
    expect(wrong).toEqual([]);
    // What is no longer met must go from the list, or it hides a fault one day.
    expect(FALSE_ALARMS.filter((each) => own.test(each.rule) && !met.has(each))).toEqual([]);
  });
}

test('all of Alfa is of one version: a mix passes everything', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const versions = Object.entries(packages)
    .filter(([path]) => /@siteimprove\/alfa-(?!playwright$)/.test(path))
    .map(([, { version }]) => version);
  expect(versions.length).toBeGreaterThan(50);
  expect(new Set(versions)).toEqual(new Set(['0.112.0']));
});
