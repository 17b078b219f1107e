import type { Root } from 'mdast';
import type { Text } from '../model/types.ts';
import { wrong } from '../faults/wrong.ts';
import { errorsOf } from '../faults/fault.ts';
import { placeAt, placesIn } from '../faults/place.ts';
import { conflictMarks } from '../faults/conflict.ts';
import { tooMuch } from './bounds.ts';
import { tooDeep } from './depth.ts';
import type { BodyFault } from './fault.ts';
import { guard, type GuardOptions } from './guard.ts';
import { parseFault, QUOTE_OPEN, type ParserMessage } from './parse-fault.ts';
import { parseTree } from './parser.ts';
import { remnantsOf } from './remnants.ts';
import { checkStyle } from './style.ts';
import { readText, seenIn, type Seen } from './text.ts';

export interface ParsedBody {
  /** Only for a body without faults; advice about style is none. */
  text?: Text;
  /** The links and images of one with faults, as far as it could be read. */
  seen?: Seen;
  faults: BodyFault[];
}

/** Parsing again and again stops here: the rest shows after these are mended. */
const MOST = 100;
const MOST_WORK = 1_000_000;
/** What a line, tag or brace costs, in characters: of short ones there are the most. */
const EACH = 100;

/** Reads a body with the parser of the build, evaluates nothing, and reports all its faults. */
export function parseBody(file: string, options: GuardOptions = {}): ParsedBody {
  // The parser leaves a byte order mark out, and counts without it.
  const body = file.replace(/^\uFEFF/, '');
  const beyond = tooDeep(body) ?? tooMuch(body);
  if (beyond) return { faults: [beyond] };
  const unmerged = conflictMarks(body);
  if (unmerged.length) return { faults: unmerged };
  const { tree, faults, rest } = parseAll(body);
  const all = faults
    .concat(
      guard(tree, { source: rest, ...options }),
      checkStyle(tree, { source: rest, ...options }),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return errorsOf(all).length
    ? { faults: all, seen: seenIn(tree) }
    : { faults: all, text: { ...readText(tree), remnants: remnantsOf(tree, rest) } };
}

/** What begins a block as code and can be no sentence, with all lines of that block. */
const CODE =
  /(?=import|export)(?<=^\s*|\n[ \t]*\r?\n)(?:import\s*(?:["'{*(]|[\w$]+\s*(?:,|\s+from\s*["']))|export\s*(?:[{*]|default\s|(?:const|let|var)\s+(?:[{[]|[\w$]+\s*=)|(?:async\s+)?function\b|class\s+\w+\s*(?:\{|extends\b)))[^\n]*(?:\n[^\n]*\S[^\n]*)*/g;

/** The backslash before a `<` that an address took for its own. */
const isSwallowed = (body: string, at: number): boolean =>
  body[at] === '<' &&
  /(?:www\.|https?:\/\/)[^\s<]*\\$/i.test(body.slice(Math.max(0, at - 2000), at));

/** Parses on after an error, with what caused it blanked out, so that one run finds every fault. */
function parseAll(body: string): { tree: Root; faults: BodyFault[]; rest: string } {
  const faults: BodyFault[] = [];
  const work = body.length + (body.match(/[\n<{]/g)?.length ?? 0) * EACH;
  let rest = body;
  const place = placesIn(body);
  for (const { index, 0: code } of body.matchAll(CODE)) {
    faults.push({ ...wrong('body/import-or-export'), ...place(index) });
    rest = rest.slice(0, index) + code.replace(/[^\n]/g, ' ') + rest.slice(index + code.length);
  }
  for (;;) {
    try {
      return { tree: parseTree(rest), faults, rest };
    } catch (error) {
      if (!(error instanceof Error && 'reason' in error)) throw error;
      const message = error as unknown as ParserMessage;
      const start = causeOf(rest, message);
      const swallowed = isSwallowed(rest, start);
      const what = swallowed
        ? wrong('body/less-than-after-address')
        : parseFault(message, rest, start);
      faults.push({ ...what, ...placeAt(rest, start) });
      const left = blank(rest, start);
      if (left === rest) return { tree: { type: 'root', children: [] }, faults, rest: '' };
      rest = left;
      if (faults.length >= MOST || faults.length * work > MOST_WORK)
        return { tree: { type: 'root', children: [] }, faults, rest: '' };
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
  const jsx = message.source?.includes('jsx') && message.ruleId !== 'acorn';
  // A value that is not closed takes what follows with it, and the parser stumbles over that.
  const swallows = jsx && /attribute/.test(message.reason) ? body.search(QUOTE_OPEN) : -1;
  if (swallows >= 0 && swallows <= offset) return swallows;
  const before = body.lastIndexOf(jsx ? '<' : '{', offset);
  const opener = before >= 0 ? before : body.lastIndexOf(jsx ? '{' : '<', offset);
  return Math.max(0, opener >= 0 ? opener : offset);
}

function blank(body: string, start: number): string {
  const tail = body.slice(start);
  const comment = /^<!--[^]*?-->/.exec(tail)?.[0];
  const tag = /^<\/?[A-Za-z][\w.:-]*(\s+[\w:-]+(=("[^"]*"|[^\s"'<>]*))?)*\s*\/?>/.exec(tail)?.[0];
  // Of a component at fault the whole opening goes, or what closes it would be told as well.
  const open = /^<[A-Z]\w*\b[^<>\n]*>?/.exec(tail)?.[0];
  const cut = comment ?? tag ?? open ?? tail.slice(0, 1);
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
