import type { IndexFile } from './pagefind-file.ts';
import { unpack } from './pagefind-order.ts';

/** A larger index stands in several files, of which a query needs one: which, nobody knows before. */
const LARGEST = 60_000;
const CHUNK = /^index\/.+\.pf_index$/;
/** The filter that holds what is shown of a result, which nobody sets: a search does not ask for it. */
const SHOWN = 'toon';

/**
 * The files that every search loads, whatever it asks, by their paths: a page may ask for them at once, where Pagefind
 * learns of each from the one before it.
 */
export function earlyFiles(files: readonly IndexFile[]): string[] {
  const chunks = files.filter(({ path }) => CHUNK.test(path));
  const isEarly = ({ path, content }: IndexFile): boolean => {
    if (path.startsWith('oud/')) return false;
    if (CHUNK.test(path)) return chunks.length === 1 && content.length <= LARGEST;
    if (path.endsWith('.pf_filter')) return !nameOf(content).includes(SHOWN);
    return /^(?:woorden\.json|wasm\..+\.pagefind|.+\.pf_meta)$/.test(path);
  };
  return files.filter(isEarly).map(({ path }) => path);
}

/** The begin of a filter, with its name. */
const nameOf = (content: Uint8Array) => unpack(content).toString('latin1', 0, 16);
