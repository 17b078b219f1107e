import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { formatDatum } from '../model/datum.ts';
import { loadSite } from '../source/load.ts';
import { finishPages } from './finish-pages.ts';

/** After the pages: styles into each kind of page. */
export function finishBuild(): AstroIntegration {
  return {
    name: 'finish-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { site } = await loadSite();
        if (!site) return;
        await finishPages(
          fileURLToPath(dir),
          `${site.organisatie}, ${site.naam}, stand op ${formatDatum(site.today)}`,
        );
      },
    },
  };
}
