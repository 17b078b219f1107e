import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyContent, copyFolder, move, writeCopy, writeNew } from '../../scripts/write/door.ts';
import { placeIn } from '../../scripts/write/links.ts';
import { command, type Told } from './command.ts';
import { copyWithConcept } from './copy-with-concept.ts';
import { folderState } from './folder-state.ts';
import { ownEnvironment } from './own-environment.ts';

vi.stubEnv('SOURCE_DATE_EPOCH', '1760000000');

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A project with a content folder that has a concept, and what lies elsewhere. */
function project() {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  folders.push(root);
  const dir = join(root, 'content');
  copyWithConcept(dir);
  return { root, dir };
}

function run(dir: string, [script = '', ...args]: string[]) {
  const env = ownEnvironment({ CONTENT_DIR: dir, SOURCE_DATE_EPOCH: '1760000000' });
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { env, encoding: 'utf8' });
  return { stdout, stderr, status };
}

/** The same command in this process. */
const told = (dir: string, [name, ...args]: CommandLine): Promise<Told> => command(name, dir, ...args);
type CommandLine = ['adressen' | 'versie' | 'nieuw', ...string[]];

/** Each command with a path that it writes; what it does without a link is the proof that it does. */
const WRITTEN: [CommandLine, string][] = [
  [['adressen'], 'adressen.txt'],
  [['versie', 'vastleggen'], 'vastgesteld.lock'],
  [['versie', 'nieuw', 'brief'], 'documenten/brief/concept/versie.yaml'],
  [['versie', 'vaststellen', 'plan', '2025', '--status', 'ter-kennisname', '--ja'], 'documenten/plan/2025/versie.yaml'],
  [['versie', 'vaststellen', 'plan', '2025', '--status', 'ter-kennisname', '--ja'], 'vastgesteld/plan/2025.lock'],
  [['nieuw', 'begrip', 'Nieuw woord'], 'begrippen/nieuw-woord.yaml'],
  [['nieuw', 'thema', 'Nieuw thema'], 'themas/nieuw-thema.yaml'],
  [['nieuw', 'mijlpaal', 'Nieuw punt', '--datum', '2027'], 'mijlpalen/nieuw-punt.yaml'],
  [['nieuw', 'document', 'Nieuwe nota'], 'documenten/nieuwe-nota/document.yaml'],
  [['nieuw', 'hoofdstuk', 'plan', 'Nieuw deel'], 'documenten/plan/concept/03-nieuw-deel.mdx'],
];

/** The path and each folder above it, below the content folder. */
const steps = (path: string) => path.split('/').map((_, i, all) => all.slice(0, i + 1).join('/'));

/** Puts a link in place of what is there; what was there lies elsewhere, or nothing does. */
function link(root: string, dir: string, step: string, to: 'file' | 'folder' | 'nothing'): void {
  const [place, other] = [join(dir, step), join(root, 'elders')];
  mkdirSync(dirname(place), { recursive: true });
  if (to === 'folder' && lstatSync(place, { throwIfNoEntry: false })?.isDirectory()) renameSync(place, other);
  else rmSync(place, { recursive: true, force: true });
  if (to === 'folder') mkdirSync(other, { recursive: true });
  if (to === 'file') writeFileSync(other, 'van een ander');
  symlinkSync(other, place);
}

describe.each(WRITTEN)('%j', (commandLine, path) => {
  it(`writes ${path}, and there alone where no link is`, async () => {
    const { root, dir } = project();
    expect((await told(dir, commandLine)).status).toBe(0);
    expect(existsSync(join(dir, path))).toBe(true);
    expect(readdirSync(root)).toEqual(['content']);
  });

  const cases = steps(path).flatMap((step) =>
    (step === path ? (['file', 'nothing'] as const) : (['folder', 'nothing'] as const)).map((to) => [step, to] as const),
  );
  it.each(cases)('changes nothing where %s is a link to a %s', async (step, to) => {
    const { root, dir } = project();
    link(root, dir, step, to);
    const before = folderState(root);
    const { text, status } = await told(dir, commandLine);
    expect(text).toMatch(/^[^\n]+ is een verwijzing [^\n]+ Er is niets veranderd\. [^\n]+\n$/);
    expect(text).toContain(step);
    expect(status).toBe(1);
    expect(folderState(root)).toEqual(before);
  });
});

describe('a content folder', () => {
  it('may be a link itself: work is done in the real folder, and the link stays', () => {
    for (const commandLine of [['adressen'], ['versie', 'vastleggen'], ['nieuw', 'begrip', 'Nieuw woord'], ['versie', 'nieuw', 'brief']]) {
      const { root, dir } = project();
      const other = mkdtempSync(join(tmpdir(), 'links-'));
      folders.push(other);
      symlinkSync(dir, join(other, 'content'));
      expect(run(join(other, 'content'), commandLine)).toMatchObject({ stderr: '', status: 0 });
      expect(lstatSync(join(other, 'content')).isSymbolicLink()).toBe(true);
      expect([readdirSync(root), readdirSync(other)]).toEqual([['content'], ['content']]);
    }
  });

  it('may hold the hidden link that an editor leaves beside an open file', async () => {
    const { dir } = project();
    symlinkSync('iemand@computer.1', join(dir, 'documenten/plan/.#document.yaml'));
    expect((await told(dir, ['nieuw', 'begrip', 'Nieuw woord'])).status).toBe(0);
  });

  it('is not touched by a journal that leads elsewhere, nor are folders whose name is like that of our work', () => {
    const { root, dir } = project();
    const put = (name: string, text: string) => {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    };
    put('.content-versie-1-werk/mijn.txt', 'mijn werk');
    put('.content-versie-999999999-abcdef/mijn.txt', 'mijn werk');
    symlinkSync(dir, join(root, '.content-versie-999999999-abcdeg'));
    const before = folderState(root);
    expect(run(dir, ['versie', 'vastleggen']).status).toBe(0);
    rmSync(join(dir, 'vastgesteld.lock'));
    expect(folderState(root)).toEqual(before);
    put('elders/2025/x.txt', 'x');
    put('.content-versie-999999999-abcdeh/vaststellen.json', JSON.stringify({ document: '../../elders', versie: '2025', lines: [], concept: '' }));
    const planted = folderState(root);
    expect(run(dir, ['versie', 'vastleggen'])).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^[^\n]+vaststellen\.json is niet te lezen\.[^\n]+\n$/), status: 1 });
    expect(folderState(root)).toEqual(planted);
  });
});

describe('the door', () => {
  it.each(['..', '.', '', '../elders', 'a/../../elders'])('has no place %j', (name) => {
    expect(() => placeIn(project().dir, name)).toThrow(/ligt niet in/);
  });

  it('lets nothing through a link that came after the command began', () => {
    const { root, dir } = project();
    link(root, dir, 'begrippen', 'folder');
    writeFileSync(join(root, 'bron'), 'x');
    const before = folderState(root);
    const here = { root: dir, name: 'begrippen/x.yaml' };
    for (const write of [
      () => writeNew(dir, here.name, 'x'),
      () => writeCopy(dir, here.name, 'x'),
      () => move({ root, name: 'bron' }, here, 'over'),
      () => move(here, { root, name: 'bron' }, 'over'),
      () => copyFolder(dir, 'themas', 'begrippen/themas'),
      () => copyContent(dir, join(root, 'kopie')),
    ])
      expect(write).toThrow(/is een verwijzing/);
    expect(folderState(root)).toEqual(before);
  });
});
