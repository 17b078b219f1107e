import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { command } from './command.ts';
import { crashing } from './crash.ts';
import { folderState } from './folder-state.ts';
import { copy, script, versie, controle, path, read, change, besides, DECISION, useCopies } from './versie-folder.ts';

useCopies();

let placedAt = 1;
/**
 * A folder in which vaststellen was killed right after the folder of the versie came to its place, and before which
 * change that is: the steps after it are left to the next command.
 */
async function placed(start: string) {
  for (; ; placedAt++) {
    const dir = copy(start);
    expect(await crashing(placedAt, () => command('versie', dir, 'vaststellen', 'plan', '2025', ...DECISION))).toBe(true);
    if (existsSync(path(dir, '2025'))) return { at: placedAt, dir };
  }
}

describe('a command that is killed', () => {
  const COMMANDS: [string, string[]][] = [
    ['vastleggen', ['vastleggen']],
    ['nieuw', ['nieuw', 'plan']],
    ['vaststellen', ['vaststellen', 'plan', '2025', ...DECISION]],
  ];
  it.each(COMMANDS)('%s leaves all or nothing, wherever that is', async (name, args) => {
    const start = copy();
    if (name === 'vaststellen') await versie(start, 'nieuw', 'plan');
    if (name === 'vaststellen') await versie(start, 'vastleggen');
    const whole = copy(start);
    expect((await versie(whole, ...args)).status).toBe(0);
    const [nothing, all] = [folderState(start), folderState(whole)];
    let crashes = 0;
    for (;; crashes++) {
      const dir = copy(start);
      if (!(await crashing(crashes + 1, () => command('versie', dir, ...args)))) break;
      expect((await controle(dir)).status).toBe(0);
      const after = JSON.stringify(folderState(dir));
      if (name !== 'vaststellen') expect([JSON.stringify(nothing), JSON.stringify(all)]).toContain(after);
      const again = await versie(dir, ...args);
      // What was already complete when it was killed may be refused as already there.
      expect(again.status === 0 || after === JSON.stringify(all)).toBe(true);
      expect(folderState(dir)).toEqual(all);
      expect(besides(dir)).toEqual(['content']);
    }
    expect(crashes).toBeGreaterThan(3);
  });

  it('vaststellen leaves all or nothing as a process too, and the next one finishes it', async () => {
    const start = copy();
    await versie(start, 'nieuw', 'plan');
    const whole = copy(start);
    const args = ['vaststellen', 'plan', '2025', ...DECISION];
    await versie(whole, ...args);
    const killed = copy(start);
    const { at } = await placed(start);
    expect(script(killed, 'versie', args, at).signal).toBe('SIGKILL');
    expect((await controle(killed)).status).toBe(0);
    expect(script(killed, 'versie', args).status).toBe(0);
    expect(folderState(killed)).toEqual(folderState(whole));
    expect(besides(killed)).toEqual(['content']);
  });

  it('vaststellen keeps a concept that was worked on since', async () => {
    const start = copy();
    await versie(start, 'nieuw', 'plan');
    const { dir } = await placed(start);
    expect(existsSync(path(dir, 'concept'))).toBe(true);
    change(dir, 'concept/01-doel.mdx', 'veilig dorp', 'veiliger dorp');
    expect((await versie(dir, 'vaststellen', 'plan', '2025', ...DECISION)).text).toContain('alsnog vast');
    expect(read(dir, 'concept/01-doel.mdx')).toContain('veiliger dorp');
    expect((await controle(dir)).status).toBe(0);
  });
});
