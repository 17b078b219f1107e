import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { folderState } from '../folder-state.ts';
import { ownEnvironment } from '../own-environment.ts';

const folders: string[] = [];
afterEach(() =>
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })),
);

/** A folder with a result in it from before there was a mark, and nothing else; gone after the test. */
export function earlier() {
  const folder = mkdtempSync(join(tmpdir(), 'bouw-'));
  folders.push(folder);
  return earlierIn(folder);
}

/** Puts a result from before there was a mark into a folder. */
export function earlierIn(folder: string) {
  const out = join(folder, 'dist');
  for (const name of ['deel', 'pagefind']) mkdirSync(join(out, name), { recursive: true });
  for (const name of ['index.html', 'deel/index.html', 'deel/oud.txt', 'pagefind/x'])
    writeFileSync(join(out, name), 'old');
  return { folder, out };
}

/** The names and bytes of a folder in one text. */
export const contents = (dir: string) => JSON.stringify(folderState(dir));

const environment = (out: string, extra: NodeJS.ProcessEnv = {}) =>
  ownEnvironment({ CONTENT_DIR: 'tests/fixtures/klein', OUT_DIR: out, ...extra });

/** Starts a build of the smallest content. */
export const begin = (out: string, extra?: NodeJS.ProcessEnv) =>
  spawn(process.execPath, ['scripts/build.ts'], { env: environment(out, extra) });

/** How a build ended: its exit code or signal. Closed means that Astro ended as well: it writes to the same output. */
export const ended = (child: ReturnType<typeof begin>): Promise<unknown> =>
  new Promise((done) => child.once('close', (status, signal) => done(status ?? signal)));

/** Builds the smallest content; gives what was told and the exit code. */
export function build(out: string, extra?: NodeJS.ProcessEnv) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: environment(out, extra),
    encoding: 'utf8',
  });
  return { text: stderr, told: stdout, status };
}
