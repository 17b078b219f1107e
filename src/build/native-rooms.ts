import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const SRC = resolve(import.meta.dirname, '..');
/** Rooms that Vite makes: they hold Astro's own files, styles or scripts, or ask something of `import.meta`. */
const MADE = new Set([
  'client',
  'components',
  'layouts',
  'pages',
  'paths.ts',
  'redactie',
  'styles',
]);

/**
 * Lets pages of a build import what is plain TypeScript as Node itself does, instead of a copy that Vite makes of it.
 * So pages and the integrations of astro.config.mjs, which run in the same process, share one module: what was read
 * once, for the check, is what is shown.
 */
export function nativeRooms(): Plugin {
  return {
    name: 'native-rooms',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name !== 'client',
    resolveId(source, importer) {
      if (!importer || !/^\.\.?\/.+\.ts$/.test(source)) return undefined;
      const path = join(dirname(importer), source);
      const [room = ''] = relative(SRC, path).split(sep);
      return room === '..' || MADE.has(room)
        ? undefined
        : { id: pathToFileURL(path).href, external: true };
    },
  };
}
