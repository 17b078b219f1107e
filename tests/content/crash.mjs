// Preload: kills the process right before its CRASH_AT-th change to the file system.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.CRASH_AT);
// The same as in crash.ts, so that both count alike.
for (const name of [
  'mkdtempSync',
  'cpSync',
  'copyFileSync',
  'writeFileSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'mkdirSync',
  'linkSync',
  'symlinkSync',
  'unlinkSync',
]) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (--left === 0) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();
