import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { formatDatum } from '../../datum/datum.ts';
import { loadSite } from '../../check/load.ts';
import { finishPages } from './finish-pages.ts';

/** After the pages: styles and policy into each of them. */
export function finishBuild(): AstroIntegration {
  return {
    name: 'finish-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { site } = await loadSite();
        if (!site) throw new Error('Zonder site.yaml is er geen site.');
        await finishPages(
          fileURLToPath(dir),
          `${site.organisatie}, ${site.naam}, stand op ${formatDatum(site.today)}`,
        );
      },
    },
  };
}
