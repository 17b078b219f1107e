import type { AstroIntegration } from 'astro';
import { loadSite } from '../check/load.ts';
import { makeComparisons } from '../compare/comparisons.ts';
import { basePath, contentDir } from '../content/environment.ts';
import { publish } from '../data/files.ts';
import { typeOf } from '../headers/types.ts';
import { absolute } from '../site.ts';
import { perContent } from './per-content.ts';

/** While somebody writes: the files of open data and the Markdown beside each text, as a build would make them now. */
export function showData(): AstroIntegration {
  return {
    name: 'show-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const findFiles = perContent(contentDir(), async (dir) => {
          const { published: site } = await loadSite(dir);
          return site && publish(site, makeComparisons(), absolute).files;
        });
        const base = basePath();
        server.middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const own = path.startsWith(base) ? path.slice(base.length - 1) : path;
          // Few addresses, so that a page does not wait for data to be made.
          if (request.method !== 'GET' || !/^\/data\/|\.(?:md|txt|json)$/.test(own)) return next();
          void findFiles().then((files) => {
            const content = files?.get(own);
            if (content === undefined) return next();
            response.writeHead(200, { 'content-type': typeOf(own), 'cache-control': 'no-store' });
            response.end(content);
          }, next);
        });
      },
    },
  };
}
