import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = { path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const RULES = {
  // What another colour scheme can change: colours only.
  colours: ['color-contrast', 'link-in-text-block'],
  // What WCAG asks at level AAA: 7:1, and 4.5:1 for large letters.
  contrast: ['color-contrast-enhanced'],
};

/** Which rules are run: all of WCAG and best practice, or those that a colour scheme can break. */
export type Rules = 'all' | 'colours';

/**
 * Lines that say what axe finds on a page as it stands, one per element. Reading axe costs more than
 * what it does, least when it comes with the page: so a page that was checked has it at each later visit.
 */
export async function findings(page: Page, rules: Rules | 'contrast' = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.addInitScript(AXE);
    await page.evaluate(readFileSync(AXE.path, 'utf8'));
  }
  const options: axe.RunOptions = {
    runOnly:
      rules === 'all' ? { type: 'tag', values: TAGS } : { type: 'rule', values: RULES[rules] },
    resultTypes: ['violations'],
  };
  const found = await page.evaluate(async (options) => {
    const { passes, violations } = await (window as unknown as { axe: typeof axe }).axe.run(
      options,
    );
    return {
      violations,
      // A page that was not drawn has no colours: then nothing was looked at.
      isSeen: [...passes, ...violations].some(({ id }) => id.startsWith('color-contrast')),
    };
  }, options);
  const lines = found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
  return found.isSeen ? lines : [...lines, 'no text was seen'];
}

/** What `findings` says in the light and then in the dark scheme; the page stays dark. */
export async function findingsInBoth(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const [colorScheme, rules] of [
    ['light', 'all'],
    ['dark', 'colours'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    for (const line of await findings(page, rules)) lines.push(`${colorScheme} ${line}`);
  }
  return lines;
}
