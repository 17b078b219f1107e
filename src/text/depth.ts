import { wrong } from '../faults/wrong.ts';
import type { BodyFault } from './fault.ts';

/** Levels within each other that no text needs; beyond them the parser takes for ever. */
const DEEPEST = 40;
const WIDEST_INDENT = 200;

/** The first place of a body that lies too deep to be parsed; cheap, and before any parsing. */
export function tooDeep(body: string): BodyFault | undefined {
  let open = 0;
  let square = 0;
  let fence = '';
  let inTag = false;
  for (const [i, line] of body.split('\n').entries()) {
    // Only what stands in no list or quotation is surely a fence; elsewhere what it holds is counted.
    const [, ticks = ''] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
    if (fence) {
      if (ticks.startsWith(fence) && !line.trim().replaceAll(ticks.slice(0, 1), '')) fence = '';
      continue;
    }
    fence = ticks;
    const marks = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]))+/.exec(line)?.[0] ?? '';
    const levels = marks.match(/[>*+-]|\d+[.)]/g)?.length ?? 0;
    // A thematic break is one mark after the other, but of one kind and nothing else.
    const isBreak = /^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+)$/.test(line) && line.length < 200;
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if ((levels > DEEPEST && !isBreak) || indent > WIDEST_INDENT) return fault(i, 0);
    if (line.trim() === '') [square, inTag] = [0, false];
    // In a tag that goes on below its line a backtick begins no code.
    for (const { 0: found, index } of line.matchAll(inTag ? BARE : PARTS)) {
      if (found === '[' || found === '{') square += 1;
      else if (found === ']' || found === '}') square = Math.max(0, square - 1);
      else if (found.startsWith('</') || found === '/>') open = Math.max(0, open - 1);
      else if (/^[\\`]/.test(found)) continue;
      else {
        inTag ||= !found.endsWith('>');
        if (!found.endsWith('/>')) open += 1;
      }
      if (open > DEEPEST || square > DEEPEST) return fault(i, index);
    }
  }
  return undefined;
}

/** What opens and closes; escapes and code first, for in those nothing does. */
const PARTS =
  /\\.|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<[A-Za-z][\w.]*(?:[^"'<>]|"[^"]*"|'[^']*')*>|<\/?[A-Za-z][\w.]*|\/>|[[\]{}]/g;
const BARE = /<\/?[A-Za-z][\w.]*|\/>|[[\]{}]/g;

const fault = (line: number, column: number): BodyFault => ({
  line: line + 1,
  column: column + 1,
  ...wrong('body/too-deep'),
});
