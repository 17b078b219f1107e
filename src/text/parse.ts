import type { Root } from 'mdast';
import type { Text } from '../model/types.ts';
import { errorsOf } from '../faults/fault.ts';
import { placeAt } from '../faults/place.ts';
import { tooDeep } from './depth.ts';
import type { BodyFault } from './fault.ts';
import { guard, type GuardOptions } from './guard.ts';
import { parseFault, type ParserMessage } from './parse-fault.ts';
import { parseTree } from './parser.ts';
import { checkStyle } from './style.ts';
import { readText } from './text.ts';

export interface ParsedBody {
  /** Only for a body without faults; advice about style is none. */
  text?: Text;
  faults: BodyFault[];
}

/** Parsing again and again stops here: the rest shows after these are mended. */
const MOST = 100;
const MOST_WORK = 5_000_000;

/** Reads a body with the parser of the build, evaluates nothing, and reports all its faults. */
export function parseBody(body: string, options: GuardOptions = {}): ParsedBody {
  const deep = tooDeep(body);
  if (deep) return { faults: [deep] };
  const { tree, faults } = parseAll(body);
  faults.push(
    ...guard(tree, { source: body, ...options }),
    ...checkStyle(tree, { source: body, ...options }),
  );
  faults.sort((a, b) => a.line - b.line || a.column - b.column);
  return errorsOf(faults).length ? { faults } : { faults, text: readText(tree) };
}

/** Parses on after an error, with what caused it blanked out, so that one run finds every fault. */
function parseAll(body: string): { tree: Root; faults: BodyFault[] } {
  const faults: BodyFault[] = [];
  let rest = body;
  for (;;) {
    try {
      return { tree: parseTree(rest), faults };
    } catch (error) {
      if (!(error instanceof Error && 'reason' in error)) throw error;
      const message = error as unknown as ParserMessage;
      const start = causeOf(rest, message);
      faults.push({ ...parseFault(message), ...placeAt(rest, start) });
      const left = blank(rest, start);
      if (left === rest) return { tree: { type: 'root', children: [] }, faults };
      rest = left;
      if (faults.length >= MOST || faults.length * body.length > MOST_WORK)
        return { tree: { type: 'root', children: [] }, faults };
    }
  }
}

/** The offset of the `<`, `{` or line that the parser could not read. */
function causeOf(body: string, message: ParserMessage): number {
  const named = /\((\d+):(\d+)-/.exec(message.reason);
  const unclosed = message.ruleId === 'end-tag-mismatch' && message.reason.startsWith('Expected');
  const line = unclosed && named ? Number(named[1]) : (message.line ?? 1);
  const column = unclosed && named ? Number(named[2]) : (message.column ?? 1);
  const offset = offsetOf(body, line, column);
  if (message.source?.includes('esm')) {
    const starts = [...body.slice(0, offset + 1).matchAll(/^(?:import|export)\b/gm)];
    return starts.at(-1)?.index ?? body.lastIndexOf('\n', offset - 1) + 1;
  }
  const jsx = message.source?.includes('jsx') && message.ruleId !== 'acorn';
  const before = body.lastIndexOf(jsx ? '<' : '{', offset);
  const opener = before >= 0 ? before : body.lastIndexOf(jsx ? '{' : '<', offset);
  return Math.max(0, opener >= 0 ? opener : offset);
}

function blank(body: string, start: number): string {
  const tail = body.slice(start);
  const esm = /^(import|export)\b[^\n]*/.exec(tail)?.[0];
  const comment = /^<!--[^]*?-->/.exec(tail)?.[0];
  const tag = /^<\/?[A-Za-z][\w.:-]*(\s+[\w:-]+(=("[^"]*"|[^\s"'<>]*))?)*\s*\/?>/.exec(tail)?.[0];
  const cut = esm ?? comment ?? tag ?? tail.slice(0, 1);
  const after = tail.slice(cut.length);
  return body.slice(0, start) + cut.replace(/[^\n]/g, ' ') + withoutEnd(cut, after);
}

/** What closes a tag that was blanked out is no second fault. */
function withoutEnd(tag: string, after: string): string {
  const name = /^<([A-Za-z][\w.:-]*)[^]*[^/]>$/.exec(tag)?.[1] ?? '';
  const at = name ? after.indexOf(`</${name}>`) : -1;
  const end = `</${name}>`.length;
  return at < 0 || /<[A-Za-z]/.test(after.slice(0, at).replaceAll(/<[A-Za-z][^<>]*\/>/g, ''))
    ? after
    : after.slice(0, at) + ' '.repeat(end) + after.slice(at + end);
}

function offsetOf(body: string, line: number, column: number): number {
  const before = body.split('\n').slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}
