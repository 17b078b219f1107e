import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheOf } from '../../../scripts/build/replace.ts';
import { folderState } from '../folder-state.ts';
import { writeConcept } from '../hidden-concept.ts';
import { begin, build, earlierIn, ended } from './earlier.ts';

// A build is dear: two serve all that is asked here of bytes that must be the same again.
const folders = [0, 1, 2, 3, 4].map(() => mkdtempSync(join(tmpdir(), 'gelijk-')));
const [withConcept = '', plans = '', ...places] = folders;
const [one, two, cold] = places.map((folder) => earlierIn(folder)) as [Place, Place, Place];
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
  addTo('tweede/2025/versie.yaml', 'wijziging: { soort: klein, toelichting: Nieuwe woorden. }');
}
function replaceIn(file: string, pattern: RegExp, text: string): void {
  const path = join(plans, 'documenten', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(pattern, text));
}
const addTo = (file: string, text: string) => appendFileSync(join(plans, 'documenten', file), `\n${text}\n`);
const reused = (told: string) => Number(/, (\d+) daarvan zoals de vorige keer/.exec(told)?.[1]);

/** What a file holds, or all files of a folder. */
const textsIn = (path: string): string =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .map((name) => textsIn(join(path, name)))
        .join('\n')
    : readFileSync(path, 'utf8');

beforeAll(async () => {
  writeConcept(withConcept);
  writePlans();
  const { SOURCE_DATE_EPOCH } = process.env;
  const elsewhere = { TZ: 'Pacific/Kiritimati', CONTENT_DIR: withConcept, ...(SOURCE_DATE_EPOCH && { SOURCE_DATE_EPOCH }) };
  const builds = [begin(one.out, elsewhere), begin(two.out, { CONTENT_DIR: plans })];
  expect(await Promise.all(builds.map(ended))).toEqual([0, 0]);
});

describe('two builds of other content, beside each other', () => {
  it('write the same bytes again, elsewhere, in another time zone, and of a concept kept off the site nothing', () => {
    const files = readdirSync(one.out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    const telling = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => /xgeheim/i.test(path) || /xgeheim/i.test(readFileSync(path, 'latin1')));
    expect(telling).toEqual([]);
    expect(folderState(one.out)).toEqual(folderState('.build/klein'));
  });

  it('do not touch what Astro keeps of the project', () => {
    expect(readFileSync(join(two.out, 'tweede/index.html'), 'utf8')).toContain('Het tweede plan');
    // Other tests build beside this one, each in a folder of its own.
    const kept = existsSync('.astro') ? readdirSync('.astro') : [];
    for (const name of kept.filter((each) => !/^(bouw|proef)-/.test(each)))
      expect(textsIn(join('.astro', name)), name).not.toContain('Het tweede plan');
    for (const { out } of [one, two]) expect(existsSync(cacheOf(out))).toBe(false);
  });
});

it('draws only pages that a change can reach, and gives the bytes of a build that draws all', () => {
  addTo('plan/2024/02-aanpak.mdx', 'Een nieuwe alinea over waterpret.[^z]\n\n[^z]: Zie hiernaast.');
  addTo('tweede/2025/01-doel.mdx', '## Nog een kop\n\nOok daar.');
  const env = { CONTENT_DIR: plans };
  const again = build(two.out, env);
  expect(again).toMatchObject({ status: 0 });
  expect(reused(again.told)).toBeGreaterThan(0);
  expect(build(cold.out, env)).toMatchObject({ status: 0 });
  expect(folderState(two.out)).toEqual(folderState(cold.out));
});
