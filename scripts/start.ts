// Builds the site and serves it. What would stop the server is told before the build.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { addressFault } from '../src/content/environment.ts';
import { readPort, tryPort } from './serve/port.ts';

try {
  const fault = addressFault();
  if (fault) throw new Error(fault);
  const port = readPort(process.env.PORT);
  await tryPort(port);
  console.log(
    `De site wordt eerst gemaakt en staat daarna op http://localhost:${port}. Stoppen kan altijd met Ctrl+C.`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

const child = spawn(process.execPath, [join(import.meta.dirname, 'build.ts')], {
  stdio: 'inherit',
});
// Ctrl+C reaches the build as well; it tidies up before it ends.
const pass = (signal: NodeJS.Signals) => void child.kill(signal);
process.on('SIGINT', pass).on('SIGTERM', pass);
const status = await new Promise<number>((ended) =>
  child.once('close', (code) => ended(code ?? 1)),
);
if (status) process.exit(status);
process.off('SIGINT', pass).off('SIGTERM', pass);
await import('./serve.ts');
