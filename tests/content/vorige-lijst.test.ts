import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ownEnvironment } from './own-environment.ts';

let dir = '';
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'vorige-'))));
afterEach(() => rmSync(dir, { recursive: true }));

/** Runs the script against a site that answers so; gives what it hands on to the build. */
async function run(status: number, published = 'abc') {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status).end('{"lijst":1}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as { port: number };
  const given = join(dir, 'env');
  const env = { GITHUB_ENV: given, SITE: `http://127.0.0.1:${port}/plan/`, PUBLISHED: published };
  const child = spawn('bash', [resolve('.github/scripts/vorige-lijst.sh')], { cwd: dir, env: ownEnvironment(env) });
  const code = await new Promise((done) => child.on('close', done));
  server.close();
  return { code, asked, given: existsSync(given) ? readFileSync(given, 'utf8') : '' };
}

it('hands the published list on to the build', async () => {
  const file = join(dir, 'vorige-lijst.json');
  expect(await run(200)).toEqual({ code: 0, asked: ['/plan/bewijs/manifest.json'], given: `PREVIOUS_MANIFEST=${file}\n` });
  expect(readFileSync(file, 'utf8')).toBe('{"lijst":1}');
});

it('begins a chain where there is no list, and asks nothing of a site that is not there', async () => {
  expect(await run(404)).toMatchObject({ code: 0, given: '' });
  expect(await run(200, '')).toEqual({ code: 0, asked: [], given: '' });
});

it('never breaks the chain because a host was out of order', async () => {
  expect(await run(403)).toMatchObject({ code: 1, given: '' });
});
