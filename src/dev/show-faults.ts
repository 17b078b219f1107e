import type { AstroIntegration } from 'astro';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../content/environment.ts';
import { loadSite } from '../check/load.ts';
import { errorsOf, tell, type Fault } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import { faultPage } from './fault-page.ts';

/** While the content has faults `npm run dev` answers every page with those, and recovers when they are mended. */
export function showFaults(): AstroIntegration {
  return {
    name: 'show-faults',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const findFaults = faultsOf(contentDir());
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

/** Gives the faults of the content as it is now; reads it again only when a file changed. */
function faultsOf(dir: string): () => Promise<Fault[]> {
  let known: { stamp: string; faults: Promise<Fault[]> } | undefined;
  return () => {
    const stamp = stampOf(dir);
    if (known?.stamp !== stamp)
      known = { stamp, faults: loadSite(dir).then(({ faults }) => faults, crashed) };
    return known.faults;
  };
}

function stampOf(dir: string): string {
  try {
    return readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .map((name) => {
        const { mtimeMs, size } = lstatSync(join(dir, name));
        return `${name} ${mtimeMs} ${size}`;
      })
      .join('\n');
  } catch {
    return `${Date.now()}`; // A file that went away meanwhile: look again.
  }
}

const crashed = (error: unknown): Fault[] => {
  const said = error instanceof Error ? error.message : String(error);
  return [tell({ file: contentDir(), ...TOP, ...wrong('folder/crashed', { said }) })];
};
