import type { IndexFile } from './pagefind-file.ts';
import { unpack } from './pagefind-order.ts';
import { SUBJECT_LIST } from './subject-list.ts';

/** A larger index stands in several files, of which a query needs one: which, nobody knows before. */
const LARGEST = 60_000;
const CHUNK = /^index\/.+\.pf_index$/;
/** A longer list of subjects would keep all else waiting. */
const LONGEST_LIST = 60_000;
/** What the first answer needs, which the large files must not keep waiting. */
const FIRST = ['woorden.json', SUBJECT_LIST];
/** The filter that holds what is shown of a result, which nobody sets: a search does not ask for it. */
const SHOWN = 'toon';

/**
 * The files that every search loads, whatever it asks, by their paths: a page may ask for them at once, where Pagefind
 * learns of each from the one before it. In the order in which they are needed.
 */
export function earlyFiles(files: readonly IndexFile[]): string[] {
  const chunks = files.filter(({ path }) => CHUNK.test(path));
  const isEarly = ({ path, content }: IndexFile): boolean => {
    if (path.startsWith('oud/')) return false;
    if (CHUNK.test(path)) return chunks.length === 1 && content.length <= LARGEST;
    if (path.endsWith('.pf_filter')) return !nameOf(content).includes(SHOWN);
    if (path === SUBJECT_LIST) return content.length <= LONGEST_LIST;
    return /^(?:woorden\.json|wasm\..+\.pagefind|.+\.pf_meta)$/.test(path);
  };
  const early = files.filter(isEarly).map(({ path }) => path);
  return [
    ...FIRST.filter((path) => early.includes(path)),
    ...early.filter((path) => !FIRST.includes(path)),
  ];
}

/** The begin of a filter, with its name. */
const nameOf = (content: Uint8Array) => unpack(content).toString('latin1', 0, 16);
