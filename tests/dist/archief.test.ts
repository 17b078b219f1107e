import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WARCParser } from 'warcio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exchangesOf } from '../../scripts/archief/exchanges.ts';
import { writeArchive } from '../../scripts/archief/write.ts';
import { readWhole } from '../../scripts/bewijs/whole.ts';
import { serveSite } from '../../scripts/serve/site.ts';

const SITE = '.build/klein';
const site = readWhole(SITE);
const folders: string[] = [];
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'archief-')));
  return folders.at(-1)!;
};
afterAll(() => folders.forEach((each) => rmSync(each, { recursive: true })));

interface Read {
  type: string;
  url: string;
  date: string;
  headers: Map<string, string>;
  http: [string, string][];
  status: string;
  body: Buffer;
}
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

async function read(file: string): Promise<Read[]> {
  const records: Read[] = [];
  for await (const record of new WARCParser(createReadStream(file), { keepHeadersCase: true })) {
    const body = Buffer.from(await record.readFully(false));
    records.push({
      type: record.warcType ?? '',
      url: record.warcTargetURI ?? '',
      date: record.warcDate ?? '',
      headers: new Map(record.warcHeaders.headers.entries()),
      http: [...(record.httpHeaders?.headers.entries() ?? [])],
      status: record.httpHeaders?.statusline ?? '',
      body,
    });
  }
  return records;
}

describe('the archive of a site', () => {
  let records: Read[] = [];
  let file = '';
  beforeAll(async () => {
    const to = folder();
    const [name = '', ...more] = await writeArchive(site, to);
    expect(more).toEqual([]);
    file = join(to, name);
    records = await read(file);
  });

  it('begins with what it is, is not packed, and names each record once', () => {
    expect(readFileSync(file).subarray(0, 8).toString()).toBe('WARC/1.1');
    expect(records.map(({ type }) => type).filter((type) => type === 'warcinfo')).toEqual([
      'warcinfo',
    ]);
    expect(records[0]!.body.toString()).toContain(`isPartOf: ${site.manifest.adres}\r\n`);
    const ids = records.map(({ headers }) => headers.get('WARC-Record-ID')!);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(
        /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/,
      );
    expect(new Set(records.map(({ date }) => date))).toEqual(
      new Set([`${site.manifest.datum}T00:00:00Z`]),
    );
  });

  it('holds a question beside every answer, and digests that are right', () => {
    const answers = records.filter(({ type }) => type === 'response');
    const asked = new Map(
      records
        .filter(({ type }) => type === 'request')
        .map((each) => [each.headers.get('WARC-Concurrent-To'), each]),
    );
    expect(answers.length).toBeGreaterThan(Object.keys(site.manifest.bestanden).length);
    for (const { url, body, headers, http, status } of answers) {
      expect([url, headers.get('WARC-Payload-Digest')]).toEqual([url, sha256(body)]);
      const head = `${status}\r\n${http.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
      expect([url, headers.get('WARC-Block-Digest')]).toEqual([
        url,
        sha256(Buffer.concat([Buffer.from(head), body])),
      ]);
      expect(asked.get(headers.get('WARC-Record-ID'))).toMatchObject({
        url,
        status: `GET ${new URL(url).pathname} HTTP/1.1`,
      });
    }
    expect(asked.size).toBe(answers.length);
  });

  it('replayed, gives at every address what the site gives', async () => {
    const held = new Map(
      records
        .filter(({ type }) => type === 'response')
        .map((each) => [new URL(each.url).pathname, each]),
    );
    const replay = createServer((request, response) => {
      const found = held.get(request.url ?? '');
      if (!found) return void response.writeHead(404).end();
      response
        .writeHead(Number(found.status.split(' ')[1]), Object.fromEntries(found.http))
        .end(found.body);
    });
    await new Promise<void>((ready) => replay.listen(0, '127.0.0.1', ready));
    const { port } = replay.address() as { port: number };
    const base = new URL(site.manifest.adres).pathname;
    const live = await serveSite(SITE, base);
    const hop = new Set([
      'connection',
      'keep-alive',
      'date',
      'etag',
      'last-modified',
      'accept-ranges',
      'vary',
      'transfer-encoding',
      'content-length',
    ]);
    const ask = async (origin: string, path: string) => {
      const response = await fetch(origin + path, {
        redirect: 'manual',
        headers: { 'accept-encoding': 'identity' },
      });
      const headers = [...response.headers].filter(([name]) => !hop.has(name));
      return {
        status: response.status,
        headers,
        hash: sha256(Buffer.from(await response.arrayBuffer())),
      };
    };
    try {
      for (const path of held.keys())
        expect([path, await ask(`http://127.0.0.1:${port}`, path)]).toEqual([
          path,
          await ask(live.origin, path),
        ]);
    } finally {
      live.close();
      replay.close();
    }
  });

  it('has the same bytes whenever and from wherever it is made', async () => {
    const copy = join(folder(), 'elders');
    cpSync(SITE, copy, { recursive: true });
    utimesSync(join(copy, 'index.html'), 0, 0);
    const to = folder();
    const [name = ''] = await writeArchive(readWhole(copy), to);
    expect(readFileSync(join(to, name)).equals(readFileSync(file))).toBe(true);
  });

  it('is parted before a file gets too long, nothing lost', async () => {
    const to = folder();
    const most = 500_000;
    const names = await writeArchive(site, to, most);
    expect(names.length).toBeGreaterThan(2);
    const all: Read[] = [];
    for (const name of names) {
      const own = await read(join(to, name));
      expect(own[0]!.type).toBe('warcinfo');
      if (own.length > 3) expect(statSync(join(to, name)).size).toBeLessThanOrEqual(most);
      all.push(...own.slice(1));
    }
    expect(all.map(({ headers }) => headers.get('WARC-Record-ID'))).toEqual(
      records.slice(1).map(({ headers }) => headers.get('WARC-Record-ID')),
    );
    // Made again in fewer parts, none of the earlier stays.
    expect(await writeArchive(site, to)).toHaveLength(1);
    expect((await read(join(to, names[0]!))).length).toBe(records.length);
  });
});

it('records where addresses went', () => {
  const moved = exchangesOf(readWhole('.build/fixtures')).filter(({ status }) => status === 301);
  expect(moved.map(({ headers }) => headers.Location)).toContain(
    '/plan/meerjarenbeleidsplan/#feiten',
  );
});

it('is not made of a site that was changed', () => {
  const copy = join(folder(), 'site');
  cpSync(SITE, copy, { recursive: true });
  writeFileSync(join(copy, '404.html'), 'kwaad');
  const { stderr, status } = spawnSync(process.execPath, ['scripts/archief.ts', copy, folder()], {
    encoding: 'utf8',
  });
  expect([stderr.split('\n')[0], status]).toEqual(['404.html is anders dan het manifest.', 1]);
});
