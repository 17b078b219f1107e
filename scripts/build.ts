import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outDir } from '../src/source/environment.ts';
import { formatFault } from '../src/source/fault.ts';
import { loadSite } from '../src/source/load.ts';

// Refused content stops here with the checker's lines; an earlier result stays as it was.
const { faults } = await loadSite();
if (faults.some(({ warning }) => !warning)) {
  for (const fault of faults) console.error(formatFault(fault));
  console.error('De site is niet gebouwd. Herstel de fouten hierboven.');
  process.exit(1);
}

const out = outDir();
const fresh = join(dirname(out), `.${process.pid}-nieuw`);
const old = join(dirname(out), `.${process.pid}-oud`);
mkdirSync(dirname(out), { recursive: true });
const astro = join(import.meta.dirname, '../node_modules/astro/bin/astro.mjs');
const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    BUILD_DIR: fresh,
    TZ: 'UTC',
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
if (status !== 0 || !existsSync(join(fresh, 'index.html'))) {
  rmSync(fresh, { recursive: true, force: true });
  console.error('De site is niet gebouwd; wat er stond, staat er nog.');
  process.exit(1);
}
if (existsSync(out)) renameSync(out, old);
try {
  renameSync(fresh, out);
} catch {
  cpSync(fresh, out, { recursive: true });
  rmSync(fresh, { recursive: true, force: true });
}
rmSync(old, { recursive: true, force: true });
