import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { errorsOf, formatFault } from '../faults/fault.ts';
import { basePath } from '../content/environment.ts';
import { formatDatum } from '../datum/datum.ts';
import { count } from '../dutch/count.ts';
import { derived, getLoaded, getPublished, getSite, readSearch } from '../site.ts';
import { tell } from '../events.ts';
import { writeData } from './data-files.ts';
import { finishPages } from './finish-pages.ts';
import { keptPages } from './kept.ts';
import type { ImportsOf } from './script-imports.ts';
import { SEARCH_PAGE, storeSearch } from './search-last.ts';
import { writeServerFiles } from './server-files.ts';

/** Where scripts/build.ts wants what the index is made of, for it makes the index itself. */
const { SEARCH_DIR } = process.env;

/**
 * Before the pages of a build: checks the content, which is read here for all of them, and ends the process when it
 * is refused. After the pages: styles and policy into each of them, and what a server sends with them; `importsOf` tells
 * what their scripts import.
 */
export function finishBuild(importsOf: ImportsOf): AstroIntegration {
  return {
    name: 'finish-build',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        const { entries, faults } = await getLoaded();
        const errors = errorsOf(faults);
        if (errors.length) {
          tell({ refused: faults.map(formatFault) });
          throw new Error(errors.map(formatFault).join('\n'));
        }
        // Astro alone would leave a site without search and data.
        if (!SEARCH_DIR) throw new Error('Maak de site met npm run build.');
        const warnings =
          faults.length && `, ${count(faults.length, 'waarschuwing', 'waarschuwingen')}`;
        tell({
          stage: `${count(entries.size, 'bestand', 'bestanden')} gelezen en nagekeken${warnings || ''}`,
        });
      },
      'astro:build:start': async () => {
        if (SEARCH_DIR) storeSearch(SEARCH_DIR, await readSearch());
      },
      'astro:build:generated': async () => {
        const used = (await keptPages.used())?.countUsed();
        const same = used && `, ${used.toLocaleString('nl')} daarvan zoals de vorige keer`;
        tell({ stage: `pagina's gemaakt${same || ''}` });
      },
      'astro:build:done': async ({ dir, pages }) => {
        const site = await getSite();
        const foot = `${site.organisatie}, ${site.naam}, stand op ${formatDatum(site.today)}`;
        const folder = fileURLToPath(dir);
        const finished = await finishPages(
          folder,
          foot,
          await keptPages.used(),
          importsOf,
          derived,
        );
        // What changes after this is drawn each time.
        await keptPages.save(finished.filter(({ file }) => file !== SEARCH_PAGE));
        // It writes its files itself, and no page may have asked for it: one that is kept does not.
        await getPublished();
        await writeData(folder, site, finished);
        const styles = finished.map(({ css }) => css);
        await writeServerFiles(folder, styles, site, basePath());
        tell({ stage: `stijl en beveiliging in ${count(pages.length, 'pagina', "pagina's")}` });
      },
    },
  };
}
