import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentDir } from './environment.ts';
import { formatFault, sortFaults } from './fault.ts';
import { readSource, type Entry, type Source } from './read.ts';

let reading: Promise<Source> | undefined;
let isForgotten = false;

/** Forgets what was read, once for all kinds that hear of the same change. */
function forget(): void {
  if (isForgotten) return;
  isForgotten = true;
  reading = undefined;
  queueMicrotask(() => (isForgotten = false));
}

/** Astro loader for one kind of content; all kinds share one reading of the folder. */
export function sourceLoader(kind: Entry['kind']): Loader {
  return {
    name: `source-${kind}`,
    load: async ({ store, config, watcher, generateDigest }) => {
      const root = fileURLToPath(config.root);
      const load = async () => {
        const { entries, faults } = await (reading ??= readSource(contentDir(), root));
        const errors = faults.filter(({ warning }) => !warning);
        if (errors.length) throw new Error(sortFaults(errors).map(formatFault).join('\n'));
        store.clear();
        for (const entry of entries.filter((item) => item.kind === kind))
          store.set({
            id: entry.id,
            data: entry.data as Record<string, unknown>,
            body: entry.body,
            digest: generateDigest(JSON.stringify([entry.data, entry.body])),
            ...(entry.id.endsWith('.mdx') && {
              filePath: relative(root, entry.path).replaceAll('\\', '/'),
              deferredRender: true,
            }),
          });
      };
      if (!watcher) return load();
      // While somebody writes, what was last in order stays stored; the pages tell what is wrong (show-faults.ts).
      const tell = (error: unknown) => {
        if (kind === 'site') console.error(error instanceof Error ? error.message : error);
      };
      await load().catch(tell);
      const dir = contentDir();
      watcher.add(dir);
      watcher.on('all', (_event: string, path: string) => {
        if (!path.startsWith(dir)) return;
        forget();
        load().catch(tell);
      });
    },
  };
}
