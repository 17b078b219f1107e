import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Rules } from './axe.ts';
import type { Finding } from './false-alarms.ts';

const require = createRequire(import.meta.url);
// Without `@qualweb/core`, which brings another browser: these are all that it puts into a page.
const SCRIPTS = [
  require.resolve('@qualweb/qw-page'),
  require.resolve('@qualweb/util'),
  require.resolve('@qualweb/act-rules'),
  require.resolve('@qualweb/wcag-techniques'),
].map((path) => readFileSync(path, 'utf8'));

/** What another colour scheme can change: contrast. */
const COLOUR = ['QW-ACT-R37'];

interface Assertion {
  code: string;
  name: string;
  metadata: { 'success-criteria'?: { level: string }[] };
  results: { verdict: string; resultCode: string; elements: { pointer?: string }[] }[];
}
interface Runner {
  configure(options: { include?: string[] }): Runner;
  test(data: { sourceHtml: string; newTabWasOpen: boolean }): Runner;
  getReport(): { assertions: Record<string, Assertion> };
}
type MakeRunner = new (options: object, words: object) => Runner;
interface InPage {
  ACTRulesRunner: MakeRunner;
  WCAGTechniquesRunner: MakeRunner;
  QWPage: new (document: Document, window: Window, styles: boolean) => object;
  qwPage: object;
}

/** What QualWeb finds on a page as it stands: one for each place. It leaves attributes of its own in the page. */
export async function qualwebFindings(page: Page, which: Rules = 'all'): Promise<Finding[]> {
  for (const script of SCRIPTS) await page.evaluate(script);
  const assertions = await page.evaluate(
    ({ sourceHtml, options }) => {
      const own = window as unknown as InPage;
      return [own.ACTRulesRunner, own.WCAGTechniquesRunner].flatMap((Runner) => {
        own.qwPage = new own.QWPage(document, window, true);
        const runner = new Runner({}, { translate: {}, fallback: {} }).configure(options);
        const { assertions } = runner.test({ sourceHtml, newTabWasOpen: false }).getReport();
        return Object.values(assertions);
      });
    },
    {
      sourceHtml: await page.content(),
      options: which === 'all' ? {} : { include: COLOUR },
    },
  );
  return assertions
    .filter(({ metadata: { 'success-criteria': criteria = [] } }) =>
      // Asked at level A or AA, or good practice beside WCAG.
      criteria.length ? criteria.some(({ level }) => level !== 'AAA') : true,
    )
    .flatMap(({ code, name, results }) =>
      results
        .filter(({ verdict }) => verdict === 'failed')
        .map(({ resultCode, elements }) => ({
          rule: code,
          at: { css: elements[0]?.pointer ?? 'html' },
          message: `${name} (${resultCode})`,
        })),
    );
}
