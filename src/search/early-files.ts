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

/** Files of a search by their paths: those of the first answer, and all else that the list of texts needs. */
export interface EarlyFiles {
  first: string[];
  next: string[];
}

/** Stand in for the early files on a page that is drawn before the index is made. */
export const EARLY_STAND_INS: EarlyFiles = { first: ['vroeg'], next: ['daarna'] };

/**
 * The files that every search loads, whatever it asks: a page may ask for them at once, where Pagefind learns of each
 * from the one before it.
 */
export function earlyFiles(files: readonly IndexFile[]): EarlyFiles {
  const chunks = files.filter(({ path }) => CHUNK.test(path));
  const isNeeded = ({ path, content }: IndexFile): boolean => {
    if (path.startsWith('oud/')) return false;
    if (CHUNK.test(path)) return chunks.length === 1 && content.length <= LARGEST;
    if (path.endsWith('.pf_filter')) return !nameOf(content).includes(SHOWN);
    if (path === SUBJECT_LIST) return content.length <= LONGEST_LIST;
    return /^(?:woorden\.json|wasm\..+\.pagefind|.+\.pf_meta)$/.test(path);
  };
  const early = files.filter(isNeeded).map(({ path }) => path);
  const isFirst = (path: string) => FIRST.includes(path);
  return { first: early.filter(isFirst), next: early.filter((path) => !isFirst(path)) };
}

/** The begin of a filter, with its name. */
const nameOf = (content: Uint8Array) => unpack(content).toString('latin1', 0, 16);
