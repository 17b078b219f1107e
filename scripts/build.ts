import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { addressFault, contentDir, outDir } from '../src/content/environment.ts';
import { writeOffer } from '../src/build/offline-offer.ts';
import { seal } from '../src/build/seal.ts';
import { indexSearch } from '../src/build/search-last.ts';
import { buildDate } from '../src/content/build-date.ts';
import { formatDatum } from '../src/datum/datum.ts';
import { count } from '../src/dutch/count.ts';
import { lines } from '../src/faults/fault.ts';
import { drawnIn, runAstro, searchIn, type Outcome } from './build/astro.ts';
import { Busy } from './write/lock.ts';
import { NotOurs, refuseOthers } from './build/own.ts';
import { OUT_CURE, replaceBuild, restore } from './build/replace.ts';
import { countPages, showProgress } from './build/progress.ts';
import { begun, done, isShort, stageLine } from './build/told.ts';
import { causeOf } from './write/cause.ts';

const out = outDir();
const KEPT = 'De site is niet gebouwd; wat er stond, staat er nog.';

function stop(...told: string[]): never {
  for (const line of told) console.error(lines(line));
  process.exit(1);
}

const odd = addressFault();
if (odd) stop(odd, KEPT);

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
  let outcome: Outcome | undefined;
  await replaceBuild(out, async (workplace) => {
    const isShown = process.stdout.isTTY === true && !isShort();
    const progress = showProgress(drawnIn(workplace), countPages(out), isShown);
    let last = performance.now();
    const told = (stage: string) => {
      const now = performance.now();
      if (!isShort()) progress.print(stageLine(stage, now - last));
      last = now;
    };
    outcome = await runAstro(workplace, told);
    if (outcome.ok) {
      const { fresh, kept } = workplace;
      const sections = await indexSearch(fresh, searchIn(workplace));
      told(`zoekindex van ${count(sections, 'stuk', 'stukken')}`);
      await writeOffer(fresh, formatDatum(buildDate()));
      const packed = await seal(fresh, kept);
      told(`manifest gemaakt, ${count(packed, 'bestand', 'bestanden')} ingepakt`);
    }
    progress.end();
    return outcome.ok;
  });
  // Refused content ends with the checker's lines; an earlier result stays as it was.
  if (outcome && !outcome.ok)
    stop(
      ...(outcome.refused
        ? [...outcome.refused, 'De site is niet gebouwd. Herstel de fouten hierboven.']
        : ['Bij het maken van de site ging iets mis:', ...outcome.error, KEPT]),
    );
  console.log(done(countPages(out), out, performance.now() - since));
} catch (error) {
  if (error instanceof NotOurs) stop(error.message);
  if (error instanceof Busy)
    stop(
      `Er wordt al een site gebouwd in ${out} (proces ${error.message}). Wacht tot die klaar is.`,
    );
  stop(causeOf(error) ?? (error instanceof Error ? error.message : String(error)), KEPT);
}
