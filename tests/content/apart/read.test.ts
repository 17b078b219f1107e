import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { relate } from '../../../src/check/relate.ts';
import { readSource } from '../../../src/content/read.ts';
import { eachInTime, failure } from '../../../src/content/time-limit.ts';
import { parseBody } from '../../../src/text/parse.ts';
import { mdx } from '../faults/row.ts';

// Who runs as root may read every file: so the disk refuses one.
vi.mock(import('node:fs/promises'), async (original) => {
  const real = await original();
  const readFile = (path: string) =>
    path.endsWith('01-doel.mdx') ? Promise.reject(new Error('EACCES')) : real.readFile(path);
  const readdir = (path: string, options: object) =>
    path.endsWith('dicht') ? Promise.reject(new Error('EACCES')) : real.readdir(path, options);
  return {
    ...real,
    readFile: readFile as unknown as typeof real.readFile,
    readdir: readdir as unknown as typeof real.readdir,
  };
});

it('reads on past a file that cannot be opened', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'lezen-'));
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const { entries, faults } = await readSource(dir);
  rmSync(dir, { recursive: true });
  const file = join(dir, 'documenten/plan/2024/01-doel.mdx');
  expect(faults).toEqual([{ file, line: 1, column: 1, rule: 'file/unreadable', values: {} }]);
  expect(entries.map(({ id }) => id)).toContain('documenten/plan/2024/02-aanpak.mdx');
});

it('gives a photo the size at which it is shown, turned as it says, and tells that it holds a place', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'lezen-'));
  cpSync('tests/fixtures/klein', dir, { recursive: true });
  const at = 'documenten/plan/2024/beeld/foto.jpg';
  cpSync('tests/fixtures/beelden/gedraaid-met-plaats.jpg', join(dir, at));
  const { entries, faults } = await readSource(dir);
  rmSync(dir, { recursive: true });
  expect(entries.find(({ id }) => id === at)?.data).toMatchObject({ width: 200, height: 400 });
  expect(faults.map(({ rule }) => rule)).toContain('beeld/holds-place');
});

describe('what lies where it cannot be read', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'lezen-'));
    cpSync('tests/fixtures/klein', dir, { recursive: true });
    rmSync(join(dir, 'documenten/plan/2024/01-doel.mdx'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const told = async () =>
    (await readSource(dir)).faults.map(({ file, rule }) => [file.slice(dir.length + 1), rule]);

  it.each(['begrippen/x.yaml', 'paginas/x.mdx', 'documenten/plan/2024/beeld/a.png', 'adressen.txt', 'site.yaml'])(
    'a folder %s is told, and nothing in it is read; without it nothing is',
    async (name) => {
      rmSync(join(dir, name), { force: true });
      mkdirSync(join(dir, name), { recursive: true });
      writeFileSync(join(dir, name, '01-a.mdx'), mdx('Tekst.'));
      expect(await told()).toEqual([[name, 'file/is-folder']]);
      rmSync(join(dir, name), { recursive: true });
      expect(await told()).toEqual([]);
    },
  );

  it('a folder that cannot be opened is told, and the rest is read', async () => {
    mkdirSync(join(dir, 'dicht'));
    expect(await told()).toEqual([['dicht', 'folder/unreadable']]);
  });

  it('names that are no UTF-8 are told, of a file and of a folder', async () => {
    const odd = Buffer.concat([Buffer.from(join(dir, 'documenten/plan/2024/09-')), Buffer.of(0xe9), Buffer.from('.mdx')]);
    writeFileSync(odd, mdx('Tekst.'));
    mkdirSync(Buffer.concat([Buffer.from(join(dir, 'begrippen-')), Buffer.of(0xff)]));
    expect((await told()).sort()).toEqual([
      ['begrippen-\ufffd', 'file/name-not-utf8'],
      ['documenten/plan/2024/09-\ufffd.mdx', 'file/name-not-utf8'],
    ]);
  });

  it('a versie may have 1000 hoofdstukken; those beyond are one fault, and are not read', async () => {
    const at = join(dir, 'documenten/plan/2024');
    const free = 1000 - readdirSync(at).filter((name) => name.endsWith('.mdx')).length;
    for (let i = 0; i < free; i++) writeFileSync(join(at, `${1000 + i}-deel-${i}.mdx`), mdx('Tekst.'));
    expect(await told()).toEqual([]);
    for (let i = free; i < free + 3; i++) writeFileSync(join(at, `${1000 + i}-deel-${i}.mdx`), 'niets');
    expect(await told()).toEqual([[`documenten/plan/2024/${1000 + free}-deel-${free}.mdx`, 'file/too-many-hoofdstukken']]);
    // What its message says to do: fewer of them.
    for (let i = free; i < free + 3; i++) rmSync(join(at, `${1000 + i}-deel-${i}.mdx`));
    expect(await told()).toEqual([]);
  });
});

describe('a file that keeps its reader busy', () => {
  const load = async (parse: typeof parseBody) => {
    const { findings } = relate(await readSource('tests/fixtures/klein'), 'tests/fixtures/klein', '2026-01-01', parse, 1);
    return findings.map(({ file, line, column, rule }) => [file, line, column, rule]);
  };
  const busy = (task: () => unknown): typeof parseBody => (body, options) => {
    if (body.includes('De gemeente doet drie dingen')) task();
    return parseBody(body, options);
  };
  const at = 'tests/fixtures/klein/documenten/plan/2024/02-aanpak.mdx';

  it('is ended, told by its name, and the others are read', async () => {
    const loop = () => {
      for (;;);
    };
    const before = await load(parseBody);
    expect((await load(busy(loop))).filter((each) => !before.some(([file]) => file === each[0]))).toEqual([
      [at, 1, 1, 'file/takes-too-long'],
    ]);
  });

  it('or that breaks it, is told by its name', async () => {
    const deep = (): unknown => [deep()];
    expect(await load(busy(deep))).toContainEqual([at, 1, 1, 'file/crashed']);
    expect(failure(new RangeError('Maximum call stack size exceeded'))).toMatchObject({
      rule: 'file/crashed',
      values: { said: 'Maximum call stack size exceeded' },
    });
  });

  it('holds up no other, also after it', () => {
    const done: number[] = [];
    const failed: number[] = [];
    const task = (n: number) => {
      if (n === 2) for (;;);
      if (n === 4) throw new Error('stuk');
      done.push(n);
    };
    eachInTime([1, 2, 3, 4, 5], task, (n) => failed.push(n), 0.5);
    expect([done, failed]).toEqual([[1, 3, 5], [2, 4]]);
  });
});
