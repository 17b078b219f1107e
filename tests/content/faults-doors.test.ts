import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatFaults } from '../../src/faults/format.ts';
import { errorsOf, formatFault, type Told } from '../../src/faults/fault.ts';
import { loadSite } from '../../src/check/load.ts';
import { EXTRA, mdx } from './faults/row.ts';

let folder = '';
let dir = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deuren-'));
  dir = join(folder, 'inhoud');
  cpSync('tests/fixtures/klein', dir, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const errors = async () =>
  errorsOf((await loadSite(dir)).faults).map((fault) => formatFault(fault).replaceAll(`${dir}/`, ''));
const rules = async () => errorsOf((await loadSite(dir)).faults).map(({ rule }) => rule);

describe('the check reads nothing outside the content folder', () => {
  it('follows no link to a file or a folder', async () => {
    writeFileSync(join(folder, 'geheim.mdx'), '---\ntitel: Geheim\n---\nGEHEIM {x}\n');
    symlinkSync(join(folder, 'geheim.mdx'), join(dir, EXTRA));
    symlinkSync(folder, join(dir, 'documenten/plan/2024/10-map'));
    const found = await errors();
    expect(found.map((line) => line.split(': ')[0])).toEqual([
      `${EXTRA}:1:1`,
      'documenten/plan/2024/10-map:1:1',
    ]);
    expect(found.join()).not.toContain('GEHEIM');
    expect(await rules()).toEqual(['file/symbolic-link', 'file/symbolic-link']);
  });

  it('waits for no pipe', async () => {
    execFileSync('mkfifo', [join(dir, EXTRA)]);
    expect(await errors()).toEqual([expect.stringMatching(/09-proef\.mdx:1:1: Dit is geen gewoon/)]);
    expect(await rules()).toEqual(['file/not-plain']);
  });

  it('follows no alias of a billion laughs', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`);
    writeFileSync(join(dir, 'plan.yaml'), ['l0: &l0 [x, x]', ...rows].join('\n'));
    const found = await errors();
    expect(found[0]).toMatch(/^plan\.yaml:1:5: .*aanhalingstekens/);
  });

  it('says so when the folder is not there', async () => {
    rmSync(dir, { recursive: true });
    expect(await errors()).toEqual([expect.stringMatching(/inhoud:1:1: .*bestaat niet\. /)]);
    expect(await rules()).toEqual(['folder/absent']);
  });
});

describe('the check runs no code and writes nothing', () => {
  it('leaves the folder as it is, whatever a text asks', async () => {
    const mark = join(folder, 'mark');
    const write = `(globalThis.process.getBuiltinModule('node:fs').writeFileSync('${mark}', ''))`;
    writeFileSync(join(dir, EXTRA), mdx(`export const x = ${write}\n\n{${write}}\n\n<Kader titel={${write}}>x</Kader>`));
    expect((await errors()).map((line) => line.split(': ')[0])).toEqual([
      `${EXTRA}:4:1`,
      `${EXTRA}:6:1`,
      `${EXTRA}:8:8`,
    ]);
    expect(existsSync(mark)).toBe(false);
    expect(readdirSync(folder)).toEqual(['inhoud']);
  });
});

describe('one mistake is told once', () => {
  const bron = 'term: Dorp\nuitleg: X\nbron: {document: plan, versie: 2024, hoofdstuk: doel, alinea: 1}\n';
  it.each([
    ['document.yaml', 'titel: 12\n'],
    ['2024/versie.yaml', 'label: V\ndatum: 2024\nstatus: vastgestelt\n'],
    ['2024/01-doel.mdx', '---\ntitel: Doel\nslug: x\n---\nTekst.\n'],
    ['2024/01-doel.mdx', mdx('Een {x}.')],
  ])('when others point at documenten/plan/%s', async (name, text) => {
    writeFileSync(join(dir, 'documenten/plan', name), text);
    mkdirSync(join(dir, 'begrippen'));
    writeFileSync(join(dir, 'begrippen/dorp.yaml'), bron);
    const files = (await errors()).map((line) => line.split(':')[0]);
    expect([...new Set(files)]).toEqual([`documenten/plan/${name}`]);
  });
});

describe('the forms of the output', () => {
  const faults: Told[] = [
    { file: 'content/a,b:c%.mdx', line: 2, column: 3, message: '100% mis\n::error::x. Herstel.' },
    { file: 'content/b.mdx', line: 1, column: 1, message: 'Let op. Kijk.', warning: true },
  ];

  it('writes annotations that no name or text can break out of', () => {
    expect(formatFaults(faults, 'github').split('\n')).toEqual([
      '::error file=content/a%2Cb%3Ac%25.mdx,line=2,col=3::100%25 mis ::error::x. Herstel.',
      '::warning file=content/b.mdx,line=1,col=1::Let op. Kijk.',
      '1 fout, 1 waarschuwing.',
    ]);
    const nasty = { file: 'a\n::add-mask::b', line: 1, column: 1, message: 'c\r\nd' };
    expect(formatFaults([nasty], 'github').split('\n')).toHaveLength(2);
    expect(formatFaults([nasty], 'tekst').split('\n')).toHaveLength(2);
  });

  it('writes JSON and the exit code, and refuses another form', () => {
    writeFileSync(join(dir, EXTRA), mdx('{x}'));
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/controle.ts', ...args], {
        env: { ...process.env, CONTENT_DIR: dir },
        encoding: 'utf8',
      });
    const { stdout, status } = run('--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toContainEqual({
      file: join(dir, EXTRA),
      line: 4,
      column: 1,
      severity: 'error',
      message: expect.stringContaining('accolades') as string,
    });
    expect(run('--format', 'xml')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe.each(['content', 'tests/fixtures/content'])('%s', (name) => {
  it('is green', async () => {
    const { faults } = await loadSite(name);
    expect(errorsOf(faults)).toEqual([]);
  });
});
