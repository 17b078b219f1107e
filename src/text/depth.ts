import { wrong } from '../faults/wrong.ts';
import type { BodyFault } from './fault.ts';

/** Levels within each other that no text needs; beyond them the parser takes for ever. */
const DEEPEST = 40;
const WIDEST_INDENT = 200;

/** The first place of a body that lies too deep to be parsed; cheap, and before any parsing. */
export function tooDeep(body: string): BodyFault | undefined {
  let open = 0;
  let square = 0;
  for (const [i, line] of body.split('\n').entries()) {
    const marks = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[ \t>]))+/.exec(line)?.[0] ?? '';
    const levels = marks.match(/[>*+-]|\d+[.)]/g)?.length ?? 0;
    // A thematic break is one mark after the other, but of one kind and nothing else.
    const isBreak = /^[ \t]*(?:(?:\*[ \t]*)+|(?:-[ \t]*)+)$/.test(line) && line.length < 200;
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if ((levels > DEEPEST && !isBreak) || indent > WIDEST_INDENT) return fault(i, 0);
    if (line.trim() === '') square = 0;
    for (const { 0: found, index } of line.matchAll(/<\/?[A-Za-z][\w.]*|\/>|[[\]{}]/g)) {
      if (found === '[' || found === '{') square += 1;
      else if (found === ']' || found === '}') square = Math.max(0, square - 1);
      else if (found.startsWith('</') || found === '/>') open = Math.max(0, open - 1);
      else open += 1;
      if (open > DEEPEST || square > DEEPEST) return fault(i, index);
    }
  }
  return undefined;
}

const fault = (line: number, column: number): BodyFault => ({
  line: line + 1,
  column: column + 1,
  ...wrong('body/too-deep'),
});
