import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentDir } from '../../src/content/environment.ts';
import type { BuildEvent } from '../../src/events.ts';
import { DERIVED } from './kept.ts';
import type { Workplace } from './replace.ts';

/** The command of Astro. */
export const ASTRO = join(import.meta.dirname, '../../node_modules/astro/bin/astro.mjs');
/** What Astro's process is to load first. */
export const PRELOAD = pathToFileURL(join(import.meta.dirname, 'preload.ts')).href;
/**
 * What keeps that process small: V8 lets its heap grow by half before it sweeps it, where it would let it become four times
 * as large; and the bundler, written in Rust, gives back at once what it needs no more.
 */
const THRIFT = { flags: ['--heap-growing-percent=50'], env: { MIMALLOC_PURGE_DELAY: '0' } };
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
 * Where Astro is to put the pages of a build: where they are wanted, or first beside its own files when that is another
 * disk, as Astro renames files from the one to the other.
 */
export const drawnIn = ({ fresh, cache }: Pick<Workplace, 'fresh' | 'cache'>): string =>
  statSync(dirname(fresh)).dev === statSync(PROJECT).dev ? fresh : join(cache, 'site');

/** Where Astro's process leaves what the search index is made of. */
export const searchIn = ({ cache }: Pick<Workplace, 'cache'>): string => join(cache, 'zoeken');

/** How a build by Astro ended: with a site, with content that is refused (lines of faults), or in error. */
export type Outcome = { ok: true } | { ok: false; refused?: string[]; error: string[] };

/**
 * Runs Astro's build into a workplace, which checks the content first; `told` hears what its stages did. Astro puts
 * the modules that draw pages in `.astro/` of the folder it is started in, so it is started in one that no other
 * build has.
 */
export function runAstro(workplace: Workplace, told: (stage: string) => void): Promise<Outcome> {
  const { fresh, cache, kept } = workplace;
  const drawn = drawnIn(workplace);
  const command = [
    ...THRIFT.flags,
    '--import',
    PRELOAD,
    ASTRO,
    'build',
    '--silent',
    '--root',
    PROJECT,
  ];
  mkdirSync(cache, { recursive: true });
  const child = spawn(process.execPath, command, {
    cwd: cache,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    env: {
      ...process.env,
      ...THRIFT.env,
      NODE_ENV: 'production',
      CONTENT_DIR: contentDir(),
      BUILD_DIR: drawn,
      ASTRO_CACHE: cache,
      KEPT_SITE: kept.site,
      KEPT_DIR: kept.folder,
      DERIVED_DIR: DERIVED,
      SEARCH_DIR: searchIn(workplace),
      TZ: 'UTC',
      // Typst's threads wait for each other by spinning: a tenth more of the processor for no less time.
      RAYON_NUM_THREADS: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  let refused: string[] | undefined;
  child.stderr!.setEncoding('utf8').on('data', (text: string) => void (output += text));
  child.on('message', (event: BuildEvent) => {
    if ('refused' in event) ({ refused } = event);
    else told(event.stage);
  });
  return new Promise((resolve, reject) => {
    child.once('error', ({ message }) => resolve({ ok: false, error: [message] }));
    child.once('close', (status) => {
      if (status === 0 && existsSync(join(drawn, 'index.html'))) {
        process.stderr.write(output);
        try {
          if (drawn !== fresh) bring(drawn, fresh);
          resolve({ ok: true });
        } catch (error) {
          reject(error as Error); // That disk is full, or gone.
        }
      } else resolve({ ok: false, refused, error: plainError(output) });
    });
  });
}

function bring(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  rmSync(from, { recursive: true });
}
