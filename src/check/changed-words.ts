import { readFrontMatter } from '../content/front-matter.ts';
import type { Entry } from '../content/entry.ts';
import { targetOf } from '../content/target.ts';
import type { Place } from '../faults/place.ts';

/** Where a text differs from the one that was decided, and the words there; without them nobody can tell here. */
export interface Changed extends Place {
  was?: string;
  is?: string;
}

/** Words before and after a difference that are shown with it. */
const AROUND = 30;

/**
 * Finds the first words of a frozen text that are not what the target branch of git has; where that tells nothing, the
 * first line of the body. `dir` is the content folder.
 */
export function changedWords({ id, raw, body, bodyLine, locate }: Entry, dir: string): Changed {
  const unknown = { line: bodyLine + 1, column: 1 };
  const old = targetOf(dir)?.read(id);
  if (old === undefined || old === raw) return unknown;
  const [before, now] = [readFrontMatter(old), readFrontMatter(raw)];
  for (const key of ['titel', 'nummer']) {
    const [was = '', is = ''] = [before, now].map((each) =>
      'data' in each ? (each.data as Record<string, string> | undefined)?.[key] : undefined,
    );
    if (was !== is) return { ...locate([key]), was, is };
  }
  const [a, b] = [before.body ?? '', body].map((text) => text.replace(/\r\n?/g, '\n').split('\n'));
  const blank = (lines: string[]) => lines.findIndex((line) => line.trim());
  // Empty lines above a text are no part of it.
  const [from, to] = [Math.max(0, blank(a ?? [])), Math.max(0, blank(b ?? []))];
  const length = Math.max((a?.length ?? 0) - from, (b?.length ?? 0) - to);
  for (let i = 0; i < length; i += 1) {
    const [was = '', is = ''] = [a?.[from + i], b?.[to + i]].map((line) => line?.trimEnd());
    if (was === is) continue;
    const column = firstDifference(was, is);
    const line = Math.min(to + i + 1, b?.length ?? 1);
    return {
      line: bodyLine + line,
      column: Math.min(column, is.length) + 1,
      was: near(was, column),
      is: near(is, column),
    };
  }
  return unknown;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  // At the beginning of the word, not in the middle of it.
  return a.lastIndexOf(' ', at - 1) + 1;
}

const near = (line: string, at: number): string => {
  const [start, end] = [Math.max(0, at - AROUND), at + 2 * AROUND];
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
};
