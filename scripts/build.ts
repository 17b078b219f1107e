import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { contentDir, outDir } from '../src/content/environment.ts';
import { errorsOf, formatFault } from '../src/faults/fault.ts';
import { loadSite } from '../src/check/load.ts';
import { runAstro } from './build/astro.ts';
import { Busy } from './build/lock.ts';
import { NotOurs, refuseOthers } from './build/own.ts';
import { OUT_CURE, replaceBuild, restore } from './build/replace.ts';
import { begun, done } from './build/told.ts';
import { causeOf } from './write/cause.ts';

const out = outDir();
const KEPT = 'De site is niet gebouwd; wat er stond, staat er nog.';

function stop(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

/** The real path, also of what is not there yet: a folder above it may be a link. */
const real = (path: string): string =>
  existsSync(path) ? realpathSync(path) : join(real(dirname(path)), basename(path));
/** Whether a folder lies in the other one, or is it. */
const holds = (folder: string, inner: string) => {
  const path = relative(real(folder), real(inner));
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`));
};
if (holds(out, process.cwd()) || holds(out, contentDir()) || holds(contentDir(), out))
  stop(`De map ${out} kan niet de site worden: er staat iets anders in. Kies een andere OUT_DIR.`);

try {
  refuseOthers(out, OUT_CURE);
  const since = performance.now();
  console.log(begun(contentDir(), out));
  restore(out);
  // Refused content stops here with the checker's lines; an earlier result stays as it was.
  const { faults } = await loadSite();
  if (errorsOf(faults).length)
    stop(...faults.map(formatFault), 'De site is niet gebouwd. Herstel de fouten hierboven.');
  let error: string[] = [];
  const ok = await replaceBuild(out, async (workplace) => {
    const result = await runAstro(workplace);
    error = result.error;
    return result.ok;
  });
  if (!ok) stop('Bij het maken van de site ging iets mis:', ...error, KEPT);
  console.log(done(out, performance.now() - since));
} catch (error) {
  if (error instanceof NotOurs) stop(error.message);
  if (error instanceof Busy)
    stop(
      `Er wordt al een site gebouwd in ${out} (proces ${error.message}). Wacht tot die klaar is.`,
    );
  stop(causeOf(error) ?? (error instanceof Error ? error.message : String(error)), KEPT);
}
