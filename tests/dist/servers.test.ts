// One table of what is expected, held against each server that is told to serve a built site: our own, and the real
// nginx and Caddy with the configuration that is made for them.
import { readFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHeaders, HEADERS_FILE } from '../../src/headers/files.ts';
import { commandOf, startReal, type RealServer, type Running } from '../../scripts/serve/real.ts';
import { serveSite } from '../../scripts/serve/site.ts';
import { baseOf } from './pages.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** One answer, of which nothing was followed, unpacked or made neat: neither of the address nor of what came back. */
const ask = (origin: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((done, fail) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', fail).end();
  });

/** The first line that comes back for bytes of any kind; empty when the server hangs up. */
const sendRaw = (origin: string, text: string) =>
  new Promise<string>((done) => {
    let told = '';
    const socket = connect(Number(new URL(origin).port), 'localhost', () => socket.write(text));
    // A server may keep the line open after its answer.
    socket.on('data', (part) => (told += String(part)).includes('\r\n') && socket.destroy());
    socket.on('error', () => undefined);
    socket.on('close', () => done(told.split('\r\n')[0] ?? ''));
    socket.setTimeout(600_000, () => socket.destroy());
  });

const SITES = [
  { dir: '.build/fixtures', page: 'meerjarenbeleidsplan/index.html' },
  { dir: '.build/klein', page: 'zoeken/index.html' },
  { dir: 'dist', page: 'zoeken/index.html' },
];
const SERVERS = ['own', 'nginx', 'caddy'] as const;
const MISSING = SERVERS.filter((name) => name !== 'own' && !commandOf(name));

// Named in the count of what was not tried; .ci/run installs both.
it.skipIf(!MISSING.length).each(MISSING)(
  '%s is not installed here, so it was not tried',
  () => undefined,
);

const start = async (
  name: (typeof SERVERS)[number],
  dir: string,
  base: string,
): Promise<Running> => {
  if (name !== 'own') return startReal(name as RealServer, dir, base);
  const own = await serveSite(dir, base);
  return { ...own, close: async () => void own.close() };
};

describe.each(SITES)('$dir', ({ dir, page }) => {
  describe.each(SERVERS)('by %s', (name) => {
    const isHere = !MISSING.includes(name);
    const base = baseOf(dir);
    const file = readFileSync(join(dir, page));
    const path = base + page.replace(/index\.html$/, '');
    const script =
      /src="([^"]*\/assets\/[^"]+\.js)"/.exec(
        readFileSync(join(dir, 'zoeken/index.html'), 'utf8'),
      )?.[1] ?? '';
    let server: Running;
    beforeAll(async () => {
      if (isHere) server = await start(name, dir, base);
    });
    afterAll(() => server?.close());
    const get = (address: string, headers?: Record<string, string>, method?: string) =>
      ask(server.origin, address, headers, method);
    const { always } = readHeaders(readFileSync(join(dir, HEADERS_FILE), 'utf8'), base);

    const expectHeaders = ({ headers }: Answer, special: Record<string, string | undefined>) => {
      for (const [key, value] of Object.entries(always))
        expect([key, headers[key.toLowerCase()]]).toEqual([key, value]);
      const own = {
        'cache-control': 'no-cache',
        'cross-origin-resource-policy': 'same-origin',
        'access-control-allow-origin': undefined,
        ...special,
      };
      for (const [key, value] of Object.entries(own))
        expect([key, headers[key]]).toEqual([key, value]);
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers.server ?? '').not.toMatch(/\d/);
    };

    it.runIf(isHere)('sends a page whole, with all headers', async () => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.body.equals(file)).toBe(true);
      expectHeaders(answer, {
        'content-type': 'text/html; charset=utf-8',
        'content-encoding': undefined,
      });
      expect(answer.headers.etag).toMatch(/^(?:W\/)?"[^"]+"$/);
    });

    it.runIf(isHere)(
      'keeps what has a hash in its name, and lets others read data, feeds and proof',
      async () => {
        expect(script).not.toBe('');
        expectHeaders(await get(script), {
          'cache-control': 'public, max-age=31536000, immutable',
          'content-type': 'text/javascript; charset=utf-8',
        });
        const open = {
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
        };
        expectHeaders(await get(`${base}volg/alles.xml`), {
          ...open,
          'content-type': 'application/xml',
        });
        expectHeaders(await get(`${base}volg/mijlpalen.ics`), {
          ...open,
          'content-type': 'text/calendar; charset=utf-8',
        });
        expectHeaders(await get(`${base}bewijs/manifest.json`), {
          ...open,
          'content-type': 'application/json',
        });
        expectHeaders(await get(`${base}favicon.svg`), { 'content-type': 'image/svg+xml' });
      },
    );

    it.runIf(isHere)('sends it packed to whom takes that, and only the same bytes', async () => {
      const gz = await get(path, { 'accept-encoding': 'gzip' });
      expect(gz.headers).toMatchObject({
        'content-encoding': 'gzip',
        vary: 'Accept-Encoding',
        'content-type': 'text/html; charset=utf-8',
      });
      expect(gunzipSync(gz.body).equals(file)).toBe(true);
      expectHeaders(gz, {});
      // nginx has no Brotli of its own.
      const br = await get(path, { 'accept-encoding': 'gzip, br' });
      expect(br.headers['content-encoding']).toBe(name === 'nginx' ? 'gzip' : 'br');
      if (name !== 'nginx') expect(brotliDecompressSync(br.body).equals(file)).toBe(true);
      for (const none of ['identity', 'gzip;q=0', 'zstd']) {
        const answer = await get(path, { 'accept-encoding': none });
        expect(answer.headers['content-encoding'] ?? 'none').toBe('none');
        expect(answer.body.equals(file)).toBe(true);
      }
    });

    it.runIf(isHere)('says 304 to who has it, and not to who has another', async () => {
      const { headers } = await get(path);
      const known = await get(path, { 'if-none-match': headers.etag ?? '' });
      expect([known.status, known.body.length]).toEqual([304, 0]);
      expect(known.headers['cache-control']).toBe('no-cache');
      expect((await get(path, { 'if-none-match': '"anders"' })).status).toBe(200);
      expect(
        (await get(path, { 'if-modified-since': headers['last-modified'] ?? '' })).status,
      ).toBe(304);
      expect(
        (await get(path, { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status,
      ).toBe(200);
    });

    it.runIf(isHere)('sends a stretch, and none that is not there', async () => {
      const part = await get(path, { range: 'bytes=10-19' });
      expect([part.status, part.headers['content-range']]).toEqual([
        206,
        `bytes 10-19/${file.length}`,
      ]);
      expect(part.body.equals(file.subarray(10, 20))).toBe(true);
      expect((await get(path, { range: 'bytes=-5' })).body.equals(file.subarray(-5))).toBe(true);
      const outside = await get(path, { range: `bytes=${file.length}-` });
      expect([outside.status, outside.headers['content-range']]).toEqual([
        416,
        `bytes */${file.length}`,
      ]);
      expect([200, 416]).toContain((await get(path, { range: 'regels=1-2' })).status);
    });

    it.runIf(isHere)('answers HEAD as GET, without the bytes', async () => {
      const [head, whole] = [await get(path, {}, 'HEAD'), await get(path)];
      expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
        200,
        0,
        String(file.length),
      ]);
      expectHeaders(head, {
        etag: whole.headers.etag,
        'content-type': whole.headers['content-type'],
      });
    });

    it.runIf(isHere).each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
      'refuses %s',
      async (method) => {
        const answer = await get(path, {}, method);
        expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
        expectHeaders(answer, {});
      },
    );

    it.runIf(isHere)('refuses methods and lines that are none, and lives on', async () => {
      expect(
        await sendRaw(
          server.origin,
          `TRACE ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
        ),
      ).toMatch(/ 40[05] |^$/);
      for (const text of [
        'onzin\r\n\r\n',
        `GET ${path} HTTP/9.9\r\n\r\n`,
        '\0\0\0\0\r\n\r\n',
        `${'X'.repeat(70_000)} / HTTP/1.1\r\n\r\n`,
      ])
        expect(await sendRaw(server.origin, text)).toMatch(/ (?:4\d\d|50[15]) |^$/);
      expect((await get(path)).status).toBe(200);
    });

    it.runIf(isHere)(
      'shows the Dutch page for what is not there, never kept for long',
      async () => {
        const missing = readFileSync(join(dir, '404.html'));
        for (const address of [
          'nergens/',
          'nergens.html',
          'assets/nergens.js',
          'volg/nergens.xml',
          'assets/',
          `${page}/`,
        ]) {
          const answer = await get(base + address);
          if (address === `${page}/` && answer.status === 308) continue; // Caddy takes the slash away.
          expect([address, answer.status, answer.headers['content-type']]).toEqual([
            address,
            404,
            'text/html; charset=utf-8',
          ]);
          expect(answer.body.equals(missing)).toBe(true);
          expectHeaders(answer, {});
        }
      },
    );

    it.runIf(isHere)('gives nothing of outside the folder, and nothing hidden', async () => {
      const shut = [
        '../package.json',
        '../../package.json',
        '%2e%2e/package.json',
        '..%2fpackage.json',
        '..%2f..%2fpackage.json',
        'volg/..%2f..%2fpackage.json',
        '..%5cpackage.json',
        '%2e%2e%2f%2e%2e%2fpackage.json',
        '....//package.json',
        '.veiligheidsplan-bouw',
        '%2eveiligheidsplan-bouw',
        '.git/config',
        'volg/.git/config',
        '.well-known/../.veiligheidsplan-bouw',
        '.well-known/%2e%2e/.veiligheidsplan-bouw',
        'index.html%00',
        'index.html%00.js',
        '%',
      ];
      for (const address of shut) {
        const { status, body } = await get(base + address);
        expect([address, [400, 404].includes(status) ? 'shut' : status]).toEqual([address, 'shut']);
        expect(body.toString()).not.toMatch(/"veiligheidsplan"|Deze map is gemaakt met/);
      }
    });

    it.runIf(isHere)('takes an encoded slash for a slash, or for nothing', async () => {
      const { status, body } = await get(`${base}${page.replace('/', '%2F')}`);
      expect([200, 400, 404]).toContain(status);
      if (status === 200) expect(body.equals(file)).toBe(true);
    });

    it.runIf(isHere)('answers an address that is far too long with a refusal', async () => {
      expect(
        await sendRaw(
          server.origin,
          `GET ${base}${'a'.repeat(60_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
        ),
      ).toMatch(/ (?:400|404|414|431) |^$/);
      expect((await get(path)).status).toBe(200);
    });

    it.runIf(isHere)(
      'leads a folder without slash to the one with it, on the same host',
      async () => {
        const answer = await get(`${path.slice(0, -1)}?q=1`);
        expect([301, 308]).toContain(answer.status);
        expect(answer.headers.location).toBe(`${path}?q=1`);
        for (const start of [
          '//kwaad.example/..',
          '/%2fkwaad.example/..',
          '/%2Fkwaad.example/%2e%2e',
          '/\\kwaad.example/..',
          '/%5ckwaad.example/..',
          '///kwaad.example/..',
          `${base}/kwaad.example/..`,
          'http://kwaad.example',
        ]) {
          const evil = await get(`${start}${path.slice(0, -1)}`);
          expect([start, evil.headers.location ?? '/']).toEqual([
            start,
            expect.not.stringMatching(/^(?:\/\/|\/?\\|https?:)/),
          ]);
        }
      },
    );

    if (base !== '/')
      it.runIf(isHere)('leads from above the site to it, and knows nothing beside it', async () => {
        for (const address of ['/', base.slice(0, -1)]) {
          const answer = await get(address);
          expect([address, answer.status, answer.headers.location]).toEqual([address, 301, base]);
        }
        const beside = await get('/favicon.svg');
        expect([beside.status, beside.body.equals(readFileSync(join(dir, '404.html')))]).toEqual([
          404,
          true,
        ]);
      });

    if (dir === '.build/fixtures')
      it.runIf(isHere)('sends on what moved, for ever', async () => {
        const answer = await get(`${base}beleidsplan/?q=1`);
        expect([answer.status, answer.headers.location]).toEqual([
          301,
          `${base}meerjarenbeleidsplan/?q=1#feiten`,
        ]);
        expect((await get(`${base}raadsbrief/oud-adres/`)).headers.location).toBe(
          `${base}raadsbrief/`,
        );
        expectHeaders(answer, {});
      });
  });
});
