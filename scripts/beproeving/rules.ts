import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readReport } from '../test/count.ts';

/**
 * Holds a built site to the rules for every site, the same that the sites of the tests are held to: links, ids,
 * alineas, data, feeds, search, comparisons, PDFs. A line each for what does not hold.
 */
export function brokenRules(
  site: { dist: string; content: string; folder: string },
  env: Record<string, string>,
): string[] {
  const file = join(site.folder, 'rules.json');
  const { stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      'tests/dist/every',
      '--reporter=json',
      `--outputFile=${file}`,
    ],
    { env: { ...process.env, ...env, SITES: `${site.dist}=${site.content}` }, encoding: 'utf8' },
  );
  const report = readReport({ form: 'vitest', file });
  if (!report?.passed && !report?.failures.length) return [`the rules were not tried: ${stderr}`];
  return report.failures;
}
