import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './records.ts';
import type { IndexFile } from './pagefind-file.ts';
import { orderIndex } from './pagefind-order.ts';

/** What the browser asks for; Pagefind's own interfaces, worker and other languages are left out. */
const needed = /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind)$|\.pf_\w+$/;

const AT_ONCE = 100;

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

/** Has Pagefind give back within a second what it needs no more, and not within ten: it may be a tenth of what it takes. */
const THRIFT = { _RJEM_MALLOC_CONF: 'dirty_decay_ms:1000,muzzy_decay_ms:0' };

async function index(records: Iterable<SearchRecord>): Promise<IndexFile[]> {
  try {
    // Its program takes the environment of this process.
    for (const [name, value] of Object.entries(THRIFT)) process.env[name] ??= value;
    const created = await createIndex({ forceLanguage: 'unknown' });
    if (!created.index) throw new Error(created.errors.join('\n'));
    const { index } = created;
    const wrong: string[] = [];
    const add = async (record: SearchRecord) => {
      const { errors } = await index.addCustomRecord(forPagefind(record));
      if (errors.length) wrong.push(`${record.url}: ${errors.join('\n')}`);
    };
    // Some at a time, or all wait in the memory of two processes. Pagefind takes them in the order in which they are sent.
    let sent: Promise<void>[] = [];
    for (const record of records) {
      sent.push(add(record));
      if (sent.length < AT_ONCE) continue;
      await Promise.all(sent);
      sent = [];
    }
    await Promise.all(sent);
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
