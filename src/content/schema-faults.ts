import type { z } from 'zod';
import { nearest } from '../dutch/nearest.ts';
import type { Place } from '../faults/place.ts';
import { wrong, type RuleId, type Wrong } from '../faults/wrong.ts';
import { OR_LEAVE_OUT } from '../schema/fields.ts';
import { schemas, type Kind } from '../schema/index.ts';
import { emptyOf } from './mend.ts';
import { meantKey, schemaAt } from './schema-keys.ts';
import type { ParsedYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** The rule that a value breaks, by what the schema calls it; any other is a form that the field asks for. */
const RULES: Partial<Record<Issue['code'], 'schema/kind' | 'schema/choice'>> = {
  invalid_type: 'schema/kind',
  invalid_value: 'schema/choice',
};

/** What a schema has against a file, at its place; the words of a field stand in its schema. */
export function schemaFaults(
  kind: Kind,
  issues: readonly Issue[],
  { locate, data }: Pick<ParsedYaml, 'locate' | 'data'>,
): (Place & Wrong)[] {
  // A key that is there by another spelling is not missing as well.
  const near = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            [...issue.path, meantKey(kind, issue.path, key.trim(), valueAt(data, issue.path))].join(
              '\n',
            ),
          )
        : [],
    ),
  );
  const isThere = (issue: Issue) =>
    near.has(issue.path.join('\n')) && valueAt(data, issue.path) === undefined;
  return issues
    .filter((issue) => !isThere(issue))
    .flatMap((issue): (Place & Wrong)[] => {
      if (issue.code === 'invalid_union')
        return schemaFaults(kind, meantBranch(issue, valueAt(data, issue.path)), {
          locate,
          data,
        });
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => ({
          ...(ODD_SPACE.test(key)
            ? wrong('yaml/odd-space')
            : wrong('schema/unknown-key', {
                key,
                near: meantKey(kind, issue.path, key, valueAt(data, issue.path)),
              })),
          ...locate([...issue.path, key], true),
        }));
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      const value = valueAt(data, issue.path);
      const right =
        issue.code === 'invalid_value' ? nearestValue(issue, value) : itemOf(kind, issue, value);
      const given =
        typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
      if (
        issue.code === 'invalid_type' &&
        issue.expected === 'array' &&
        /^-[^\s-]/.test(given ?? '')
      ) {
        const meant = /^-(\S+)/.exec(given ?? '')?.[1] ?? '';
        return [{ ...wrong('yaml/dash-without-space', { meant }), ...locate(issue.path) }];
      }
      const rule = value === undefined ? 'schema/missing' : (RULES[issue.code] ?? 'schema/value');
      return [
        {
          ...wrong(rule, { path, says: saysOf(kind, issue), near: right, given, item: kind }),
          ...locate(issue.path),
        },
      ];
    });
}

/** What a field says of its value; that it may be left out is no way out where it may not. */
function saysOf(kind: Kind, { message, path }: Issue): string {
  const field = schemaAt(kind, path.slice(0, -1))?.shape?.[String(path.at(-1))] as
    z.ZodType | undefined;
  const isNeeded = message.endsWith(OR_LEAVE_OUT) && field?.safeParse(undefined).success === false;
  return isNeeded ? `${message.slice(0, -OR_LEAVE_OUT.length).trimEnd()}.` : message;
}

/** Of a field that takes a text or a group, what is against the one that was written; a text is asked for first. */
function meantBranch(
  { errors, path }: Extract<Issue, { code: 'invalid_union' }>,
  value: unknown,
): Issue[] {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const branch = (isGroup ? errors.at(-1) : errors[0]) ?? [];
  return branch.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
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
  const values = issue.values.map(String);
  // Where more go on as it begins, only who wrote it knows.
  const longer = value ? values.filter((each) => each.startsWith(value)) : [];
  return longer.length > 1 ? longer.join('` of `') : nearest(value, values);
}

/** Of an item that is no group: the group that it was meant to be, by the key that an item needs first. */
function itemOf(kind: Kind, issue: Issue, value: unknown): string | undefined {
  const isText = typeof value === 'string' || typeof value === 'number';
  if (issue.code !== 'invalid_type' || issue.expected !== 'object' || !isText) return undefined;
  if (typeof issue.path.at(-1) !== 'number') return undefined;
  const [first] = Object.keys(schemaAt(kind, issue.path)?.shape ?? {});
  return first === undefined ? undefined : `${first}: ${value}`;
}

/** A space of another program, which YAML takes for a letter. */
const ODD_SPACE = /^[\u00a0\u2000-\u200a\u202f\u3000]/;

/** Faults of YAML that leave the keys and values around them what they are. */
const BESIDE = new Set<RuleId>([
  'yaml/duplicate-key',
  'yaml/comment-behind',
  'yaml/escape',
  'yaml/own-meaning',
  'yaml/own-key',
  'yaml/hidden-character',
  'signs/unseen',
  'signs/private',
  'signs/loose-accent',
  'signs/ligature',
]);

/** Whether all that is wrong with a YAML leaves the other keys and values what they are. */
export const isBeside = ({ faults }: Pick<ParsedYaml, 'faults'>): boolean =>
  faults.every(({ rule }) => BESIDE.has(rule));

/**
 * What a schema has against a file that is no whole YAML: only what does not follow from that. Where keys may have run
 * together nothing is missed, and only the lines before it are read as they were meant.
 */
export function looseFaults(kind: Kind, parsed: ParsedYaml): (Place & Wrong)[] {
  const { loose, faults, locate } = parsed;
  const checked = schemas[kind].safeParse(loose ?? emptyOf(kind));
  if (checked.success || loose === undefined) return [];
  const lines = new Set(faults.map(({ line }) => line));
  const isWhole = isBeside(parsed);
  const first = Math.min(...faults.map(({ line }) => line));
  return schemaFaults(kind, checked.error.issues, { locate, data: loose }).filter(
    ({ line, rule, values }) =>
      // What is not there is not garbled, and stands at the line where its group begins.
      rule === 'schema/missing'
        ? isWhole
        : !lines.has(line) &&
          // A key of more words is a text that went on below a line.
          (rule !== 'schema/unknown-key' || /^[\w-]+$/.test(values.key)) &&
          (isWhole || line < first),
  );
}
