import { cutBehind } from './yaml-comments.ts';
import { isMap, isNode, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import { HIDDEN } from '../dutch/hidden.ts';
import { unwantedSigns } from '../dutch/signs.ts';
import { placesIn, type Place } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { AS_WRITTEN } from '../schema/fields.ts';
import { conflictMarks } from '../faults/conflict.ts';
import { asMeant } from './yaml-meant.ts';
import { tooMuchYaml } from './yaml-bounds.ts';
import { yamlRule } from './yaml-rule.ts';

export interface ParsedYaml {
  /** What a text without faults says. */
  data: unknown;
  /** What could be read of it, whatever its faults; nothing where a node refers to another. */
  loose: unknown;
  faults: (Place & Wrong)[];
  /** The place of the value at a path of keys (or of its key), else of the nearest parent. */
  locate: (path: readonly PropertyKey[], atKey?: boolean) => Place;
}

/** Levels of groups and lists within each other that content never needs. */
const DEEPEST = 20;

/** Reads YAML with places. `lineOffset` is the number of lines of the file above the text. */
export function parseYaml(text: string, lineOffset = 0): ParsedYaml {
  const deep = tooDeep(text);
  const much = deep === undefined ? tooMuchYaml(text) : undefined;
  // Nothing is read of what would take the parser for ever.
  const isRead = deep === undefined && !much;
  const document = parseDocument(isRead ? text : '', {
    uniqueKeys: true,
    // A key that is no text is a fault; the library would also say so on the terminal.
    logLevel: 'error',
  });
  const placeOf = placesIn(text);
  const place = placesIn(text, { line: lineOffset + 1, column: 1 });
  const comments = isRead
    ? cutBehind(text).map((at) => ({
        ...place(at),
        ...wrong('yaml/comment-behind', { isQuoted: /["'][ \t]*$/.test(text.slice(0, at)) }),
      }))
    : [];
  // A comment ends a text that goes on below it: the line after it is not what is wrong.
  const follows = ({ line }: Place) =>
    comments.some((comment) => line > comment.line && line <= comment.line + 1);
  const errors = document.errors.map((error) => ({
    ...placeOf(startOf(error, document)),
    ...yamlRule(error),
  }));
  const told = asMeant(errors, text).map((fault) => ({ ...fault, line: fault.line + lineOffset }));
  const unmerged = conflictMarks(text).map((mark) => ({ ...mark, line: mark.line + lineOffset }));
  const said = unmerged.length
    ? unmerged
    : [...comments, ...told.filter((fault) => !follows(fault))].sort(
        (a, b) => a.line - b.line || a.column - b.column,
      );
  // What follows from the same mistake on one line is no second fault.
  const faults = said.filter(({ line }, i) => said.findIndex((one) => one.line === line) === i);
  const directive = /^%/m.exec(/^---/m.test(text) ? (text.split(/^---/m, 1)[0] ?? '') : '');
  if (directive) faults.push({ ...place(directive.index), ...wrong('yaml/directive') });
  if (much) faults.push({ ...much, line: much.line + lineOffset });
  if (deep !== undefined) {
    const { line, column } = placeOf(deep);
    faults.push({ line: line + lineOffset, column, ...wrong('yaml/too-deep') });
  }
  let refers = false;
  visit(document, {
    Alias: (_, node) => {
      refers = true;
      forbid(node);
    },
    Node: (_, node) => {
      if ('anchor' in node && node.anchor) forbid(node);
      if (node.tag) forbid(node);
      // A quoted text may hold what the file as such does not: "\u202E".
      const value = isScalar(node) ? node.value : undefined;
      if (typeof value === 'string')
        for (const what of unseen(value, text))
          faults.push({ ...place(node.range?.[0] ?? 0), ...what });
    },
    Pair: (_, pair) => {
      const { key, value } = pair;
      if (!isScalar(key) && isNode(key)) forbid(key);
      // Nothing can pass such a key on: in JavaScript it is no key.
      if (isScalar(key) && key.value === '__proto__')
        faults.push({ ...place(key.range?.[0] ?? 0), ...wrong('yaml/own-key') });
      if (isScalar(key) && AS_WRITTEN.has(String(key.value)) && isScalar(value) && value.source)
        value.value = value.source;
    },
  });
  function forbid(node: Node) {
    const at = place(withProperties(node.range?.[0] ?? 0));
    // The parser itself may have told so of the same line.
    if (!faults.some(({ rule, line }) => rule === 'yaml/own-meaning' && line === at.line))
      faults.push({ ...at, ...wrong('yaml/own-meaning') });
  }
  // A tag or anchor stands before the node that it belongs to.
  function withProperties(start: number): number {
    const before = text.slice(Math.max(0, start - 200), start);
    return start - (/(?:[&!]\S*\s+)*$/.exec(before)?.[0].length ?? 0);
  }
  const locate = (path: readonly PropertyKey[], atKey = false): Place => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!pair) break;
        offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
        node = pair.value;
        if (!atKey) offset = startInline(node) ?? offset;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      } else break;
    }
    return place(offset);
  };
  const data = faults.length ? undefined : (document.toJS() as unknown);
  return {
    data,
    loose: faults.length ? (refers ? undefined : looseOf(document)) : data,
    faults,
    locate,
  };
}

/** What a document with faults holds all the same, as far as it is anything. */
function looseOf(document: Document): unknown {
  try {
    return document.toJS() as unknown;
  } catch {
    return undefined;
  }
}

/** Signs in a value that nobody sees, where the text that it was read from does not hold them itself. */
function unseen(value: string, text: string): Wrong[] {
  const hidden = HIDDEN.exec(value);
  if (hidden) return [wrong('yaml/hidden-character', { char: hidden[0] })];
  return unwantedSigns(value)
    .filter(({ signs }) => !text.includes(signs))
    .map(({ signs, kind, instead }) => wrong(`signs/${kind}`, { signs, instead, isNamed: true }));
}

/** Where a value begins that stands behind its key; nothing for a list or group below it. */
function startInline(node: unknown): number | undefined {
  const inline = isScalar(node) || ((isMap(node) || isSeq(node)) && node.flow);
  return inline ? node.range?.[0] : undefined;
}

/** Where a fault begins: an open quotation mark is named where it opens, not where the text ends. */
function startOf({ code, message, pos: [start] }: YAMLError, document: Document): number {
  let opened = start;
  if (code === 'MISSING_CHAR' && message.includes('quote'))
    visit(document, {
      Scalar: (_, { range, type }) => {
        if (type?.startsWith('QUOTE') && range && range[0] < start && range[1] >= start - 1)
          opened = range[0];
      },
    });
  return opened;
}

/** The offset of the first bracket or indent that lies deeper than content may go. */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return i;
  }
  return /^ {80,}(?=\S)|^(?: *[-?] ){20,}/m.exec(text)?.index;
}
