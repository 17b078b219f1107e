import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const room = fileURLToPath(new URL('../client/offline/', import.meta.url));

/**
 * Puts the scripts of a copy that a reader keeps (`client/offline`) at addresses of their own beside the start page: a
 * worker rules only what lies below its address, and must be found there by the build after this one too.
 */
export const keptCopyScripts = (): Plugin => ({
  name: 'kept-copy-scripts',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id: `${room}worker.ts`, fileName: 'bewaard.js' });
    this.emitFile({ type: 'chunk', id: `${room}bar.ts`, fileName: 'bewaard-balk.js' });
  },
});
