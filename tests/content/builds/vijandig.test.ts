import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { shapes } from '../../vijandig/shape.ts';
import { TURNS } from '../../vijandig/words.ts';

const BUILD = '.build';
// One turn of the pieces in each run; VIJANDIG_TURN=1 to 4 for the others.
const TURN = String(Number(process.env.VIJANDIG_TURN || 0) % TURNS);
const run = (...args: string[]) => {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
};
const site = (kind: string) => join(BUILD, kind === 'hostile' ? 'vijandig' : 'vijandig-tweeling');
const preview = (kind: string) => `${site(kind)}-voorbeeld`;

describe('a folder with hostile words in every text field', () => {
  beforeAll(() => {
    for (const kind of ['hostile', 'harmless']) {
      run('tests/vijandig/build.ts', kind, site(kind), TURN);
      run('scripts/voorbeeld.ts', site(kind), preview(kind));
    }
  }, 1_200_000);

  it.each([
    ['site', site],
    ['preview', preview],
  ])('has in its %s the elements and attributes of its harmless twin', (_, folder) => {
    const hostile = shapes(folder('hostile'));
    const harmless = shapes(folder('harmless'));
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
