import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';
import type { IndexFile } from './pagefind-file.ts';
import { orderIndex } from './pagefind-order.ts';

/** What the browser asks for; Pagefind's own interfaces, worker and other languages are left out. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind)$|\.pf_\w+$/;

/** The files of the search index. Promises equal bytes for equal records; calls wait for each other. */
export const buildIndex = inTurn(index);

/** Pagefind is one program for all calls of this process, and each call closes it. */
function inTurn<Asked, T>(run: (asked: Asked) => Promise<T>): (asked: Asked) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (asked) => {
    const next = last.then(() => run(asked));
    last = next.catch(() => undefined);
    return next;
  };
}

async function index(records: SearchRecord[]): Promise<IndexFile[]> {
  try {
    const created = await createIndex({ forceLanguage: 'unknown' });
    if (!created.index) throw new Error(created.errors.join('\n'));
    const { index } = created;
    // Sent without waiting for each: Pagefind takes them in this order.
    const added = await Promise.all(
      records.map((record) => index.addCustomRecord(forPagefind(record))),
    );
    const wrong = added.flatMap(({ errors }, i) =>
      errors.length ? [`${records[i]?.url}: ${errors.join('\n')}`] : [],
    );
    if (wrong.length) throw new Error(wrong.join('\n'));
    const { errors, files } = await index.getFiles();
    if (errors.length) throw new Error(errors.join('\n'));
    return orderIndex(files.filter(({ path }) => needed.test(path)));
  } finally {
    await close();
  }
}

/** Pagefind searches every `meta`, so what is only shown travels as a filter that nobody sets. */
function forPagefind({ url, title, above, content, shown, filters }: SearchRecord) {
  return {
    url,
    // A record without words would be left out.
    content: content || '0',
    language: 'unknown',
    meta: { title, ...(above && { above }) },
    filters: { ...filters, toon: [JSON.stringify(shown)] },
  };
}
