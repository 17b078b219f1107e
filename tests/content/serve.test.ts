import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/free-port.ts';
import { placeOf } from '../../scripts/serve/place.ts';
import { readHost } from '../../scripts/serve/port.ts';
import { ownEnvironment } from './own-environment.ts';

let root = '';
let site = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'serveer-'));
  site = join(root, 'dist');
  const put = (name: string, text: string) => {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  put('geheim.txt', 'geheim');
  put('elders/index.html', 'geheim');
  put('dist-anders/index.html', 'geheim');
  put('dist/index.html', 'start');
  put('dist/a/index.html', 'a');
  put('dist/.env', 'geheim');
  put('dist/.git/config', 'geheim');
  put('dist/a/.verborgen', 'geheim');
  symlinkSync('../geheim.txt', join(site, 'link.txt'));
  symlinkSync('../elders', join(site, 'link'));
  symlinkSync('../dist-anders', join(site, 'naast'));
  symlinkSync('nergens', join(site, 'dood'));
  symlinkSync('lus', join(site, 'lus'));
  symlinkSync('.env', join(site, 'om.txt'));
  symlinkSync('a', join(site, 'b'));
});
afterAll(() => rmSync(root, { recursive: true }));

describe('a place in a served folder', () => {
  it.each(['link.txt', 'link', 'link/index.html', 'naast/index.html', 'dood', 'lus', 'om.txt', '.env', '.git/config', 'a/.verborgen', '..', '../geheim.txt', 'a/../../geheim.txt', 'a/..', '.', 'a\\b', 'a\0', 'nergens', 'index.html/x'])(
    'is not %j',
    async (name) => expect(await placeOf(site, name)).toBeUndefined(),
  );

  it('is a file or folder of its own, also by a link within it', async () => {
    expect(await placeOf(site, '')).toMatchObject({ kind: 'folder' });
    expect(await placeOf(site, 'a/index.html')).toMatchObject({ kind: 'file' });
    expect(await placeOf(site, 'b/index.html')).toMatchObject({ kind: 'file' });
  });

  it('never lies outside it, whatever is asked', () => {
    const step = fc.constantFrom('a', 'b', '..', '.', '', 'link', 'naast', 'index.html', 'geheim.txt', '.env', 'dood');
    return fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
        const found = await placeOf(site, steps.join('/'));
        expect(found === undefined || /\/dist(?:\/(?:a|index\.html|a\/index\.html))?$/.test(found.path)).toBe(true);
      }),
    );
  });
});

describe('the server', () => {
  let child: ChildProcess;
  let port = 0;
  let told = '';
  const start = async (env: NodeJS.ProcessEnv) => {
    port = await freePort();
    child = spawn(process.execPath, ['scripts/serve.ts', site, String(port), '/plan/'], { env: ownEnvironment(env) });
    told = '';
    // Its first line whole; without one it ended, and what it said of that is in the failure.
    await new Promise<void>((ready, fail) => {
      for (const stream of [child.stdout!, child.stderr!])
        stream.on('data', (text: Buffer) => {
          told += String(text);
          if (stream === child.stdout && told.includes('\n')) ready();
        });
      child.once('close', () => fail(new Error(told)));
    });
  };
  /** Nobody answers at all after that: a busy machine takes seconds for an answer. */
  const LONG = 60_000;
  const get = (path: string, host = '127.0.0.1') =>
    new Promise<{ status?: number; text: string; location?: string }>((done) => {
      const asked = request({ host, port, path, timeout: LONG }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += String(part)));
        response.on('end', () => done({ status: response.statusCode, text, location: response.headers.location }));
      });
      asked.on('timeout', () => asked.destroy());
      asked.on('error', () => done({ text: 'geen antwoord' }));
      asked.end();
    });
  /** An address of this computer that others can reach. */
  const outside = Object.values(networkInterfaces()).flat().find((each) => each?.family === 'IPv4' && !each.internal)?.address;

  it('listens on this computer alone, and gives nothing of outside its folder', async () => {
    await start({});
    try {
      expect(told).toContain(`http://localhost:${port}/plan/`);
      expect(await get('/plan/')).toMatchObject({ status: 200, text: 'start' });
      expect(await get('/plan/b/')).toMatchObject({ status: 200, text: 'a' });
      for (const path of ['/plan/link.txt', '/plan/link/', '/plan/.env', '/plan/%2eenv', '/plan/.git/config', '/plan/../geheim.txt', '/plan/%2e%2e/geheim.txt', '/plan/a/%2e%2e/%2e%2e/geheim.txt', '/plan/om.txt', '/\\kwaad.example/..', '/plan/\\kwaad.example/..']) {
        const { status, text, location } = await get(path);
        expect([path, status, location]).toEqual([path, 404, undefined]);
        expect(text).not.toContain('geheim');
      }
      if (outside) expect(await get('/plan/', outside)).toEqual({ text: 'geen antwoord' });
    } finally {
      child.kill();
    }
  });

  it('listens elsewhere when HOST says so', async () => {
    await start({ HOST: '0.0.0.0' });
    try {
      for (const host of ['127.0.0.1', ...(outside ? [outside] : [])]) expect(await get('/plan/', host)).toMatchObject({ status: 200 });
    } finally {
      child.kill();
    }
  });

  it.each([{ HOST: 'geen adres' }, { HOST: '203.0.113.1' }, { BASE_PATH: '/a b/' }, { SITE_URL: 'x' }])('says in one line what is wrong with %j', (env) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/serve.ts', site, '4399'], { env: ownEnvironment(env), encoding: 'utf8' });
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(new RegExp(`^${Object.keys(env)[0]}=[^\\n]+\\. [^\\n]+\\.\\n$`));
  });

  it('takes an empty HOST for none', () => {
    expect(readHost()).toBe('127.0.0.1');
  });
});
