import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Busy, takeLock } from '../../scripts/build/lock.ts';
import { plainError } from '../../scripts/build/astro.ts';
import { cacheOf, restore } from '../../scripts/build/replace.ts';

// Whole builds, several at once: a limit that only a hang reaches.
vi.setConfig({ testTimeout: 1_200_000 });

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder with a result in it from before there was a mark, and nothing else. */
function earlier() {
  const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
  folders.push(folder);
  const out = join(folder, 'dist');
  for (const name of ['deel', 'pagefind']) mkdirSync(join(out, name), { recursive: true });
  for (const name of ['index.html', 'deel/index.html', 'deel/oud.txt', 'pagefind/x']) writeFileSync(join(out, name), 'old');
  return { folder, out };
}

/** One hash over the names and bytes of a folder. */
function hash(dir: string): string {
  const all = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  for (const file of files.sort()) all.update(`${file.slice(dir.length)}\0`).update(readFileSync(file));
  return all.digest('hex');
}

// Not Vitest's own variables: Astro takes BASE_URL and MODE for its own.
const { PATH, HOME } = process.env;
const environment = (out: string, dir = 'tests/fixtures/klein') => ({ PATH, HOME, CONTENT_DIR: dir, OUT_DIR: out });
const begin = (out: string, dir?: string) => spawn(process.execPath, ['scripts/build.ts'], { env: environment(out, dir) });
const ended = (child: ReturnType<typeof begin>) => new Promise<number | null>((done) => child.once('close', done));
function build(out: string, extra: NodeJS.ProcessEnv = {}) {
  const env = { ...environment(out), ...extra };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/build.ts'], { env, encoding: 'utf8' });
  return { text: stderr, told: stdout, status };
}

describe('a kill', () => {
  it('before any change to the file system leaves the old or the new build, complete', () => {
    const reference = earlier();
    const [old, preload] = [hash(reference.out), resolve('tests/content/crash-build.mjs')];
    const quick = (out: string, crashAt: number) =>
      spawnSync(process.execPath, ['--import', preload, 'tests/content/quick-build.ts', out], { env: { PATH, HOME, CRASH_AT: String(crashAt) } });
    expect(quick(reference.out, 0).status).toBe(0);
    const fresh = hash(reference.out);
    expect(fresh).not.toBe(old);
    const seen: string[] = [];
    for (let at = 1; ; at++) {
      const { folder, out } = earlier();
      const { signal, status } = quick(out, at);
      restore(out);
      expect([old, fresh]).toContain(hash(out));
      expect(readdirSync(folder)).toEqual(['dist']);
      seen.push(hash(out));
      if (signal === null) {
        expect(status).toBe(0);
        break;
      }
      // A second build after the kill, without anything in between, is as good as the first.
      expect(quick(out, 0).status).toBe(0);
      expect(hash(out)).toBe(fresh);
      expect(readdirSync(folder)).toEqual(['dist']);
    }
    expect(seen.length).toBeGreaterThan(12);
    expect(seen.indexOf(fresh)).toBeGreaterThan(0);
    // Once new, always new: there is one moment at which the new build takes over.
    expect(seen.slice(seen.indexOf(fresh))).not.toContain(old);
  });

  /** Starts a build that ends itself at a moment of its work, see kill-build.mjs; gives its exit code or signal. */
  function killed(out: string, moment: Record<string, string>): Promise<unknown> {
    const hook = `--import ${resolve('tests/content/kill-build.mjs')}`;
    const env = { ...environment(out), NODE_OPTIONS: hook, ...moment };
    const child = spawn(process.execPath, ['scripts/build.ts'], { env });
    // Closed means that Astro has ended as well: it writes to the same output.
    return new Promise((done) => child.once('close', (status, signal) => done(status ?? signal)));
  }

  it.each([
    ['while the content is checked', { KILL_READING: String.raw`01-doel\.mdx$` }],
    ['while Astro makes the modules that draw pages', { KILL_WRITING: String.raw`\.prerender/.*\.mjs` }],
    ['while Astro writes pages', { KILL_WRITING: String.raw`-nieuw/.*index\.html` }],
  ])('%s leaves the old build', async (_, moment) => {
    const { folder, out } = earlier();
    const before = hash(out);
    expect(await killed(out, moment)).toBe('SIGKILL');
    expect(hash(out)).toBe(before);
    restore(out);
    expect(hash(out)).toBe(before);
    expect(existsSync(cacheOf(out))).toBe(false);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('by Ctrl+C cleans up at once', async () => {
    const { folder, out } = earlier();
    const before = hash(out);
    expect(await killed(out, { KILL_WRITING: String.raw`\.prerender/.*\.mjs`, KILL_SIGNAL: 'SIGINT' })).toBe(130);
    expect(hash(out)).toBe(before);
    restore(out);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});

describe('a build that fails', () => {
  it('in Astro leaves the earlier result to the byte, and tells it without a stack trace', () => {
    const { folder, out } = earlier();
    const before = hash(out);
    const hook = join(folder, 'hook.mjs');
    writeFileSync(hook, "if (process.env.BUILD_DIR) setTimeout(() => { throw new Error('stuk'); }, 800);");
    const { text, status } = build(out, { NODE_OPTIONS: `--import ${hook}` });
    expect(status).toBe(1);
    expect(text).toMatch(/^Bij het maken van de site ging iets mis:\n[^]*stuk[^]*wat er stond, staat er nog\.\n$/);
    expect(text).not.toMatch(/^\s+at /m);
    expect(hash(out)).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'hook.mjs']);
  });

  it('on an address that is none says so without a stack trace', () => {
    const { out } = earlier();
    const before = hash(out);
    const { text, status } = build(out, { SITE_URL: 'geen adres' });
    expect(status).toBe(1);
    expect(text).not.toMatch(/^\s+at /m);
    expect(hash(out)).toBe(before);
  });

  it('keeps what was said and drops the trace', () => {
    expect(plainError('\u001b[31mMis\u001b[39m\n  Stack trace:\n    at x (y.js:1:2)\n    [...] See\n')).toEqual(['Mis', '    [...] See']);
  });

  it.each(['.', '..', 'tests/fixtures', 'tests/fixtures/klein/uit'])('refuses to replace %s', (out) => {
    const { text, status } = build(out);
    expect(status).toBe(1);
    expect(text).toContain('kan niet de site worden');
    expect(existsSync('tests/fixtures/klein/site.yaml')).toBe(true);
  });
});

describe('two builds at once', () => {
  it('of one folder: the second is told to wait', () => {
    const { folder, out } = earlier();
    const before = hash(out);
    const release = takeLock(join(folder, '.dist-slot'));
    expect(() => takeLock(join(folder, '.dist-slot'))).toThrow(Busy);
    const { text, status } = build(out);
    expect(text).toBe(`Er wordt al een site gebouwd in ${out} (proces ${process.pid}). Wacht tot die klaar is.\n`);
    expect(status).toBe(1);
    expect(hash(out)).toBe(before);
    release();
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('takes a lock over from a process that is gone, or whose number another has now', () => {
    const { folder } = earlier();
    const lock = join(folder, '.dist-slot');
    for (const owner of ['999999999 1', `${process.pid} 1`, '', 'onzin']) {
      writeFileSync(lock, owner);
      takeLock(lock)();
      expect(readdirSync(folder)).toEqual(['dist']);
    }
  });

  it('of two folders do not touch each other, nor what Astro keeps of the project', async () => {
    const [one, two] = [earlier(), earlier()];
    const other = join(two.folder, 'inhoud');
    cpSync('tests/fixtures/klein', other, { recursive: true });
    cpSync(join(other, 'documenten/plan'), join(other, 'documenten/tweede'), { recursive: true });
    const sheet = join(other, 'documenten/tweede/document.yaml');
    writeFileSync(sheet, readFileSync(sheet, 'utf8').replace(/^titel: .*$/m, 'titel: Het tweede plan').replace(/^korteTitel: .*$/m, 'korteTitel: Tweede'));
    const ends = [ended(begin(one.out)), ended(begin(two.out, other))];
    expect(await Promise.all(ends)).toEqual([0, 0]);
    expect(existsSync(join(one.out, 'tweede'))).toBe(false);
    expect(readFileSync(join(two.out, 'tweede/index.html'), 'utf8')).toContain('Het tweede plan');
    // Other tests build beside this one, each in a folder of its own.
    const kept = existsSync('.astro') ? readdirSync('.astro', { recursive: true, withFileTypes: true }) : [];
    for (const item of kept)
      if (item.isFile() && !/[\\/]bouw-/.test(item.parentPath))
        expect(readFileSync(join(item.parentPath, item.name), 'utf8')).not.toContain('Het tweede plan');
    for (const { out } of [one, two]) expect(existsSync(cacheOf(out))).toBe(false);
    expect(existsSync(join(one.out, 'deel'))).toBe(false);
  });

  it('follows a link to the result, which stays a link', () => {
    const { folder, out } = earlier();
    symlinkSync(out, join(folder, 'link'));
    const { status } = spawnSync(process.execPath, ['tests/content/quick-build.ts', join(folder, 'link')]);
    expect(status).toBe(0);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'link']);
  });
});
