import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { versie } from '../../../scripts/versie/run.ts';
import { mendContent } from '../../../scripts/taal/mend.ts';
import { readSource } from '../../../src/content/read.ts';
import type { Change } from '../faults/row.ts';
import type { Desk } from './desk.ts';

/** The commands that a message names, each as its script runs it. */
const COMMANDS: Record<string, (dir: string) => Promise<unknown>> = {
  'npm run versie -- vastleggen': (dir) => versie(['vastleggen'], dir),
  'npm run versie -- terug plan': (dir) => versie(['terug', 'plan'], dir),
  'npm run taal -- --herstel': async (dir) => mendContent(dir, (await readSource(dir)).entries),
};

/** Runs the command that a message prints between backticks, in a copy of the folder. */
export async function commanded(desk: Desk): Promise<void> {
  const command = /`(npm run [^`]*)`/.exec(desk.message)?.[1] ?? '';
  const run = COMMANDS[command];
  if (!run) throw new Error(`No command of ours: ${command}`);
  const folder = mkdtempSync(join(tmpdir(), 'opdracht-'));
  const dir = join(folder, 'inhoud');
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  for (const [name, change] of Object.entries(desk.files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    if (change === null) rmSync(join(dir, name), { force: true });
    else writeFileSync(join(dir, name), change);
  }
  await run(dir);
  for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' }))
    if (statSync(join(dir, name)).isFile()) desk.files[name] = readFileSync(join(dir, name)) as Change;
  rmSync(folder, { recursive: true });
}
