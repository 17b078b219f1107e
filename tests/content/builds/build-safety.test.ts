import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainError } from '../../../scripts/build/astro.ts';
import { Busy, takeLock } from '../../../scripts/write/lock.ts';
import { folderState } from '../folder-state.ts';
import { build, contents, earlier } from './earlier.ts';
import { quickBuild } from './quick-build.ts';

describe('a build that fails', () => {
  it('in Astro leaves the earlier result to the byte, and tells it without a stack trace', () => {
    const { folder, out } = earlier();
    const before = contents(out);
    const hook = join(folder, 'hook.mjs');
    writeFileSync(hook, "if (process.env.BUILD_DIR) setTimeout(() => { throw new Error('stuk'); }, 800);");
    const { text, status } = build(out, { NODE_OPTIONS: `--import ${hook}` });
    expect(status).toBe(1);
    expect(text).toMatch(/^Bij het maken van de site ging iets mis:\n[^]*stuk[^]*wat er stond, staat er nog\.\n$/);
    expect(text).not.toMatch(/^\s+at /m);
    expect(contents(out)).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'hook.mjs']);
  });

  it('on an address that is none says so without a stack trace', () => {
    const { out } = earlier();
    const before = contents(out);
    const { text, status } = build(out, { SITE_URL: 'geen adres' });
    expect(status).toBe(1);
    expect(text).not.toMatch(/^\s+at /m);
    expect(contents(out)).toBe(before);
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
    const before = contents(out);
    const release = takeLock(join(folder, '.dist-slot'));
    expect(() => takeLock(join(folder, '.dist-slot'))).toThrow(Busy);
    const { text, status } = build(out);
    expect(text).toBe(`Er wordt al een site gebouwd in ${out} (proces ${process.pid}). Wacht tot die klaar is.\n`);
    expect(status).toBe(1);
    expect(contents(out)).toBe(before);
    release();
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('takes a lock over from a process that is gone, or whose number another has now', () => {
    const { folder } = earlier();
    const lock = join(folder, '.dist-slot');
    for (const owner of ['999999999 1', `${process.pid} 1`, `999999999 1 ${hostname()}`, '']) {
      writeFileSync(lock, owner);
      takeLock(lock)();
      expect(readdirSync(folder)).toEqual(['dist']);
    }
  });

  it('leaves what is no lock and has its name, and says so', () => {
    const { folder, out } = earlier();
    const lock = join(folder, '.dist-slot');
    const others = [() => writeFileSync(lock, 'mijn werk'), () => mkdirSync(lock), () => symlinkSync('dist', lock), () => symlinkSync('nergens', lock)];
    for (const other of others) {
      other();
      const before = folderState(folder);
      expect(() => takeLock(lock)).toThrow(/^[^\n]+ is niet van ons[^\n]+$/);
      expect(folderState(folder)).toEqual(before);
      const { text, status } = build(out);
      expect([text, status]).toEqual([expect.stringMatching(/^[^\n]+ is niet van ons[^\n]+\n[^\n]+staat er nog\.\n$/), 1]);
      expect(folderState(folder)).toEqual(before);
      rmSync(lock, { recursive: true });
    }
  });

  it('waits for a process of another computer, as long as one may take, and for no longer', () => {
    const { folder } = earlier();
    const lock = join(folder, '.dist-slot');
    writeFileSync(lock, `${process.pid} 1 elders`);
    expect(() => takeLock(lock)).toThrow(Busy);
    const long = Date.now() / 1000 - 2 * 60 * 60;
    utimesSync(lock, long, long);
    takeLock(lock)();
    // Without /proc a number may be of another process since.
    writeFileSync(lock, `${process.pid}  ${hostname()}`);
    expect(() => takeLock(lock)).toThrow(Busy);
    utimesSync(lock, long, long);
    takeLock(lock)();
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('follows a link to the result, which stays a link', async () => {
    const { folder, out } = earlier();
    symlinkSync(out, join(folder, 'link'));
    await quickBuild(join(folder, 'link'));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'link']);
  });
});
