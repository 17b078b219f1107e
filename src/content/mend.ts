import type { z } from 'zod';
import type { ContentPath } from '../model/content-path.ts';
import { schemas, type Kind } from '../schema/index.ts';

type Issue = z.core.$ZodIssue;

/** Data that pass their schema, for a file that has faults, and where they are not what the editor wrote. */
export interface Mended {
  data: unknown;
  /** Paths of keys to values that stand in for others; an empty one stands for the whole file. */
  unsure: PropertyKey[][];
}

/** Texts that a field may ask for, tried one after the other. */
const TEXTS = ['onbekend', '2000', '2000-01-01', 'https://onbekend.example/'];
/** A file with more faults than this is left as it is, and so is one that is not mended after so many rounds. */
const MOST_ISSUES = 200;
const MOST_ROUNDS = 12;

/**
 * Puts something neutral in place of every value of a file that its schema refuses, so that all the rest of it can be
 * checked together with other files. Nothing of it is shown. None where that does not help.
 */
export function mend(kind: Kind, at: ContentPath, given: unknown): Mended | undefined {
  const isWhole = typeof given === 'object' && given !== null;
  let data: unknown = isWhole ? structuredClone(given) : emptyOf(kind);
  const unsure: PropertyKey[][] = isWhole ? [] : [[]];
  const tried = new Map<string, number>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const checked = schemas[kind].safeParse(data);
    if (checked.success) return { data: checked.data, unsure };
    const { issues } = checked.error;
    if (issues.length > MOST_ISSUES) return undefined;
    for (const issue of issues) {
      if (issue.code === 'unrecognized_keys') {
        const holder = valueAt(data, issue.path) as Record<string, unknown>;
        for (const key of issue.keys) Reflect.deleteProperty(holder, key);
        continue;
      }
      if (!issue.path.length) {
        data = emptyOf(kind);
        unsure.push([]);
        continue;
      }
      const name = JSON.stringify(issue.path);
      const times = tried.get(name) ?? 0;
      tried.set(name, times + 1);
      if (!times) unsure.push([...issue.path]);
      const holder = valueAt(data, issue.path.slice(0, -1)) as Record<PropertyKey, unknown>;
      holder[issue.path.at(-1) as string] = neutral(kind, at, issue, times);
    }
  }
  return undefined;
}

const LISTS = new Set<Kind>(['zoekwoorden', 'vragen', 'errata', 'doorverwijzingen', 'schrijfhulp']);
/** What a file of a kind holds that says nothing. */
export const emptyOf = (kind: Kind): unknown => (LISTS.has(kind) ? [] : {});

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data);

/** Something that a field may take; what a versie is called says its date and status. */
function neutral(kind: Kind, at: ContentPath, issue: Issue, times: number): unknown {
  const [key] = issue.path;
  if (kind === 'versies' && 'versie' in at && times === 0) {
    const isConcept = at.versie === 'concept';
    if (key === 'status') return isConcept ? 'concept' : 'vastgesteld';
    const datum = /^\d{4}(?:-\d{2}){0,2}/.exec(at.versie)?.[0];
    if (key === 'datum' && datum !== undefined) return datum;
  }
  if (issue.code === 'invalid_value') return issue.values[0];
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'array') return [];
    if (issue.expected === 'object') return {};
    if (issue.expected === 'number' || issue.expected === 'int') return 1;
  }
  if (issue.code === 'too_small' || issue.code === 'not_multiple_of') return 1;
  return TEXTS[times % TEXTS.length];
}
