import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { cacheOf } from '../../../scripts/build/replace.ts';
import { begin, earlier, ended } from './earlier.ts';
import { folderState } from '../folder-state.ts';

const inhoud = mkdtempSync(join(tmpdir(), 'inhoud-'));
afterEach(() => rmSync(inhoud, { recursive: true }));

/** The smallest content with a second plan. */
function second(): string {
  cpSync('tests/fixtures/klein', inhoud, { recursive: true });
  const plan = join(inhoud, 'documenten/tweede');
  cpSync(join(inhoud, 'documenten/plan'), plan, { recursive: true });
  const sheet = join(plan, 'document.yaml');
  const yaml = readFileSync(sheet, 'utf8')
    .replace(/^titel: .*$/m, 'titel: Het tweede plan')
    .replace(/^korteTitel: .*$/m, 'korteTitel: Tweede');
  writeFileSync(sheet, yaml);
  return inhoud;
}

/** What a file holds, or all files of a folder. */
const textsIn = (path: string): string =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .map((name) => textsIn(join(path, name)))
        .join('\n')
    : readFileSync(path, 'utf8');

it('writes the same bytes again, elsewhere, in another time zone and beside a build of other content', async () => {
  const [one, two] = [earlier(), earlier()];
  const { SOURCE_DATE_EPOCH } = process.env;
  const zone = { TZ: 'Pacific/Kiritimati', ...(SOURCE_DATE_EPOCH && { SOURCE_DATE_EPOCH }) };
  const builds = [begin(one.out, zone), begin(two.out, { CONTENT_DIR: second() })];
  expect(await Promise.all(builds.map(ended))).toEqual([0, 0]);
  expect(folderState(one.out)).toEqual(folderState('.build/klein'));
  expect(readFileSync(join(two.out, 'tweede/index.html'), 'utf8')).toContain('Het tweede plan');
  // Nor do they touch what Astro keeps of the project; other tests build beside this one, each in a folder of its own.
  const kept = existsSync('.astro') ? readdirSync('.astro') : [];
  for (const name of kept.filter((each) => !/^(bouw|proef)-/.test(each)))
    expect(textsIn(join('.astro', name)), name).not.toContain('Het tweede plan');
  for (const { out } of [one, two]) expect(existsSync(cacheOf(out))).toBe(false);
});
