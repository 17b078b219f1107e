import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheOf } from '../../../scripts/build/replace.ts';
import { folderState } from '../folder-state.ts';
import { begin, build, earlierIn, ended } from './earlier.ts';

// A build is dear: three serve all that is asked here. That other places and days give the same bytes, start.test holds.
const folders = [0, 1, 2, 3].map(() => mkdtempSync(join(tmpdir(), 'gelijk-')));
const [plans = '', edited = '', ...places] = folders;
const [kept, cold] = places.map((folder) => earlierIn(folder)) as [Place, Place];
type Place = ReturnType<typeof earlierIn>;
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The smallest content with a second plan, of two versies. */
function writePlans(): void {
  cpSync('tests/fixtures/klein', plans, { recursive: true });
  const tweede = join(plans, 'documenten/tweede');
  cpSync(join(plans, 'documenten/plan'), tweede, { recursive: true });
  replaceIn('tweede/document.yaml', /^titel: .*$/m, 'titel: Het tweede plan');
  replaceIn('tweede/document.yaml', /^korteTitel: .*$/m, 'korteTitel: Tweede');
  cpSync(join(tweede, '2024'), join(tweede, '2025'), { recursive: true });
  replaceIn('tweede/2025/versie.yaml', /2024/g, '2025');
  addTo(plans, 'tweede/2025/versie.yaml', 'wijziging: { soort: klein, toelichting: Nieuwe woorden. }');
}
function replaceIn(file: string, pattern: RegExp, text: string): void {
  const path = join(plans, 'documenten', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, text));
}
const addTo = (folder: string, file: string, text: string) =>
  appendFileSync(join(folder, 'documenten', file), `\n${text}\n`);
const reused = (told: string) => Number(/, (\d+) daarvan zoals de vorige keer/.exec(told)?.[1]);

/** What a file holds, or all files of a folder. */
const textsIn = (path: string): string =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .map((name) => textsIn(join(path, name)))
        .join('\n')
    : readFileSync(path, 'utf8');

beforeAll(async () => {
  writePlans();
  cpSync(plans, edited, { recursive: true });
  addTo(edited, 'plan/2024/02-aanpak.mdx', 'Een nieuwe alinea over waterpret.[^z]\n\n[^z]: Zie hiernaast.');
  addTo(edited, 'tweede/2025/01-doel.mdx', '## Nog een kop\n\nOok daar.');
  const builds = [begin(kept.out, { CONTENT_DIR: plans }), begin(cold.out, { CONTENT_DIR: edited })];
  expect(await Promise.all(builds.map(ended))).toEqual([0, 0]);
});

describe('two builds of other content, beside each other', () => {
  it('have each their own words', () => {
    const words = ({ out }: Place) => readFileSync(join(out, 'tweede/doel/index.html'), 'utf8');
    expect(words(kept)).not.toContain('Nog een kop');
    expect(words(cold)).toContain('Nog een kop');
  });

  it('do not touch what Astro keeps of the project', () => {
    // Other tests build beside this one, each in a folder of its own.
    const astro = existsSync('.astro') ? readdirSync('.astro') : [];
    for (const name of astro.filter((each) => !/^(bouw|proef)-/.test(each)))
      expect(textsIn(join('.astro', name)), name).not.toContain('Het tweede plan');
    for (const { out } of [kept, cold]) expect(existsSync(cacheOf(out))).toBe(false);
  });
});

it('draws only pages that a change can reach, and gives the bytes of a build that draws all', () => {
  const again = build(kept.out, { CONTENT_DIR: edited });
  expect(again).toMatchObject({ status: 0 });
  expect(reused(again.told)).toBeGreaterThan(0);
  expect(folderState(kept.out)).toEqual(folderState(cold.out));
});
