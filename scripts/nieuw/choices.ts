import { jsonSchema } from '../../src/schema/json-schema.ts';
import type { Kind } from '../../src/schema/index.ts';

const wordsOf = (kind: Kind, key: string): readonly string[] =>
  jsonSchema(kind).properties?.[key]?.enum ?? [];

/** Words for `soort` of a mijlpaal and of a document, and for `laag` of a thema: those of the schema. */
export const mijlpaal = wordsOf('mijlpalen', 'soort');
export const document = wordsOf('documenten', 'soort');
export const thema = wordsOf('themas', 'laag');
