// Preload: ends a build at a moment of its own work, not of the clock. `KILL_READING`: before Astro, its child,
// reads a file of that name. `KILL_WRITING`: once Astro writes one. Astro itself goes on, as it does after a kill.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { KILL_READING, KILL_WRITING, KILL_SIGNAL = 'SIGKILL', BUILD_DIR } = process.env;
const isAstro = BUILD_DIR !== undefined;
let isDone = false;

const isPath = (arg) => typeof arg === 'string' || arg instanceof URL;

function watch(holder, name, pattern, kill) {
  const original = holder[name];
  holder[name] = function (...args) {
    if (!isDone && args.slice(0, 2).some((arg) => isPath(arg) && pattern.test(String(arg)))) {
      isDone = true;
      kill();
    }
    return original.apply(this, args);
  };
}

const parent = process.ppid;
const kill = () => process.kill(parent, KILL_SIGNAL);
if (KILL_READING && isAstro)
  for (const [holder, name] of [
    [fs, 'readFileSync'],
    [fs, 'readFile'],
    [fs.promises, 'readFile'],
  ])
    watch(holder, name, new RegExp(KILL_READING), kill);
if (KILL_WRITING && isAstro)
  for (const holder of [fs, fs.promises])
    for (const name of ['writeFileSync', 'writeFile', 'renameSync', 'rename', 'open', 'openSync'])
      if (holder[name]) watch(holder, name, new RegExp(KILL_WRITING), kill);
syncBuiltinESMExports();
