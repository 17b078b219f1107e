import type { AstroIntegration } from 'astro';
import { contentDir } from '../content/environment.ts';
import { loadSite } from '../check/load.ts';
import { errorsOf, tell, type Fault } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import { faultPage } from './fault-page.ts';
import { perContent } from './per-content.ts';

/** While the content has faults `npm run dev` answers every page with those, and recovers when they are mended. */
export function showFaults(): AstroIntegration {
  return {
    name: 'show-faults',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const findFaults = perContent(contentDir(), (dir) =>
          loadSite(dir).then(({ faults }) => faults, crashed),
        );
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '/').split('?')[0] ?? '/';
          // Only pages: what the browser fetches for them has an extension or a name of Vite's own.
          if (request.method !== 'GET' || /^\/@|\.[^/]+$|\/pagefind\//.test(path)) return next();
          void findFaults().then((faults) => {
            if (!errorsOf(faults).length) return next();
            response.writeHead(500, {
              'content-type': 'text/html; charset=utf-8',
              'cache-control': 'no-store',
            });
            response.end(faultPage(faults));
          }, next);
        });
      },
    },
  };
}

const crashed = (error: unknown): Fault[] => {
  const said = error instanceof Error ? error.message : String(error);
  return [tell({ file: contentDir(), ...TOP, ...wrong('folder/crashed', { said }) })];
};
