import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheOf, restore } from '../../../scripts/build/replace.ts';
import { crashing } from '../crash.ts';
import { begin, contents, earlier, ended } from './earlier.ts';
import { quickBuild } from './quick-build.ts';

describe('a kill', () => {
  it('before any change to the file system leaves the old or the new build, complete', async () => {
    const reference = earlier();
    const old = contents(reference.out);
    await quickBuild(reference.out);
    const fresh = contents(reference.out);
    expect(fresh).not.toBe(old);
    const seen: string[] = [];
    for (let at = 1; ; at++) {
      const { folder, out } = earlier();
      const isKilled = await crashing(at, () => quickBuild(out));
      restore(out);
      expect([old, fresh]).toContain(contents(out));
      expect(readdirSync(folder)).toEqual(['dist']);
      seen.push(contents(out));
      if (!isKilled) break;
      // A second build after the kill, without anything in between, is as good as the first.
      await quickBuild(out);
      expect(contents(out)).toBe(fresh);
      expect(readdirSync(folder)).toEqual(['dist']);
    }
    expect(seen.length).toBeGreaterThan(12);
    expect(seen.indexOf(fresh)).toBeGreaterThan(0);
    // Once new, always new: there is one moment at which the new build takes over.
    expect(seen.slice(seen.indexOf(fresh))).not.toContain(old);
  });

  /** Starts a build that ends itself at a moment of its work, see kill-build.mjs; gives its exit code or signal. */
  const killed = (out: string, moment: Record<string, string>) =>
    ended(begin(out, { NODE_OPTIONS: `--import ${resolve('tests/content/builds/kill-build.mjs')}`, ...moment }));

  it.each([
    ['while the content is checked', { KILL_READING: String.raw`01-doel\.mdx$` }],
    ['while Astro makes the modules that draw pages', { KILL_WRITING: String.raw`\.prerender/.*\.mjs` }],
    ['while Astro writes pages', { KILL_WRITING: String.raw`(?:-nieuw|/site)/.*index\.html` }],
  ])('%s leaves the old build', async (_, moment) => {
    const { folder, out } = earlier();
    const before = contents(out);
    expect(await killed(out, moment)).toBe('SIGKILL');
    expect(contents(out)).toBe(before);
    restore(out);
    expect(contents(out)).toBe(before);
    expect(existsSync(cacheOf(out))).toBe(false);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('by Ctrl+C cleans up at once', async () => {
    const { folder, out } = earlier();
    const before = contents(out);
    expect(await killed(out, { KILL_WRITING: String.raw`\.prerender/.*\.mjs`, KILL_SIGNAL: 'SIGINT' })).toBe(130);
    expect(contents(out)).toBe(before);
    restore(out);
    expect(readdirSync(folder)).toEqual(['dist']);
  });
});
