import type { Place } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';

/** Says the value between quotes, as YAML reads it. */
const quoted = (value: string): string =>
  /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;

/** A line of which the quotes stand around the key as well: `"titel: Doel: en meer"`. */
const AROUND = /^\s*(?:- )?(["'])([A-Za-z][\w-]*): ?([^"']*)\1\s*$/;

/**
 * Says of the faults that the parser found what was typed there, where the line shows it: the parser only knows where it
 * stopped. What follows from quotes around a whole line is left out.
 */
export function asMeant(faults: readonly (Place & Wrong)[], text: string): (Place & Wrong)[] {
  if (!faults.length) return [];
  const lines = text.split(/\r?\n/);
  const at = lines.findIndex((line) => AROUND.test(line));
  const [, , key = '', value = ''] = AROUND.exec(lines[at] ?? '') ?? [];
  if (key && faults.every(({ rule }) => FOLLOWS.has(rule))) {
    const column = (lines[at] ?? '').search(/\S/) + 1;
    return [
      {
        line: at + 1,
        column,
        ...wrong('yaml/quotes-around-key', { meant: `${key}: ${quoted(value)}` }),
      },
    ];
  }
  return faults.map((fault) => meantBy(fault, lines) ?? fault);
}

const FOLLOWS = new Set(['yaml/unexpected', 'yaml/no-key', 'yaml/colon-missing', 'yaml/indent']);

function meantBy(fault: Place & Wrong, lines: readonly string[]): (Place & Wrong) | undefined {
  const line = lines[fault.line - 1] ?? '';
  if (fault.rule === 'yaml/colon-in-text') {
    const meant = withQuotes(line, lines[fault.line] ?? '');
    if (meant !== undefined) return { ...fault, ...wrong('yaml/colon-in-text', { meant }) };
    // The line below is a key of its own that was moved to the right.
    const [, below] = /^ +([A-Za-z][\w-]*: .*?)\s*$/.exec(lines[fault.line] ?? '') ?? [];
    const isText = /^ *[A-Za-z][\w-]*: (?![>|&*!"'[{])[^:]*$/.test(line);
    return below !== undefined && isText
      ? { ...fault, ...wrong('yaml/indent', { meant: below }) }
      : undefined;
  }
  if (fault.rule === 'yaml/first-character') {
    const [, meant] = /^\s*`([A-Za-z][\w-]*: [^`]*)`\s*$/.exec(line) ?? [];
    return meant === undefined ? undefined : { ...fault, ...wrong('yaml/backticks', { meant }) };
  }
  if (fault.rule !== 'yaml/no-key' && fault.rule !== 'yaml/colon-missing') return undefined;
  if (/^ *[\u00a0\u2000-\u200a\u202f\u3000]/.test(line))
    return { ...fault, ...wrong('yaml/odd-space') };
  const above = lines[fault.line - 2] ?? '';
  const opened = /: (?=[>|][-+]?\s*$)/.exec(above);
  if (opened && /^\S/.test(line)) {
    const column = opened.index + opened[0].length + 1;
    return { line: fault.line - 1, column, ...wrong('yaml/text-not-indented') };
  }
  const [, close, rest] = /^([a-zA-Z]+):([^\s/].*)$/.exec(line) ?? [];
  if (close) return { ...fault, ...wrong('yaml/space-missing', { meant: `${close}: ${rest}` }) };
  const [, key, value] = /^([a-zA-Z]+)\s*[=;]\s*(\S.*)$/.exec(line) ?? [];
  return key ? { ...fault, ...wrong('yaml/no-key', { meant: `${key}: ${value}` }) } : undefined;
}

/** A line `key: text: more` with its text between quotes; nothing where the text goes on below it. */
function withQuotes(line: string, below: string): string | undefined {
  const [, indent = '', key, value = ''] =
    /^( *(?:- )?)([A-Za-z][\w-]*): (?![>|&*!"'[{])(\S.*)$/.exec(line.trimEnd()) ?? [];
  const isOpen = /^ */.exec(below)![0].length > indent.length && below.trim() !== '';
  return key && !isOpen && /:(?: |$)/.test(value) ? `${key}: ${quoted(value)}` : undefined;
}
