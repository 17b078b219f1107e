import type { ContentPath } from '../model/content-path.ts';
import { TOP, type Place } from '../faults/place.ts';

/** One file of the content folder, read but not yet related to the others. */
export interface Entry {
  kind: ContentPath['kind'];
  /** What its path says. */
  at: ContentPath;
  /** Path inside the content folder, with `/`. */
  id: string;
  /** Absolute path. */
  path: string;
  /** Path to name in a fault. */
  file: string;
  data: unknown;
  /** The whole file as text; empty for an image. */
  raw: string;
  /** The byte order mark before it; empty where there is none. */
  mark: string;
  /** MDX without front matter. */
  body: string;
  /** Lines of the file above the body. */
  bodyLine: number;
  locate: (path: readonly PropertyKey[]) => Place;
  /** Of a file with faults: where its data stand in for what an editor wrote, see `Mended`. */
  unsure?: readonly PropertyKey[][];
}

/** An entry of which the rest is as in a file without words. */
export const entry = (
  given: Partial<Entry> & Pick<Entry, 'at' | 'id' | 'path' | 'file' | 'data'>,
): Entry => ({
  kind: given.at.kind,
  raw: '',
  mark: '',
  body: '',
  bodyLine: 0,
  locate: () => TOP,
  ...given,
});
