import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentDir } from '../../src/content/environment.ts';
import type { Workplace } from './replace.ts';

/** The command of Astro. */
export const ASTRO = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
/** What Astro's process is to load first. */
export const PRELOAD = pathToFileURL(join(import.meta.dirname, 'preload.ts')).href;
/** A line of a stack trace, or of Astro's heading above one. */
const TRACE = /^\s*(?:at\s.+|Stack trace:|Caused by:)\s*$/;

/** What Astro said went wrong, as lines without stack trace or colour. */
export function plainError(output: string): string[] {
  return output
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== '' && !TRACE.test(line));
}

const PROJECT = join(import.meta.dirname, '../..');

/**
 * Runs Astro's build into a workplace; says whether a site came of it and, if not, why. Astro puts the modules that
 * draw pages in `.astro/` of the folder it is started in, so it is started in one that no other build has.
 */
export function runAstro({ fresh, cache }: Workplace): Promise<{ ok: boolean; error: string[] }> {
  const command = ['--import', PRELOAD, ASTRO, 'build', '--silent', '--root', PROJECT];
  mkdirSync(cache, { recursive: true });
  const child = spawn(process.execPath, command, {
    cwd: cache,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      CONTENT_DIR: contentDir(),
      BUILD_DIR: fresh,
      ASTRO_CACHE: cache,
      TZ: 'UTC',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let told = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => void (told += text));
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ ok: false, error: [message] }));
    child.once('close', (status) => {
      const ok = status === 0 && existsSync(join(fresh, 'index.html'));
      if (ok) process.stderr.write(told);
      resolve({ ok, error: ok ? [] : plainError(told) });
    });
  });
}
