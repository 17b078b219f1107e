import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mendContent } from '../../../scripts/taal/mend.ts';
import { aloneWith } from '../../../scripts/write/alone.ts';
import { causeOf } from '../../../scripts/write/cause.ts';
import { runCommand } from '../../../scripts/write/command.ts';
import { readSource } from '../../../src/content/read.ts';
import { adressen } from '../../../scripts/adressen/run.ts';
import { nieuw } from '../../../scripts/nieuw/run.ts';
import { versie } from '../../../scripts/versie/run.ts';
import { command } from '../command.ts';
import { copyWithConcept } from '../copy-with-concept.ts';
import { failing } from '../failing.ts';
import { folderState } from '../folder-state.ts';
import { ownEnvironment } from '../own-environment.ts';

vi.stubEnv('SOURCE_DATE_EPOCH', '1760000000');
// What stops is told on GitHub too, in the summary of the run that these tests are part of.
vi.stubEnv('GITHUB_ACTIONS', '');

const folders: string[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
  folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true }));
});

const HIDDEN = '---\ntitel: Deel\n---\n\nEen wo\u00adord.\n';
/** A content folder with a concept, alone in its own folder. */
function content(): string {
  const root = mkdtempSync(join(tmpdir(), 'schijf-'));
  folders.push(root);
  const dir = join(root, 'content');
  copyWithConcept(dir);
  writeFileSync(join(dir, 'adressen.txt'), '/plan/doel/\n');
  mkdirSync(join(dir, 'documenten/nota'));
  writeFileSync(join(dir, 'documenten/nota/document.yaml'), 'titel: Nota\nkorteTitel: Nota\nsoort: uitvoeringsplan\nomschrijving: O\nvolgorde: 3\n');
  return dir;
}

type Command = (dir: string) => Promise<void>;
const herstel: Command = (dir) =>
  aloneWith(dir, async (own) => void (await mendContent(own, (await readSource(own)).entries)));
/** The scripts of commands as functions. */
const SCRIPTS: Record<string, (dir: string, args: string[]) => Promise<void>> = {
  adressen,
  versie: (dir, args) => versie(args, dir),
  nieuw: (dir, args) => nieuw(args, dir),
};
const hide = (dir: string) => {
  for (const name of ['01-doel', '02-aanpak']) writeFileSync(join(dir, `documenten/plan/concept/${name}.mdx`), HIDDEN);
};
const nothing = () => {};
const COMMANDS: [string, Command, (dir: string) => void][] = [
  ['adressen', adressen, nothing],
  ['versie vastleggen', (dir) => versie(['vastleggen'], dir), nothing],
  ['versie nieuw', (dir) => versie(['nieuw', 'brief'], dir), nothing],
  ['nieuw begrip', (dir) => nieuw(['begrip', 'Nieuw woord'], dir), nothing],
  ['nieuw document', (dir) => nieuw(['document', 'Nieuwe nota'], dir), nothing],
  ['nieuw hoofdstuk, below a file', (dir) => nieuw(['hoofdstuk', 'plan', 'Nieuw deel', '--onder', 'aanpak'], dir), nothing],
  ['nieuw hoofdstuk, with a concept', (dir) => nieuw(['hoofdstuk', 'nota', 'Eerste deel'], dir), nothing],
  ['taal --herstel', herstel, hide],
];
const vaststellen: Command = (dir) => versie(['vaststellen', 'plan', '2025', '--status', 'ter-kennisname', '--ja'], dir);

/** What a command, run as its script runs it and without a process of its own, prints and ends with. */
async function ran(work: () => Promise<unknown>) {
  const log = vi.spyOn(console, 'log').mockImplementation(nothing);
  const error = vi.spyOn(console, 'error').mockImplementation(nothing);
  process.exitCode = 0;
  await runCommand(async () => void (await work()));
  const lines = (spy: typeof log) => spy.mock.calls.map(([line]) => `${String(line)}\n`).join('');
  const result = { stdout: lines(log), stderr: lines(error), status: process.exitCode };
  vi.restoreAllMocks();
  process.exitCode = 0;
  return result;
}
/** What it says of what went wrong. */
const told = async (work: () => Promise<unknown>) => (await ran(work)).stderr.trimEnd();

/** Runs a command with each of its writes refused in turn, and gives what it said and what it left to `judge`. */
async function refuseEach(command: Command, prepare: (dir: string) => void, judge: (line: string, dir: string, before: unknown) => unknown) {
  for (let at = 1; ; at++) {
    const dir = content();
    prepare(dir);
    const before = folderState(dir);
    let isReached = true;
    const line = await told(async () => {
      isReached = false;
      const done = await failing(at, ['ENOSPC', 'EACCES', 'EROFS', 'EIO'][at % 4]!, () => command(dir));
      isReached = done;
    });
    if (!line && !isReached) return at - 1;
    await judge(line, dir, before);
  }
}

describe.each(COMMANDS)('%s on a disk that refuses a write, wherever that is,', (_, command, prepare) => {
  it('says so in one line, leaves all as it was, and does it the next time', async () => {
    const whole = content();
    prepare(whole);
    expect(await told(() => command(whole))).toBe('');
    let last = '';
    const writes = await refuseEach(command, prepare, (line, dir, before) => {
      expect(line).toMatch(/^Schrijven lukt niet: [^\n]+\. Er is niets veranderd\.$/);
      expect(folderState(dir)).toEqual(before);
      expect(readdirSync(join(dir, '..'))).toEqual(['content']);
      last = dir;
    });
    expect(writes).toBeGreaterThan(3);
    // Each was left as if nothing had been tried, so that one of them tells of all.
    expect(await told(() => command(last))).toBe('');
    expect(folderState(last)).toEqual(folderState(whole));
  });
});

it('vaststellen leaves all as it was, or says that the next time finishes it, which it does', async () => {
  const whole = content();
  expect(await told(() => vaststellen(whole))).toBe('');
  const said = new Set<string>();
  await refuseEach(vaststellen, nothing, async (line, dir, before) => {
    const isHalf = /^Schrijven lukt niet: [^\n]+ De nieuwe versie staat er al\. [^\n]+$/.test(line);
    if (!isHalf) {
      expect(line).toMatch(/^Schrijven lukt niet: [^\n]+\. Er is niets veranderd\.$/);
      expect(folderState(dir)).toEqual(before);
      expect(readdirSync(join(dir, '..'))).toEqual(['content']);
    }
    said.add(String(isHalf));
    expect(await told(() => vaststellen(dir))).toBe('');
    expect(folderState(dir)).toEqual(folderState(whole));
    expect(readdirSync(join(dir, '..'))).toEqual(['content']);
  });
  expect([...said].sort()).toEqual(['false', 'true']);
});

describe('a real disk', () => {
  /** A command in a process of its own, in a shell that first does something. */
  const shell = (first: string, dir: string, ...args: string[]) => {
    const env = ownEnvironment({ CONTENT_DIR: dir, SOURCE_DATE_EPOCH: '1760000000' });
    const line = `${first} exec "$@"`;
    return spawnSync('sh', ['-c', line, 'sh', process.execPath, ...args], { env, encoding: 'utf8' });
  };

  it('that lets no file grow is told of, and adressen leaves no half file', () => {
    const dir = content();
    const before = folderState(dir);
    // No file may be larger than nothing: what npm would do by itself is out of the way.
    const { stderr, status } = shell('ulimit -f 0;', dir, 'scripts/adressen.ts');
    expect(folderState(dir)).toEqual(before);
    expect(status).not.toBe(0);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('that is full is told of, where one can be made', async () => {
    const dir = content();
    const place = join(dir, '../klein');
    mkdirSync(place);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status !== 0) return;
    try {
      cpSync(dir, join(place, 'content'), { recursive: true });
      const own = join(place, 'content');
      // All room that is left goes to a file beside it.
      spawnSync('sh', ['-c', `cat /dev/zero > "${place}/vol"`]);
      const before = folderState(own);
      for (const [script = '', ...args] of [['adressen'], ['nieuw', 'begrip', 'Nieuw woord'], ['versie', 'nieuw', 'brief']]) {
        const { stderr, status } = await ran(() => SCRIPTS[script]!(own, args));
        expect(stderr).toMatch(/^Schrijven lukt niet[^\n]+ De schijf is vol\. Maak ruimte vrij\. Er is niets veranderd\.\n$/);
        expect([status, folderState(own)]).toEqual([1, before]);
      }
    } finally {
      spawnSync('umount', [place]);
    }
  });

  const ODD: [string, string[], string?][] = [
    ['a name that is too long', ['nieuw', 'begrip', 'a'.repeat(290)]],
    ['a title that is too long', ['nieuw', 'begrip', 'a b '.repeat(80)]],
    ['a control character', ['nieuw', 'begrip', 'Een \u001b[31m rood \u202e woord']],
    ['a control character in a command', ['versie', '\u001b[31m']],
    ['an order to the runner', ['versie', 'nieuw', '##[stop-commands]x']],
    ['a line that gives an order', ['versie', 'nieuw', 'x\n::stop-commands::y']],
    ['a name of dots', ['versie', 'nieuw', '../../plan']],
    ['an odd date', ['nieuw', 'begrip', 'Woord'], '1e20'],
    ['an odd date for adressen', ['adressen'], '1e20'],
    ['an odd date for versie', ['versie', 'nieuw', 'brief'], '1e20'],
  ];
  /** Holds that a command refuses, and leaves no trace in its words nor in the folder. */
  async function refuses(run: (dir: string) => { stdout: string; stderr: string; status: unknown } | ReturnType<typeof ran>) {
    const dir = content();
    const before = folderState(dir);
    const { stdout, stderr, status } = await run(dir);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).not.toMatch(/^\s+at |Error:/m);
    expect(stderr).not.toMatch(/(?![\n])\p{Cc}|\p{Bidi_Control}|##\[|^\s*::/mu);
    expect(stderr.length).toBeGreaterThan(20);
    expect(folderState(dir)).toEqual(before);
    expect(readdirSync(join(dir, '..'))).toEqual(['content']);
  }

  it.each(ODD)('%s is refused without a trace, and without signs that do something', async (_, [script = '', ...args], date) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', date ?? '1760000000');
    try {
      await refuses((dir) => ran(() => SCRIPTS[script]!(dir, args)));
    } finally {
      vi.stubEnv('SOURCE_DATE_EPOCH', '1760000000');
    }
  });

  // One for each script.
  it.each(ODD.filter((_, at) => [2, 5, 8].includes(at)))('%s is so in a process of its own too', (_, [script = '', ...args], date) =>
    refuses((dir) => {
      const env = ownEnvironment({ CONTENT_DIR: dir, SOURCE_DATE_EPOCH: date ?? '1760000000' });
      return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { env, encoding: 'utf8' });
    }),
  );

  it('with a link to nothing in it is told of', async () => {
    const dir = content();
    symlinkSync('nergens', join(dir, 'begrippen'));
    const { stderr, status } = await ran(() => adressen(dir));
    expect(status).toBe(1);
    expect(stderr).toMatch(/begrippen.* is een verwijzing|begrippen:1:1: Dit is een verwijzing/);
    const checked = await command('controle', dir);
    expect(checked.status).toBe(1);
    expect(checked.text).toMatch(/begrippen:1:1: Dit is een verwijzing/);
  });

  it('two commands at once: each does its work, or says that it waits', async () => {
    const dir = content();
    const { spawn } = await import('node:child_process');
    const env = ownEnvironment({ CONTENT_DIR: dir, SOURCE_DATE_EPOCH: '1760000000' });
    const words = ['Een', 'Twee', 'Drie'].map((word) => `${word} woord`);
    const all = words.map(
      (word) =>
        new Promise<[number | null, string]>((done) => {
          const child = spawn(process.execPath, ['scripts/nieuw.ts', 'begrip', word], { env });
          let text = '';
          child.stderr.on('data', (part: Buffer) => (text += String(part)));
          child.once('close', (status) => done([status, text]));
        }),
    );
    const ended = await Promise.all(all);
    for (const [status, text] of ended)
      if (status) expect(text).toMatch(/^Er loopt al een opdracht met deze map \(proces \d+\)\. Er is niets veranderd\. Wacht tot die klaar is\.\n$/);
    const made = ended.filter(([status]) => status === 0).length;
    expect(made).toBeGreaterThan(0);
    expect(readdirSync(join(dir, 'begrippen'))).toHaveLength(made);
    expect(readdirSync(join(dir, '..'))).toEqual(['content']);
  });
});

it('knows every error of the system in words, and takes no mistake of ours for one', () => {
  const error = (more: object) => Object.assign(new Error('x'), more);
  expect(causeOf(error({ code: 'EWEIRD', syscall: 'open', path: '/a\u001b' }))).toBe('Schrijven lukt niet: /a\\u{1b} (EWEIRD). Probeer het opnieuw, of werk in een andere map.');
  expect(causeOf(error({ code: 'ERR_INVALID_ARG_TYPE' }))).toBeUndefined();
  expect(causeOf(new TypeError('x'))).toBeUndefined();
});
