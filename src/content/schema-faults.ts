import type { z } from 'zod';
import { nearest } from '../dutch/nearest.ts';
import { schemas, type Kind } from '../schema/index.ts';
import type { ParsedYaml, Place } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Says in Dutch, at its place, what a schema has against a file. */
export function schemaFaults(
  kind: Kind,
  issues: readonly Issue[],
  { locate, data }: ParsedYaml,
): (Place & { message: string })[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        message: `De sleutel "${key}" kennen we hier niet. ${meant(kind, issue.path, key)}`,
        ...locate([...issue.path, key], true),
      }));
    const key = issue.path.map(String).join('.') || 'Dit bestand';
    const near = issue.code === 'invalid_value' && nearestValue(issue, valueAt(data, issue.path));
    return {
      message: `${key} ${issue.message}${near ? ` Bedoelt u \`${near}\`?` : ''}`,
      ...locate(issue.path),
    };
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

function nearestValue(issue: Extract<Issue, { code: 'invalid_value' }>, value: unknown) {
  if (typeof value !== 'string') return undefined;
  return nearest(value, issue.values.map(String));
}

interface Holder {
  shape?: Record<string, unknown>;
  element?: unknown;
  unwrap?: () => unknown;
}

/** Proposes the key that was probably meant, of the group in which it stands. */
function meant(kind: Kind, path: readonly PropertyKey[], key: string): string {
  let schema = unwrapped(schemas[kind]);
  for (const step of path)
    schema = unwrapped(typeof step === 'number' ? schema?.element : schema?.shape?.[String(step)]);
  const hint = schema?.shape && nearest(key, Object.keys(schema.shape));
  return hint ? `Bedoelt u \`${hint}\`?` : 'Kijk de spelling na of haal de regel weg.';
}

function unwrapped(schema: unknown): Holder | undefined {
  let inner = schema as Holder | undefined;
  while (inner && !inner.shape && !inner.element && inner.unwrap) inner = inner.unwrap() as Holder;
  return inner;
}
