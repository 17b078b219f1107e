import { spawn } from 'node:child_process';
import { secondsOf } from './real.ts';
import { freePort } from '../free-port.ts';

/** Serves a built site under a base path with the project's own server, on a free port. */
export async function serveSite(dist: string, base: string) {
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/serve.ts', dist, String(port), base], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '', HOST: '' },
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`The server stopped with ${code}.`)));
  });
  return {
    origin: `http://localhost:${port}`,
    seconds: () => secondsOf(server.pid),
    close: () => server.kill(),
  };
}
