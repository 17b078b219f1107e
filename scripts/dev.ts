import { spawn } from 'node:child_process';
import { addressFault, outDir } from '../src/content/environment.ts';
import { ASTRO, PRELOAD } from './build/astro.ts';
import { restore } from './build/replace.ts';
import { causeOf } from './write/cause.ts';

try {
  const odd = addressFault();
  if (odd) throw new Error(odd);
  restore(outDir());
} catch (error) {
  const told = causeOf(error) ?? (error as Error).message;
  console.error(told);
  process.exit(1);
}
const args = ['--import', PRELOAD, ASTRO, 'dev', ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
// Ctrl+C reaches Astro as well; it decides when it is done.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
child.once('close', (status) => process.exit(status ?? 0));
