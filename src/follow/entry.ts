import type { Document, Thema } from '../model/types.ts';

/** An address of this site as the world sees it, from a path without base. */
export type Absolute = (path: string) => string;

/** One message in a feed. */
export interface Entry {
  id: string;
  title: string;
  kind: 'versie' | 'erratum' | 'mijlpaal';
  /** `YYYY-MM-DD` */
  updated: string;
  /** Where it can be read, without base. */
  path: string;
  /** HTML */
  content: string;
  documenten: Document[];
  themas: Thema[];
}
