import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort } from '../../../scripts/free-port.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPort } from '../../../scripts/serve/port.ts';
import { folderState } from '../folder-state.ts';
import { writeConcept } from '../hidden-concept.ts';
import { ownEnvironment } from '../own-environment.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'start-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const environment = (port: string) => 
  ownEnvironment({ CONTENT_DIR: 'tests/fixtures/klein', OUT_DIR: join(folder, 'uit'), PORT: port });
function run(script: string, port: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}`], { env: environment(port), encoding: 'utf8' });
  return { stdout, stderr, status };
}
/** A server of somebody else on a free port. */
const taken = (): Promise<{ port: number; close: () => void }> =>
  new Promise((ready) => {
    const server = createServer().listen(0, () =>
      ready({ port: (server.address() as AddressInfo).port, close: () => void server.close() }),
    );
  });

describe('npm start', () => {
  const PORTS = ['abc', '0', '70000', '1.5', '-1', '4321a', '0x10', '1e3', '\n4321\n4322'];
  const fault = /^PORT=[^\n]+ is geen poort\. Kies [^\n]+$/;
  it.each(PORTS)('takes PORT=%j for no port, and says so in one line', (port) => {
    expect(() => readPort(port)).toThrow(fault);
  });

  it.each([PORTS[0]!, PORTS.at(-1)!])('refuses PORT=%j before the build', (port) => {
    const { stdout, stderr, status } = run('start.ts', port);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr.replace(/\n$/, '')).toMatch(fault);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('tells of a busy port before the build, and the server alone does too', async () => {
    const other = await taken();
    const told = { stdout: '', stderr: expect.stringMatching(new RegExp(`^Poort ${other.port} is al in gebruik\\.[^\n]+PORT=\\d+\\.\n$`)), status: 1 };
    try {
      expect(run('start.ts', String(other.port))).toEqual(told);
      expect(readdirSync(folder)).toEqual([]);
      expect(run('serve.ts', String(other.port))).toEqual(told);
      const none = run('serve.ts', String(await freePort()));
      expect([none.stdout, none.status]).toEqual(['', 1]);
      expect(none.stderr).toMatch(/^In [^\n]+ staat nog geen site\. Maak haar met `npm run build`[^\n]*\n$/);
      expect(run('serve.ts', 'abc')).toMatchObject({ stdout: '', status: 1 });
    } finally {
      other.close();
    }
  });

  it('says what it does, builds, says what came of it, and serves that', async () => {
    const port = await freePort();
    const reads = join(folder, 'reads.txt');
    const content = join(folder, 'inhoud');
    writeConcept(content);
    const { SOURCE_DATE_EPOCH } = process.env;
    const day = SOURCE_DATE_EPOCH && { SOURCE_DATE_EPOCH };
    const elsewhere = { TZ: 'Pacific/Kiritimati', CONTENT_DIR: content, ...day };
    const preload = pathToFileURL(join(import.meta.dirname, 'count-reads.mjs')).href;
    const child = spawn(process.execPath, ['scripts/start.ts'], {
      env: { ...environment(String(port)), ...elsewhere, READS_FILE: reads, NODE_OPTIONS: `--import ${preload}` },
    });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (told += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => void (told += text));
    const ended = new Promise((done) => child.once('close', done));
    await Promise.race([
      ended,
      new Promise<void>((ready) => child.stdout.on('data', () => /De site staat op [^\n]*\n/.test(told) && ready())),
    ]);
    try {
      const pages = readdirSync(join(folder, 'uit'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
      const lines = told.trim().split('\n');
      expect(lines[0]).toContain(`http://localhost:${port}`);
      expect(lines[1]).toMatch(/^De site wordt gemaakt van .*inhoud in .*uit; dat duurt meestal /);
      expect(lines.at(-2)).toMatch(new RegExp(`^De site is klaar: ${pages} pagina's in \\d+ seconden?\\. Zij staat in .*uit\\.$`));
      const [address = ''] = /http:\S+$/.exec(lines.at(-1) ?? '') ?? [];
      expect((await fetch(address)).status).toBe(200);
      expect(lines.filter((line) => /^ {2}\d+ bestanden gelezen en nagekeken/.test(line))).toHaveLength(1);
      expect(lines.filter((line) => /^ {2}zoekindex van \d+ stukken/.test(line))).toHaveLength(1);
      // One reading: what was checked is what is shown, in whatever process.
      const texts = readFileSync(reads, 'utf8').trim().split('\n');
      const all = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
      expect(texts).toHaveLength(all.length);
      expect(new Set(texts).size).toBe(all.length);
      // The same bytes again, elsewhere, in another time zone, and of a concept kept off the site nothing.
      const out = join(folder, 'uit');
      const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
      const telling = files
        .map(({ parentPath, name }) => join(parentPath, name))
        .filter((path) => /xgeheim/i.test(path) || /xgeheim/i.test(readFileSync(path, 'latin1')));
      expect(telling).toEqual([]);
      expect(folderState(out)).toEqual(folderState('.build/klein'));
    } finally {
      child.kill('SIGTERM');
      await ended;
    }
  });
});

it('takes the first port that is given, and else its own', () => {
  expect(readPort(undefined, '')).toBe(readPort());
  expect(readPort('', '4400')).toBe(4400);
  expect(readPort('1', '4400')).toBe(1);
  expect(readPort(' 65535 ')).toBe(65535);
});
