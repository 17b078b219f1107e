import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, vi } from 'vitest';
import { command, spawned } from './command.ts';

const folders: string[] = [];
const removed = (folder: string) => rmSync(folder, { recursive: true });

/** For the file of tests that asks it: one build date, and no copy is left after a test. Files of tests share this module. */
export function useCopies(): void {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1760000000');
  afterEach(() => folders.splice(0).forEach(removed));
}

/** A copy of the smallest content folder, alone in its own folder. */
export function copy(from = 'tests/fixtures/klein'): string {
  const folder = mkdtempSync(join(tmpdir(), 'versie-'));
  folders.push(folder);
  cpSync(from, join(folder, 'content'), { recursive: true });
  return join(folder, 'content');
}

/** Runs the script in a process of its own, which can be killed before its nth change to the file system. */
export function script(dir: string, name: string, args: string[], crashAt?: number) {
  const preload = `--import ${resolve('tests/content/crash.mjs')}`;
  const env = { CONTENT_DIR: dir, ...(crashAt && { CRASH_AT: String(crashAt), NODE_OPTIONS: preload }) };
  return spawned(name, env, ...args);
}
export const versie = (dir: string, ...args: string[]) => command('versie', dir, ...args);
export const controle = (dir: string) => command('controle', dir);

export const path = (dir: string, name: string) => join(dir, 'documenten/plan', name);
export const read = (dir: string, name: string) => readFileSync(path(dir, name), 'utf8');
export const write = (dir: string, name: string, text: string) => writeFileSync(path(dir, name), text);
export const change = (dir: string, name: string, from: string, to: string) => {
  expect(read(dir, name)).toContain(from);
  write(dir, name, read(dir, name).replace(from, to));
};
export const besides = (dir: string) => readdirSync(join(dir, '..'));
export const DECISION = ['--status', 'vastgesteld', '--orgaan', 'Gemeenteraad', '--soort', 'vaststelling', '--besluit-datum', '2025-10-02', '--wijziging', 'klein', '--toelichting', 'Eén woord is anders.', '--ja'];

let first = '';

/** A copy of a folder whose texts are frozen, which was made once. */
export async function frozen(): Promise<string> {
  if (!first) {
    const dir = copy();
    expect((await versie(dir, 'vastleggen')).status).toBe(0);
    expect((await controle(dir)).text).toBe('0 fouten, 0 waarschuwingen.\n');
    first = mkdtempSync(join(tmpdir(), 'versie-'));
    process.once('exit', () => removed(first));
    cpSync(dir, first, { recursive: true });
  }
  return copy(first);
}
