import { spawnSync } from 'node:child_process';
import { vi } from 'vitest';
import { adressen } from '../../scripts/adressen/run.ts';
import { nieuw } from '../../scripts/nieuw/run.ts';
import { Refusal } from '../../scripts/versie/refusal.ts';
import { versie } from '../../scripts/versie/run.ts';
import { errorsOf } from '../../src/faults/fault.ts';
import { formatFaults } from '../../src/faults/format.ts';
import { loadSite } from '../../src/check/load.ts';

/** What a command printed, with paths as seen from the content, and its exit code. */
export interface Told {
  text: string;
  status: number | null;
}

const fromContent = (text: string, dir: string) => text.replaceAll(`${dir}/`, '');

/** The commands as functions: what their scripts do, without a process of its own for each. */
const COMMANDS = {
  adressen: (_: string[], dir: string) => adressen(dir),
  versie,
  nieuw: (args: string[], dir: string) => nieuw(args, dir),
  async controle(_: string[], dir: string) {
    const { faults } = await loadSite(dir);
    console.log(formatFaults(faults, 'tekst'));
    if (errorsOf(faults).length) throw new Refusal('');
  },
};

/** Runs a command on a content folder in this process. */
export async function command(
  name: keyof typeof COMMANDS,
  dir: string,
  ...args: string[]
): Promise<Told> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    await COMMANDS[name](args, dir);
    return { text: fromContent(`${lines.join('\n')}\n`, dir), status: 0 };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.message) lines.push(error.message);
    return { text: fromContent(`${lines.join('\n')}\n`, dir), status: 1 };
  } finally {
    log.mockRestore();
  }
}

/** Runs the script of a command in a process of its own, as an editor does. */
export function spawned(
  script: string,
  env: Record<string, string>,
  ...args: string[]
): Told & { signal: NodeJS.Signals | null } {
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    { env: { ...process.env, ...env }, encoding: 'utf8' },
  );
  return { text: fromContent(stdout + stderr, env.CONTENT_DIR ?? ''), status, signal };
}
