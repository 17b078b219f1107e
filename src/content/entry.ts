import { placesIn, TOP, type Place } from '../faults/place.ts';
import type { At, ContentPath, Places } from '../model/content-path.ts';
import type { DataOf } from '../model/input.ts';

/** What the path of a file says, and its data, by the kind of both. */
type Content = {
  [Kind in keyof Places]: { kind: Kind; at: At<Kind>; data: DataOf<Kind> };
}[keyof Places];

interface Read {
  /** Path inside the content folder, with `/`. */
  id: string;
  /** Absolute path. */
  path: string;
  /** Path to name in a fault. */
  file: string;
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

/** One file of the content folder, read but not yet related to the others. */
export type Entry = Content & Read;

type Given = { at: ContentPath; data: unknown } & Pick<Read, 'id' | 'path' | 'file'> &
  Partial<Read>;

/** An entry of which the rest is as in a file without words; the schema of its kind has taken its data. */
export const entry = (given: Given): Entry =>
  ({
    kind: given.at.kind,
    raw: '',
    mark: '',
    body: '',
    bodyLine: 0,
    locate: () => TOP,
    ...given,
  }) as Entry;

/** The places in its file of offsets in a body. */
export const placesInBody = ({ body, bodyLine }: Entry): ((offset: number) => Place) =>
  placesIn(body, { line: bodyLine + 1, column: 1 });
