// Starts nginx or Caddy, as they are on this machine, over a built site with the configuration that is made for them.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { caddyConfig } from '../../src/headers/caddy.ts';
import { nginxConfig, type Served } from '../../src/headers/nginx.ts';
import { readServed } from '../../src/headers/read-served.ts';
import { freePort } from '../free-port.ts';

export type RealServer = 'nginx' | 'caddy';

const isHere = (command: string) =>
  spawnSync(command, [command === 'nginx' ? '-v' : 'version'], { stdio: 'ignore' }).status === 0;

/** How a server is started here, also where its folder is in the PATH of root alone; nothing where it is not. */
export const commandOf = (server: RealServer): string | undefined =>
  [server, `/usr/sbin/${server}`].find(isHere);

/** A server that runs: its address without path, and how it ends. */
export interface Running {
  origin: string;
  /** Processor seconds that it used so far, its children with it; NaN where the system does not tell. */
  seconds(): number;
  close(): Promise<void>;
}

/** Processor seconds of a process and its children, as Linux tells them. */
export function secondsOf(pid: number | undefined): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean);
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const own = (Number(fields[11]) + Number(fields[12])) / 100;
    return children.reduce((sum, child) => sum + secondsOf(Number(child)), own);
  } catch {
    return NaN;
  }
}

/** The whole configuration of an nginx that serves one site, and writes nowhere but in a folder of its own. */
const wholeNginx = (site: string, own: string) => `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${own}/pid;
error_log stderr error;
events { worker_connections 512; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${own}/${name};`).join('\n')}
${site}
}
`;

/** Starts a server over a built site, on a free port or on the one given, as the build meant it. */
export const startReal = (
  server: RealServer,
  folder: string,
  base: string,
  wanted?: number,
): Promise<Running> =>
  startWith(
    server,
    (port) => {
      const served: Served = {
        ...readServed(folder, base),
        base,
        folder: resolve(folder),
        listen: String(port),
        // As long as names of municipalities are; the only site of a server answers to every name.
        host: 'veiligheidsplan.gemeente-met-een-lange-naam.example',
      };
      return server === 'nginx' ? nginxConfig(served) : caddyConfig(served);
    },
    wanted,
  );

/**
 * Starts a server with the configuration of a site at a port: a free one, or the one given. Rejects when the server is
 * not here, or ends before it listens.
 */
export async function startWith(
  server: RealServer,
  configOf: (port: number) => string,
  wanted?: number,
): Promise<Running> {
  const command = commandOf(server);
  if (!command) throw new Error(`${server} is not installed here`);
  const port = wanted ?? (await freePort());
  const own = mkdtempSync(join(tmpdir(), `site-${server}-`));
  const file = join(own, 'config');
  const isNginx = server === 'nginx';
  writeFileSync(file, isNginx ? wholeNginx(configOf(port), own) : configOf(port));
  const args = isNginx
    ? ['-e', 'stderr', '-c', file, '-p', own]
    : ['run', '--config', file, '--adapter', 'caddyfile'];
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
  });
  let told = '';
  child.stderr.on('data', (text: Buffer) => (told += String(text)));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  let isUp = true;
  void ended.then(() => (isUp = false));
  while (isUp && !(await listens(port))) await new Promise((next) => setTimeout(next, 50));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  const seconds = () => secondsOf(child.pid);
  if (isUp) return { origin: `http://localhost:${port}`, seconds, close };
  await close();
  throw new Error(`${server} ended: ${told}`);
}

const listens = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.end());
  });
