// Starts nginx or Caddy, as they are on this machine, over a built site with the configuration that is made for them.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  close(): Promise<void>;
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

/** Starts a server on a free port, or on the one given. Rejects when it is not here, or ends before it listens. */
export async function startReal(
  server: RealServer,
  folder: string,
  base: string,
  wanted?: number,
): Promise<Running> {
  const command = commandOf(server);
  if (!command) throw new Error(`${server} is not installed here`);
  const port = wanted ?? (await freePort());
  const own = mkdtempSync(join(tmpdir(), `site-${server}-`));
  const served: Served = {
    ...readServed(folder, base),
    base,
    folder: resolve(folder),
    listen: String(port),
    host: 'localhost',
  };
  const file = join(own, 'config');
  const isNginx = server === 'nginx';
  writeFileSync(file, isNginx ? wholeNginx(nginxConfig(served), own) : caddyConfig(served));
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
  if (isUp) return { origin: `http://localhost:${port}`, close };
  await close();
  throw new Error(`${server} ended: ${told}`);
}

const listens = (port: number) =>
  new Promise<boolean>((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.once('connect', () => socket.end());
  });
