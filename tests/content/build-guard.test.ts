import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { MARK, NotOurs, refuseOthers } from '../../scripts/build/own.ts';
import { OUT_CURE, replaceBuild, restore } from '../../scripts/build/replace.ts';
import { folderState } from './folder-state.ts';
import { ownEnvironment } from './own-environment.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with these files; a name that ends in `/` is a folder, `a -> b` a link. */
function made(...names: string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'wacht-'));
  folders.push(root);
  for (const each of names) {
    const [name = '', target] = each.split(' -> ');
    mkdirSync(join(root, name.endsWith('/') ? name : dirname(name)), { recursive: true });
    if (target) symlinkSync(target, join(root, name));
    // A mark lists what came with it: here one name.
    else if (!name.endsWith('/')) writeFileSync(join(root, name), `van ${name}\noud.html\n`);
  }
  return root;
}

function run(script: string, out: string, ...args: string[]) {
  const env = ownEnvironment({ CONTENT_DIR: 'tests/fixtures/klein', OUT_DIR: out });
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { env, encoding: 'utf8' });
  return { stdout, stderr, status };
}
const fresh = (out: string, text = 'new') =>
  replaceBuild(out, ({ fresh }) => {
    mkdirSync(fresh);
    writeFileSync(join(fresh, 'index.html'), text);
    return true;
  });

/** What may not be replaced, as the files that stand in the project; the result is `uit`. */
const OTHERS: [string, string[]][] = [
  ['a folder with a file', ['uit/belangrijk.txt']],
  ['a folder with only a hidden file', ['uit/.env']],
  ['a folder with only a folder', ['uit/werk/']],
  ['a folder with only an index.html', ['uit/index.html', 'uit/werk.txt']],
  ['a folder with only pagefind', ['uit/pagefind/pagefind.js']],
  ['a file pagefind beside index.html', ['uit/index.html', 'uit/pagefind']],
  ['links in place of both', ['elders/index.html', 'elders/pagefind/x', 'uit/index.html -> ../elders/index.html', 'uit/pagefind -> ../elders/pagefind']],
  ['a marked folder with a file of somebody else', [`uit/${MARK}`, 'uit/oud.html', 'uit/aantekeningen.txt']],
  ['an earlier build in a repository of its own', ['uit/index.html', 'uit/pagefind/x', 'uit/.git/config']],
  ['a mark that is a folder', [`uit/${MARK}/`, 'uit/werk.txt']],
  ['a mark that is a link', ['elders.txt', `uit/${MARK} -> ../elders.txt`, 'uit/werk.txt']],
  ['a mark that is no mark beside a build', [`uit/${MARK}/`, 'uit/index.html', 'uit/pagefind/x']],
  ['a plain file', ['uit']],
  ['a link to a folder of something else', ['elders/werk.txt', 'uit -> elders']],
  ['a link to a file', ['elders.txt', 'uit -> elders.txt']],
  ['a link to nothing', ['uit -> nergens']],
];

describe('a result folder that is not ours', () => {
  it.each(OTHERS)('%s is refused in one line with the cure, first and at the end', async (_, names) => {
    const root = made(...names);
    const out = join(root, 'uit');
    const before = folderState(root);
    expect(() => refuseOthers(out, OUT_CURE)).toThrow(NotOurs);
    expect(() => refuseOthers(out, OUT_CURE)).toThrow(/^[^\n]+ Kies met OUT_DIR een lege of nieuwe map[^\n]*$/);
    expect(() => refuseOthers(out, OUT_CURE)).toThrow(out);
    await expect(fresh(out)).rejects.toThrow(NotOurs);
    expect(folderState(root)).toEqual(before);
  });

  // The same guard: the first and the last of them show that the commands ask it, before anything else.
  it.each([OTHERS[0]!, OTHERS.at(-1)!])('%s is no place for a build, nor for a preview', (_, names) => {
    const root = made('site/index.html', ...names);
    const out = join(root, 'uit');
    const before = folderState(root);
    const build = run('build', out);
    expect([build.stdout, build.status]).toEqual(['', 1]);
    expect(build.stderr).toMatch(/^[^\n]+ Kies met OUT_DIR een lege of nieuwe map[^\n]*\n$/);
    const { stderr, status } = run('voorbeeld', 'dist', join(root, 'site'), out);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^[^\n]+ Kies een lege of nieuwe map[^\n]*\n$/);
    expect(folderState(root)).toEqual(before);
  });

  it.each([
    ['a loop of links', ['uit -> uit'], 'uit'],
    ['a file on the way', ['bestand'], 'bestand/uit'],
  ])('%s is told in Dutch, without a trace', (_, names, out) => {
    const root = made(...names);
    const { stderr, status } = run('build', join(root, out));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Schrijven lukt niet: [^\n]+\nDe site is niet gebouwd; [^\n]+\n$/);
  });

  it('is content too, also by a link above a folder that is not there yet', () => {
    const root = made();
    symlinkSync(resolve('tests/fixtures/klein'), join(root, 'naar'));
    expect(run('build', join(root, 'naar/nieuw')).stderr).toMatch(/kan niet de site worden/);
    expect(existsSync('tests/fixtures/klein/nieuw')).toBe(false);
  });

  it('stays when something else comes while the build is at work', async () => {
    const root = made();
    const out = join(root, 'uit');
    const build = replaceBuild(out, ({ fresh }) => {
      for (const folder of [fresh, out]) mkdirSync(folder);
      writeFileSync(join(out, 'belangrijk.txt'), 'mijn werk');
      return true;
    });
    await expect(build).rejects.toThrow(/staat iets anders/);
    expect(readdirSync(root)).toEqual(['uit']);
    expect(readdirSync(out)).toEqual(['belangrijk.txt']);
  });
});

describe('a result folder that is ours', () => {
  it.each<[string, string[]]>([
    ['nothing', []],
    ['an empty folder', ['uit/']],
    ['a build from before the mark', ['uit/index.html', 'uit/pagefind/x', 'uit/oud.html']],
    ['a marked folder', [`uit/${MARK}`, 'uit/oud.html']],
    ['a link to an empty folder', ['elders/', 'uit -> elders']],
  ])('%s is replaced, and the next build too', async (_, names) => {
    const root = made(...names);
    const out = join(root, 'uit');
    refuseOthers(out, '');
    for (const text of ['one', 'two']) {
      await fresh(out, text);
      expect(readdirSync(out).sort()).toEqual([MARK, 'index.html']);
      expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(text);
    }
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is a preview too, which may be made again but not over its own site', () => {
    const root = made('site/pagefind/x', 'site/deel/', 'site/index.html');
    for (const name of ['index.html', 'deel/index.html'])
      writeFileSync(join(root, 'site', name), '<!doctype html><html><head><title>x</title></head><body></body></html>');
    const [site, to] = [join(root, 'site'), join(root, 'uit')];
    for (const again of [1, 2]) expect(run('voorbeeld', 'dist', site, to).status, String(again)).toBe(0);
    expect(readdirSync(to).sort()).toEqual([MARK, 'deel', 'index.html']);
    const before = folderState(root);
    for (const inner of [site, join(site, 'deel'), root])
      expect(run('voorbeeld', 'dist', site, inner), inner).toMatchObject({ status: 1, stderr: expect.stringMatching(/^[^\n]+\n$/) });
    expect(folderState(root)).toEqual(before);
  });

  it('gives a preview without what its links lead to', () => {
    const root = made('geheim.html', 'site/pagefind/x', 'site/index.html');
    const page = '<!doctype html><html><head><title>x</title></head><body></body></html>';
    writeFileSync(join(root, 'site/index.html'), page);
    symlinkSync(join(root, 'geheim.html'), join(root, 'site/eigen.html'));
    const before = readFileSync(join(root, 'geheim.html'), 'utf8');
    expect(run('voorbeeld', 'dist', join(root, 'site'), join(root, 'uit')).status).toBe(0);
    expect(readFileSync(join(root, 'geheim.html'), 'utf8')).toBe(before);
    expect(readdirSync(join(root, 'uit')).sort()).toEqual([MARK, 'index.html']);
  });
});

describe('what is put in a finished site', () => {
  it.each(['aantekening.txt', 'deel/aantekening.txt', 'deel/diep/werk/', 'deel/link -> ../../elders'])('%s stays: the next build refuses, and names it', async (name) => {
    const root = made('elders/werk.txt');
    const out = join(root, 'uit');
    await replaceBuild(out, ({ fresh }) => {
      mkdirSync(join(fresh, 'deel/diep'), { recursive: true });
      writeFileSync(join(fresh, 'deel/index.html'), 'x');
      return true;
    });
    const [path = '', target] = name.split(' -> ');
    if (target) symlinkSync(target, join(out, path));
    else if (path.endsWith('/')) mkdirSync(join(out, path));
    else writeFileSync(join(out, path), 'mijn werk');
    const before = folderState(root);
    await expect(fresh(out)).rejects.toThrow(`staat ook ${path.replace(/\/$/, '')}, dat niet`);
    expect(folderState(root)).toEqual(before);
    rmSync(join(out, path), { recursive: true });
    await fresh(out);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  });

  it.each(['', 'deel', 'deel met spatie'])('or mounted on "%s" of it stays, where one may mount', async (at) => {
    const root = made();
    const out = join(root, 'uit');
    const build = () =>
      replaceBuild(out, ({ fresh }) => {
        for (const name of ['deel', 'deel met spatie']) mkdirSync(join(fresh, name), { recursive: true });
        return true;
      });
    await build();
    const place = join(out, at);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status !== 0) return;
    try {
      writeFileSync(join(place, 'belangrijk.txt'), 'mijn werk');
      const before = folderState(root);
      await expect(build()).rejects.toThrow(/^Op [^\n]+ staat een andere schijf[^\n]+$/);
      restore(out);
      expect(folderState(root)).toEqual(before);
    } finally {
      spawnSync('umount', [place]);
    }
    await build();
  });

  it('mounted within what a killed build left stays too', () => {
    const root = made(`.uit-bouw-abcdef/${MARK}`, '.uit-bouw-abcdef/veiligheidsplan-nieuw/deel/');
    const place = join(root, '.uit-bouw-abcdef/veiligheidsplan-nieuw/deel');
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status !== 0) return;
    try {
      writeFileSync(join(place, 'belangrijk.txt'), 'mijn werk');
      restore(join(root, 'uit'));
      expect(readFileSync(join(place, 'belangrijk.txt'), 'utf8')).toBe('mijn werk');
    } finally {
      spawnSync('umount', [place]);
    }
    restore(join(root, 'uit'));
    expect(readdirSync(root)).toEqual([]);
  });
});

describe('what a killed build left', () => {
  it('is known by more than its name: folders and files of others stay', async () => {
    const root = made(
      '.uit-123-oud/werk.txt',
      '.uit-bouw-werk/werk.txt',
      '.uit-bouw-abcdef/werk.txt',
      '.uit-bouw-ABC123/oud/index.html',
      `.uit-bouw-abc123/${MARK}/`,
      `.uit-bouw-link12 -> elders`,
      `elders/${MARK}`,
      'elders/oud/index.html',
      '.uit-slot-12',
      '.uit-slot-13/',
    );
    const before = folderState(root);
    restore(join(root, 'uit'));
    expect(folderState(root)).toEqual(before);
    await fresh(join(root, 'uit'));
    expect(folderState(root)).toMatchObject(before);
  });

  it('is put back or removed when it bears the mark', () => {
    const root = made(`.uit-bouw-abcdef/${MARK}`, '.uit-bouw-abcdef/oud/index.html', '.uit-bouw-abcdef/veiligheidsplan-nieuw/index.html');
    restore(join(root, 'uit'));
    expect(readdirSync(root)).toEqual(['uit']);
    expect(existsSync(join(root, 'uit/index.html'))).toBe(true);
  });
});
