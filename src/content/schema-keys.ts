import { nearest } from '../dutch/nearest.ts';
import { schemas, type Kind } from '../schema/index.ts';

interface Holder {
  shape?: Record<string, unknown>;
  element?: unknown;
  unwrap?: () => unknown;
  /** Of a field that takes a text or a group. */
  options?: unknown[];
}

/** What people call a key that has another name here. */
const OTHER_WORDS = new Map([
  ['was', 'id'],
  ['title', 'titel'],
  ['naam', 'titel'],
  ['kop', 'titel'],
  ['date', 'datum'],
  ['nr', 'nummer'],
  ['definitie', 'uitleg'],
  ['betekenis', 'uitleg'],
  ['volgnummer', 'volgorde'],
  ['link', 'url'],
]);

/** Proposes the key that was probably meant, of those that the group in which it stands has not yet. */
export function meantKey(
  kind: Kind,
  path: readonly PropertyKey[],
  key: string,
  group: unknown,
): string | undefined {
  const shape = schemaAt(kind, path)?.shape;
  const isThere = (name: string) => Object.hasOwn(Object(group) as object, name);
  if (!shape || Object.hasOwn(shape, key)) return shape && key;
  const free = Object.keys(shape).filter((name) => !isThere(name));
  const other = OTHER_WORDS.get(key.toLowerCase());
  return other !== undefined && free.includes(other) ? other : nearest(key, free);
}

/** What the schema of a file says of the value at a path. */
export function schemaAt(kind: Kind, path: readonly PropertyKey[]): Holder | undefined {
  let schema = unwrapped(schemas[kind]);
  for (const step of path)
    schema = unwrapped(typeof step === 'number' ? schema?.element : schema?.shape?.[String(step)]);
  return schema;
}

function unwrapped(schema: unknown): Holder | undefined {
  let inner = schema as Holder | undefined;
  while (inner && !inner.shape && !inner.element && (inner.unwrap ?? inner.options))
    inner = (inner.unwrap ? inner.unwrap() : inner.options?.at(-1)) as Holder | undefined;
  return inner;
}
