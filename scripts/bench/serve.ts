// How many requests a second a page of the site is served, beside the same program without any configuration of ours.
import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { commandOf, secondsOf, startReal, startWith, type Running } from '../serve/real.ts';
import { serveSite } from '../serve/site.ts';

const CONNECTIONS = 10;
const SECONDS = 3;
const ROUNDS = 5;
const WARM = 1;

/** A server, and the same one bare, over one file of the same size. */
interface Pair {
  name: string;
  ours: () => Promise<Running>;
  bare: () => Promise<Running>;
}

async function bareNode(file: string): Promise<Running> {
  const port = await freePort();
  const script = join(import.meta.dirname, 'bare.ts');
  const child = spawn(process.execPath, [script, file, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((ready) => child.stdout.once('data', () => ready()));
  return {
    origin: `http://127.0.0.1:${port}`,
    seconds: () => secondsOf(child.pid),
    close: async () => void child.kill(),
  };
}

const bareNginx = (folder: string) => (port: number) =>
  `server { listen ${port}; root "${folder}"; default_type text/html; }`;
const bareCaddy = (folder: string) => (port: number) =>
  `{\n  admin off\n}\nhttp://:${port} {\n  root * "${folder}"\n  file_server\n}\n`;

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** Requests a second, and a processor second of the server, while it is asked without a pause. */
async function load({ origin, seconds }: Running, path: string, duration: number) {
  const before = seconds();
  const { requests, latency, non2xx, errors } = await autocannon({
    url: origin + path,
    connections: CONNECTIONS,
    duration,
    headers: { 'accept-encoding': 'identity' },
  });
  if (non2xx || errors) throw new Error(`${origin}: ${non2xx} other answers, ${errors} errors`);
  const used = seconds() - before;
  return { rate: requests.average, perSecond: requests.total / used, p99: latency.p99 };
}

/**
 * Prints for our own server, nginx and Caddy, where they are here, how many requests a second each answers for a page of
 * a built site, and the bare server beside it, in turns; medians. Throws at the first answer that is not the page.
 */
export async function benchServe(folder: string): Promise<void> {
  const page = 'index.html';
  const base = /<html[^>]*\sdata-base="([^"]*)"/.exec(
    readFileSync(join(folder, page), 'utf8'),
  )?.[1];
  if (!base) throw new Error(`${folder} holds no built site`);
  const work = mkdtempSync(join(tmpdir(), 'bench-serve-'));
  const at = join(work, 'bare', base);
  mkdirSync(at, { recursive: true });
  const bytes = readFileSync(join(folder, page));
  writeFileSync(join(at, page), bytes);
  const bare = join(work, 'bare');
  const pairs: Pair[] = [
    {
      name: 'npm start',
      ours: async () => {
        const own = await serveSite(folder, base);
        return { ...own, close: async () => void own.close() };
      },
      bare: () => bareNode(join(at, page)),
    },
    {
      name: 'nginx',
      ours: () => startReal('nginx', folder, base),
      bare: () => startWith('nginx', bareNginx(bare)),
    },
    {
      name: 'caddy',
      ours: () => startReal('caddy', folder, base),
      bare: () => startWith('caddy', bareCaddy(bare)),
    },
  ];
  console.log(
    `A page of ${bytes.length} bytes, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s`,
  );
  try {
    for (const { name, ...start } of pairs) {
      if (name !== 'npm start' && !commandOf(name as 'nginx' | 'caddy')) {
        console.log(`${name.padEnd(10)} is not installed here`);
        continue;
      }
      const [ours, other] = [await start.ours(), await start.bare()];
      const rounds: Record<'own' | 'bare', Awaited<ReturnType<typeof load>>>[] = [];
      try {
        for (const each of [ours, other]) await load(each, base, WARM);
        for (let round = 0; round < ROUNDS; round++)
          rounds.push({
            own: await load(ours, base, SECONDS),
            bare: await load(other, base, SECONDS),
          });
      } finally {
        await ours.close();
        await other.close();
      }
      const of = (read: (round: (typeof rounds)[number]) => number) => median(rounds.map(read));
      console.log(
        [
          name.padEnd(10),
          `${of(({ own }) => own.rate).toFixed(0)}/s, p99 ${of(({ own }) => own.p99)} ms`,
          `bare ${of(({ bare }) => bare.rate).toFixed(0)}/s, p99 ${of(({ bare }) => bare.p99)} ms`,
          `ratio ${of(({ own, bare }) => own.rate / bare.rate).toFixed(2)}`,
          `of a processor second ${of(({ own }) => own.perSecond).toFixed(0)}, bare ${of(({ bare }) => bare.perSecond).toFixed(0)}`,
          `ratio ${of(({ own, bare }) => own.perSecond / bare.perSecond).toFixed(2)}`,
        ].join('; '),
      );
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}
