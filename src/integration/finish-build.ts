import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { formatDatum } from '../model/datum.ts';
import { loadSite } from '../source/load.ts';
import { searchFiles, writeSearchFiles } from './search-files.ts';
import { finishPages } from './finish-pages.ts';

/** After the pages: styles into each kind of page, and the search index. In dev the index is made on demand. */
export function finishBuild(): AstroIntegration {
  return {
    name: 'finish-build',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { site } = await loadSite();
        if (!site) return;
        const out = fileURLToPath(dir);
        await finishPages(
          out,
          `${site.organisatie}, ${site.naam}, stand op ${formatDatum(site.today)}`,
        );
        const { files, newSplits } = await searchFiles(site);
        await writeSearchFiles(files, out);
        if (newSplits.length)
          console.info(
            `Nieuwe samenstellingen, ter informatie (zie samenstellingen.yaml): ${newSplits.join(', ')}`,
          );
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
          if (!path) return next();
          void serveIndex(path).then((content) => {
            if (!content) return next();
            response.setHeader(
              'content-type',
              path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
            );
            response.end(content);
          }, next);
        });
      },
    },
  };
}

async function serveIndex(path: string): Promise<Buffer | undefined> {
  const { site } = await loadSite();
  if (!site) return undefined;
  const { files } = await searchFiles(site);
  const found = files.find((file) => file.path === path);
  return found && Buffer.from(found.content);
}
