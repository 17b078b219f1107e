import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { contentDir } from './environment.ts';
import { formatFault, sortFaults } from './fault.ts';
import { readSource, type Entry, type Source } from './read.ts';

let reading: Promise<Source> | undefined;

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
      await load();
      const dir = contentDir();
      watcher?.add(dir);
      watcher?.on('all', (_event: string, path: string) => {
        if (!path.startsWith(dir)) return;
        reading = undefined;
        load().catch((error: unknown) =>
          console.error(error instanceof Error ? error.message : error),
        );
      });
    },
  };
}
