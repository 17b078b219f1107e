import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { contentDir } from '../content/environment.ts';

/** The one module that holds the content as read. */
const SITE = fileURLToPath(new URL('../site.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * While somebody writes: a change below the content folder counts as a change of the module that holds the
 * content. So every page, and which pages there are, is made anew, and the browser reloads.
 */
export function reloadContent(): Plugin {
  const dir = `${contentDir().replaceAll('\\', '/')}/`;
  return {
    name: 'reload-content',
    apply: 'serve',
    configureServer: ({ watcher }) => void watcher.add(dir),
    hotUpdate({ file, modules }) {
      if (!file.startsWith(dir)) return undefined;
      const { moduleGraph } = this.environment;
      return [...modules, ...(moduleGraph.getModulesByFile(SITE) ?? [])];
    },
  };
}
