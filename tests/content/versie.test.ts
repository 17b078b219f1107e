import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { command, spawned } from './command.ts';
import { crashing } from './crash.ts';

vi.stubEnv('SOURCE_DATE_EPOCH', '1760000000');
const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of the smallest content folder, alone in its own folder. */
function copy(from = 'tests/fixtures/klein'): string {
  const folder = mkdtempSync(join(tmpdir(), 'versie-'));
  folders.push(folder);
  cpSync(from, join(folder, 'content'), { recursive: true });
  return join(folder, 'content');
}

/** Runs the script in a process of its own, which can be killed before its nth change to the file system. */
function script(dir: string, name: string, args: string[], crashAt?: number) {
  const preload = `--import ${resolve('tests/content/crash.mjs')}`;
  const env = { CONTENT_DIR: dir, ...(crashAt && { CRASH_AT: String(crashAt), NODE_OPTIONS: preload }) };
  return spawned(name, env, ...args);
}
const versie = (dir: string, ...args: string[]) => command('versie', dir, ...args);
const controle = (dir: string) => command('controle', dir);

const path = (dir: string, name: string) => join(dir, 'documenten/plan', name);
const read = (dir: string, name: string) => readFileSync(path(dir, name), 'utf8');
const write = (dir: string, name: string, text: string) => writeFileSync(path(dir, name), text);
const change = (dir: string, name: string, from: string, to: string) => {
  expect(read(dir, name)).toContain(from);
  write(dir, name, read(dir, name).replace(from, to));
};
/** All files of the content with their bytes. */
const state = (dir: string) =>
  Object.fromEntries(
    (readdirSync(dir, { recursive: true, withFileTypes: true }))
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((file) => [file.slice(dir.length), readFileSync(file, 'base64')]),
  );
const besides = (dir: string) => readdirSync(join(dir, '..'));
const DECISION = ['--status', 'vastgesteld', '--orgaan', 'Gemeenteraad', '--soort', 'vaststelling', '--besluit-datum', '2025-10-02', '--wijziging', 'klein', '--toelichting', 'Eén woord is anders.'];

async function frozen(): Promise<string> {
  const dir = copy();
  expect((await versie(dir, 'vastleggen')).status).toBe(0);
  expect((await controle(dir)).text).toBe('0 fouten, 0 waarschuwingen.\n');
  return dir;
}

describe('frozen text', () => {
  it('is told to be unguarded once without a lock, and per versie without a line', async () => {
    const dir = copy();
    const before = await controle(dir);
    expect(before.text).toMatch(/^vastgesteld\.lock:1:1: waarschuwing: .*vastleggen/);
    expect(before.text).toContain('0 fouten, 1 waarschuwing.');
    writeFileSync(join(dir, 'vastgesteld.lock'), '');
    expect((await controle(dir)).text).toMatch(/brief\/2024-03-05\/versie\.yaml:1:1: waarschuwing: [^]*plan\/2024\/versie\.yaml:1:1: waarschuwing: [^]*0 fouten, 2 /);
  });

  it('is kept in sorted lines that a second run leaves as they are', async () => {
    const dir = await frozen();
    const lock = readFileSync(join(dir, 'vastgesteld.lock'), 'utf8');
    const lines = lock.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/ [0-9a-f]{64}$/, ''))).toEqual(['brief/2024-03-05', 'brief/2024-03-05/-', 'plan/2024', 'plan/2024/aanpak', 'plan/2024/doel']);
    expect([...lines].sort()).toEqual(lines);
    await versie(dir, 'vastleggen');
    expect(readFileSync(join(dir, 'vastgesteld.lock'), 'utf8')).toBe(lock);
  });

  it('refuses one changed word with the file and the way out, and allows a corrected samenvatting', async () => {
    const dir = await frozen();
    change(dir, '2024/01-doel.mdx', 'titel: Doel', 'titel: Doel\nsamenvatting: Korter gezegd.');
    change(dir, '2024/versie.yaml', 'status: vastgesteld', 'status: vervallen\nsamenvatting: Anders.');
    expect((await controle(dir)).status).toBe(0);
    change(dir, '2024/01-doel.mdx', 'veilig dorp', 'veiliger dorp');
    const { text, status } = await controle(dir);
    expect(status).toBe(1);
    expect(text).toMatch(/plan\/2024\/01-doel\.mdx:1:1: .*veranderd.*`npm run versie -- nieuw plan`.*"Nieuwe versie".*errata\.yaml/);
    const built = script(dir, 'build', []);
    expect(built.status).toBe(1);
    expect(built.text).toContain(text.split('\n')[0]);
  });

  it('does not mind line ends, a byte order mark or blank lines around the text', async () => {
    const dir = await frozen();
    for (const name of ['2024/01-doel.mdx', '2024/02-aanpak.mdx', '2024/versie.yaml']) {
      const plain = read(dir, name).replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
      write(dir, name, plain);
      expect((await controle(dir)).status).toBe(0);
      write(dir, name, `\uFEFF${plain.replaceAll('\n', '\r\n')}\r\n\r\n`);
      expect((await controle(dir)).text).toContain('0 fouten, 0 ');
    }
  });

  it('refuses a part that was added, that is gone, and a versie that is gone', async () => {
    const dir = await frozen();
    write(dir, '2024/03-nieuw.mdx', '---\ntitel: Nieuw\n---\n\nTekst.\n');
    expect((await controle(dir)).text).toMatch(/03-nieuw\.mdx:1:1: .*toegevoegd/);
    rmSync(path(dir, '2024/03-nieuw.mdx'));
    rmSync(path(dir, '2024/02-aanpak.mdx'));
    expect((await controle(dir)).text).toMatch(/vastgesteld\.lock:4:1: Het deel "aanpak"/);
    rmSync(path(dir, '2024'), { recursive: true });
    const { text, status } = await controle(dir);
    expect(text).toMatch(/vastgesteld\.lock:3:1: De versie plan\/2024 .*terug/);
    expect(status).toBe(1);
  });

  it('refuses another titel, nummer, label or datum, and a line that cannot be read', async () => {
    for (const [name, from, to, at] of [
      ['2024/01-doel.mdx', 'titel: Doel', 'titel: Doelen', '01-doel.mdx:1:1'],
      ['2024/01-doel.mdx', 'titel: Doel', 'titel: Doel\nnummer: 1', '01-doel.mdx:1:1'],
      ['2024/versie.yaml', 'label: Versie 2024', 'label: Anders', 'versie.yaml:1:8'],
    ] as const) {
      const dir = await frozen();
      change(dir, name, from, to);
      expect((await controle(dir)).text).toContain(`${at}: `);
      expect((await controle(dir)).status).toBe(1);
    }
    const dir = await frozen();
    writeFileSync(join(dir, 'vastgesteld.lock'), `<<<<<<< x\n${readFileSync(join(dir, 'vastgesteld.lock'), 'utf8')}`);
    expect((await controle(dir)).text).toMatch(/^vastgesteld\.lock:1:1: Deze regel is niet te lezen/);
  });

  it('covers the bytes of the images in it', async () => {
    const dir = copy('tests/fixtures/content');
    rmSync(join(dir, 'vastgesteld.lock'), { force: true });
    await versie(dir, 'vastleggen');
    expect((await controle(dir)).status).toBe(0);
    const beeld = join(dir, 'documenten/meerjarenbeleidsplan/2024-06-13/beeld/misdrijven.png');
    writeFileSync(beeld, Buffer.concat([readFileSync(beeld), Buffer.from([0])]));
    expect((await controle(dir)).text).toMatch(/2024-06-13\/.*\.mdx:1:1: .*veranderd/);
  });
});

describe('errata.yaml', () => {
  const ERRATUM = '- hoofdstuk: doel\n  alinea: 1\n  datum: 2024-05-01\n  was: veilig dorp\n  wordt: veilig stadje\n  reden: Klein is een stad.\n';

  it('may stand beside frozen text', async () => {
    const dir = await frozen();
    write(dir, '2024/errata.yaml', ERRATUM);
    expect((await controle(dir)).text).toBe('0 fouten, 0 waarschuwingen.\n');
  });

  it.each([
    ['an unknown hoofdstuk', ['doel', 'doell'], /errata\.yaml:1:14: .*hoofdstuk "doell".*`doel`/],
    ['an alinea that is not there', ['alinea: 1', 'alinea: 9'], /errata\.yaml:2:11: Alinea 9 bestaat niet: dit deel heeft er 2/],
    ['words that do not stand there', ['was: veilig', 'was: onveilig'], /errata\.yaml:4:8: De tekst "onveilig dorp" staat niet in alinea 1/],
    ['an impossible date', ['2024-05-01', '2024-02-30'], /errata\.yaml:3:10: .*bestaat niet/],
    ['an unknown key', ['reden', 'redden'], /errata\.yaml:6:3: De sleutel "redden"/],
    ['no hoofdstuk', ['- hoofdstuk: doel\n  alinea', '- alinea'], /errata\.yaml:1:3: De sleutel hoofdstuk ontbreekt/],
  ] as const)('refuses %s with its place', async (_, [from, to], line) => {
    const dir = await frozen();
    write(dir, '2024/errata.yaml', ERRATUM.replace(from, to));
    const { text, status } = await controle(dir);
    expect(text).toMatch(line);
    expect(status).toBe(1);
  });
});

describe('npm run versie', () => {
  it('makes a concept that the check accepts, and never twice', async () => {
    const dir = await frozen();
    write(dir, '2024/errata.yaml', '[]\n');
    expect((await versie(dir, 'nieuw', 'plan')).status).toBe(0);
    expect(readdirSync(path(dir, 'concept')).sort()).toEqual(['01-doel.mdx', '02-aanpak.mdx', 'versie.yaml']);
    expect(read(dir, 'concept/01-doel.mdx')).toBe(read(dir, '2024/01-doel.mdx'));
    expect(read(dir, 'concept/versie.yaml')).toMatch(/label: Concept 9 oktober 2025\ndatum: "?2025-10-09"?\nstatus: concept\nwijziging:\n {2}soort: groot\n {2}toelichting: Schrijf hier/);
    expect((await controle(dir)).text).toBe('0 fouten, 0 waarschuwingen.\n');
    expect(besides(dir)).toEqual(['content']);
    const again = await versie(dir, 'nieuw', 'plan');
    expect(again.status).toBe(1);
    expect(again.text).toMatch(/Er is al een concept: .*vaststellen plan/);
  });

  it('turns the concept into a dated versie and freezes it', async () => {
    const dir = await frozen();
    await versie(dir, 'nieuw', 'plan');
    change(dir, 'concept/01-doel.mdx', 'veilig dorp', 'veiliger dorp');
    expect((await versie(dir, 'vaststellen', 'plan', '2025-10', ...DECISION)).text).toContain('is vastgesteld');
    expect(existsSync(path(dir, 'concept'))).toBe(false);
    expect(read(dir, '2025-10/versie.yaml')).toBe('label: oktober 2025\ndatum: 2025-10\nstatus: vastgesteld\nwijziging:\n  soort: klein\n  toelichting: Eén woord is anders.\nbesluiten:\n  - orgaan: Gemeenteraad\n    soort: vaststelling\n    datum: 2025-10-02\n');
    expect((await controle(dir)).text).toBe('0 fouten, 0 waarschuwingen.\n');
    change(dir, '2025-10/01-doel.mdx', 'veiliger', 'veilig');
    expect((await controle(dir)).status).toBe(1);
  });

  const REFUSALS: [string, string[], RegExp][] = [
    ['no command', [], /nieuw <document>[^]*vaststellen <document> <versie>/],
    ['a command with a typo', ['niew', 'plan'], /Bedoelt u nieuw\?/],
    ['no document', ['nieuw'], /Schrijf: npm run versie -- nieuw <document>/],
    ['too many words', ['nieuw', 'plan', '2025'], /te veel of te weinig/],
    ['an unknown document', ['nieuw', 'plam'], /Bedoelt u plan\?/],
    ['a way out of the folder', ['nieuw', '../content'], /bestaat niet/],
    ['a document without concept', ['vaststellen', 'brief', '2025', ...DECISION], /heeft geen concept.*nieuw brief/],
    ['a Dutch date', ['vaststellen', 'plan', '28-06-2025', ...DECISION], /Bedoelt u 2025-06-28\?/],
    ['an impossible date', ['vaststellen', 'plan', '2025-02-30', ...DECISION], /2025-02-30" bestaat niet/],
    ['a path for a versie', ['vaststellen', 'plan', '../x', ...DECISION], /geen naam voor een versie/],
    ['a versie that is there', ['vaststellen', 'plan', '2024', ...DECISION], /Versie 2024 is er al/],
    ['a versie older than the newest', ['vaststellen', 'plan', '2023', ...DECISION], /ouder zijn dan versie 2024/],
    ['missing answers', ['vaststellen', 'plan', '2025'], /Dit ontbreekt nog: --status, --orgaan, --soort, --wijziging, --toelichting/],
    ['an unknown status', ['vaststellen', 'plan', '2025', '--status', 'vastgestelt'], /Bedoelt u vastgesteld\?/],
    ['an unknown option', ['vaststellen', 'plan', '2025', '--stauts', 'x'], /Bedoelt u --status\?/],
    ['an option without a value', ['vaststellen', 'plan', '2025', '--status', '--label', 'x'], /Achter --status staat niets/],
    ['an impossible besluit', ['vaststellen', 'plan', '2025', '--besluit-datum', '31-02-2025'], /--besluit-datum klopt niet/],
  ];
  describe('refuses', () => {
    const dir = mkdtempSync(join(tmpdir(), 'versie-'));
    let before: Record<string, string>;
    beforeAll(async () => {
      cpSync('tests/fixtures/klein', join(dir, 'content'), { recursive: true });
      await versie(join(dir, 'content'), 'nieuw', 'plan');
      before = state(dir);
    });
    afterAll(() => rmSync(dir, { recursive: true }));

    it.each(REFUSALS)('%s with a cure and changes nothing', async (_, args, cure) => {
      const { text, status } = await versie(join(dir, 'content'), ...args);
      expect(text).toMatch(cure);
      expect(text).not.toMatch(/\n\s+at /);
      expect(status).toBe(1);
      expect(state(dir)).toEqual(before);
    });
  });

  it('is told by the script with exit code 1 and no stack trace', async () => {
    const dir = await frozen();
    const { text, status } = script(dir, 'versie', ['nieuw', 'plam']);
    expect([status, text]).toEqual([1, 'Het document "plam" bestaat niet. Bedoelt u plan?\n']);
  });

  it('refuses an outcome with faults, told at their own place', async () => {
    const dir = await frozen();
    await versie(dir, 'nieuw', 'plan');
    change(dir, 'concept/01-doel.mdx', 'veilig dorp', '{dorp}');
    const before = state(dir);
    const { text, status } = await versie(dir, 'vaststellen', 'plan', '2025', ...DECISION);
    expect(text).toMatch(/Er is niets veranderd[^]*\ndocumenten\/plan\/2025\/01-doel\.mdx:\d+:\d+: /);
    expect(status).toBe(1);
    expect(state(dir)).toEqual(before);
  });

  it('waits for another command that is under way', async () => {
    const dir = await frozen();
    const other = join(dir, `../.content-versie-${process.ppid}-abcdef`);
    mkdirSync(other);
    expect((await versie(dir, 'nieuw', 'plan')).text).toContain('Er loopt al een opdracht');
    expect(existsSync(path(dir, 'concept'))).toBe(false);
  });
});

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
    const [nothing, all] = [state(start), state(whole)];
    let crashes = 0;
    for (;; crashes++) {
      const dir = copy(start);
      if (!(await crashing(crashes + 1, () => command('versie', dir, ...args)))) break;
      expect((await controle(dir)).status).toBe(0);
      const after = JSON.stringify(state(dir));
      if (name !== 'vaststellen') expect([JSON.stringify(nothing), JSON.stringify(all)]).toContain(after);
      const again = await versie(dir, ...args);
      // What was already complete when it was killed may be refused as already there.
      expect(again.status === 0 || after === JSON.stringify(all)).toBe(true);
      expect(state(dir)).toEqual(all);
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
    // Right after the folder of the versie came to its place: the steps after it are left to the next command.
    let at = 0;
    for (let tried = ''; !tried || !existsSync(path(tried, '2025')); ) {
      tried = copy(start);
      const next = tried;
      at++;
      expect(await crashing(at, () => command('versie', next, ...args))).toBe(true);
    }
    expect(script(killed, 'versie', args, at).signal).toBe('SIGKILL');
    expect((await controle(killed)).status).toBe(0);
    expect(script(killed, 'versie', args).status).toBe(0);
    expect(state(killed)).toEqual(state(whole));
    expect(besides(killed)).toEqual(['content']);
  });

  it('vaststellen keeps a concept that was worked on since', async () => {
    const start = copy();
    await versie(start, 'nieuw', 'plan');
    for (let at = 1; ; at++) {
      const dir = copy(start);
      const isKilled = await crashing(at, () => command('versie', dir, 'vaststellen', 'plan', '2025', ...DECISION));
      expect(isKilled).toBe(true);
      if (!existsSync(path(dir, '2025'))) continue;
      expect(existsSync(path(dir, 'concept'))).toBe(true);
      change(dir, 'concept/01-doel.mdx', 'veilig dorp', 'veiliger dorp');
      expect((await versie(dir, 'vaststellen', 'plan', '2025', ...DECISION)).text).toContain('alsnog vastgesteld');
      expect(read(dir, 'concept/01-doel.mdx')).toContain('veiliger dorp');
      expect((await controle(dir)).status).toBe(0);
      break;
    }
  });
});
