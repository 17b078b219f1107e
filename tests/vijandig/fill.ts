import { jsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import type { Kind } from '../../src/schema/index.ts';
import type { Words } from './words.ts';

/**
 * A file of a kind of content with words in every text field of its schema, those that are added later
 * included. `fixed` gives what may not be any text: dates, references, choices, and `undefined` to leave out.
 * Throws for a required field that is neither.
 */
export const fill = (kind: Kind, fixed: unknown, words: Words): unknown =>
  value(jsonSchema(kind), fixed, words, kind);

function value(schema: JsonSchema, fixed: unknown, words: Words, path: string): unknown {
  if (schema.properties) return group(schema, fixed, words, path);
  if (schema.items) {
    const items = Array.isArray(fixed) ? fixed : [fixed];
    const made = items.map((item) => value(schema.items!, item, words, path));
    return made.every((item) => item === undefined) ? undefined : made;
  }
  if (fixed !== undefined) return fixed;
  if (schema.enum || schema.type === 'number' || schema.type === 'integer') return undefined;
  const { maxLength } = schema;
  // What names something stands on one line.
  const ofLine = (text: string) => (maxLength === 300 ? text.replace(/[\r\u2028]/g, ' ') : text);
  if (typeof maxLength === 'number' && schema.pattern === '\\S')
    return ofLine(words()).slice(0, maxLength);
  if (schema.pattern === '^https?://') return `https://voorbeeld.example/?${words()}`;
  return schema.pattern === undefined || schema.pattern === '\\S' ? words() : undefined;
}

function group(schema: JsonSchema, fixed: unknown, words: Words, path: string): unknown {
  const own = (fixed ?? {}) as Record<string, unknown>;
  const made = Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const left = key in own && own[key] === undefined;
    const inner = left ? undefined : value(field, own[key], words, `${path}.${key}`);
    return inner === undefined ? [] : [[key, inner] as const];
  });
  const missing = (schema.required ?? []).filter((key) => !made.some(([name]) => name === key));
  if (missing.length && fixed === undefined) return undefined;
  if (missing.length) throw new Error(`${path}: no value for ${missing.join(', ')}`);
  return Object.fromEntries(made);
}
