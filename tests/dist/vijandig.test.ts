import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { shapes } from '../vijandig/shape.ts';

const HOSTILE = '.build/vijandig';
const HARMLESS = '.build/vijandig-tweeling';
const preview = (site: string) => `${site}-voorbeeld`;

describe('a folder with hostile words in every text field', () => {
  beforeAll(() => {
    for (const site of [HOSTILE, HARMLESS]) {
      const args = ['scripts/voorbeeld.ts', site, preview(site)];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      expect(status, stderr).toBe(0);
    }
  });

  it.each([
    ['site', (site: string) => site],
    ['preview', preview],
  ])('has in its %s the elements and attributes of its harmless twin', (_, folder) => {
    const hostile = shapes(folder(HOSTILE));
    const harmless = shapes(folder(HARMLESS));
    expect([...hostile.keys()]).toEqual([...harmless.keys()]);
    expect(hostile.size).toBeGreaterThan(40);
    const different = [...hostile].filter(
      ([path, shape]) => shape.join('\n') !== harmless.get(path)?.join('\n'),
    );
    for (const [path, shape] of different.slice(0, 1))
      expect(shape, path).toEqual(harmless.get(path));
    expect(different.map(([path]) => path)).toEqual([]);
  });
});
