import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const room = fileURLToPath(new URL('../proposal/', import.meta.url));
/** What the check asks of Node, and what answers in the browser. */
const STAND_INS: Readonly<Record<string, string>> = {
  'node:fs': `${room}stand-ins/fs.ts`,
  'node:fs/promises': `${room}stand-ins/fs.ts`,
  'node:crypto': `${room}stand-ins/crypto.ts`,
  'node:vm': `${room}stand-ins/vm.ts`,
  'node:child_process': `${room}stand-ins/child-process.ts`,
  'node:path': 'path-browserify',
  // Its form for browsers asks the document, which a worker has not.
  'decode-named-character-reference': fileURLToPath(
    import.meta.resolve('decode-named-character-reference'),
  ),
};

/** Where the script that checks a proposal stands, below the base: a worker has an address of its own. */
export const PROPOSAL_WORKER = 'redactie/voorstel/controle.js';

/** Lets the check of `controle` run in the browser as it is, for the page of proposals: only what it asks of Node is replaced. */
export const proposalStandIns = (): Plugin => ({
  name: 'proposal-stand-ins',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id: `${room}worker.ts`, fileName: PROPOSAL_WORKER });
  },
  resolveId(source, importer) {
    if (source.endsWith('/beeld.ts') && importer?.endsWith('/content/read.ts'))
      return `${room}stand-ins/beeld.ts`;
    const instead = STAND_INS[source];
    return instead?.startsWith('/') ? instead : instead && this.resolve(instead, importer);
  },
});
