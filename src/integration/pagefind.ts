import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../formats/search.ts';
import type { IndexFile } from './pagefind-file.ts';
import { orderIndex } from './pagefind-order.ts';

/** What the browser asks for; Pagefind's own interfaces, worker and other languages are left out. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.nl\.pagefind)$|\.pf_\w+$/;

let last: Promise<unknown> = Promise.resolve();

/** The files of the search index. Promises equal bytes for equal records; calls wait for each other. */
export function buildIndex(records: SearchRecord[]): Promise<IndexFile[]> {
  const build = last.then(() => index(records));
  last = build.catch(() => undefined);
  return build;
}

/** Writes the search index under `outDir/pagefind/`. */
export async function writeIndex(records: SearchRecord[], outDir: string): Promise<void> {
  for (const { path, content } of await buildIndex(records)) {
    const file = join(outDir, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

async function index(records: SearchRecord[]): Promise<IndexFile[]> {
  try {
    const created = await createIndex({ forceLanguage: 'nl' });
    if (!created.index) throw new Error(created.errors.join('\n'));
    for (const record of records) {
      const { errors } = await created.index.addCustomRecord(forPagefind(record));
      if (errors.length) throw new Error(`${record.url}: ${errors.join('\n')}`);
    }
    const { errors, files } = await created.index.getFiles();
    if (errors.length) throw new Error(errors.join('\n'));
    return orderIndex(files.filter(({ path }) => needed.test(path)));
  } finally {
    await close();
  }
}

/** Pagefind searches every `meta`, so what is only shown travels as a filter that nobody sets. */
function forPagefind({ meta: { pad, status, versie, ...meta }, filters, ...record }: SearchRecord) {
  return {
    ...record,
    meta,
    filters: { ...filters, pad: [pad], status: [status], versie: [versie] },
  };
}
