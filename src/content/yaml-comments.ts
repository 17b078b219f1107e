import { Lexer } from 'yaml';

/** Tokens that the lexer makes of its own, and that stand nowhere in the text. */
const MADE = /^[\u0002\u0018\u001f]$/;

/**
 * The offset of every comment that stands behind a value, or where a value was meant: `titel: Buurt #1` says "Buurt".
 * A comment on a line of its own is none, nor is one behind the key of a list or group below it.
 */
export function cutBehind(text: string): number[] {
  const found: number[] = [];
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && cuts(text, offset)) found.push(offset);
    if (!MADE.test(token)) offset += token.length;
  }
  return found;
}

function cuts(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  if (!before.trim()) return false;
  const key = /^([ ]*)(?:- +)*[^\s:#]+:\s*$/.exec(before);
  if (!key) return true;
  const below = /\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)(\S)/.exec(text.slice(offset));
  const indent = key[1]?.length ?? 0;
  const deeper =
    (below?.[1]?.length ?? 0) > indent || (below?.[2] === '-' && below[1]?.length === indent);
  return !deeper;
}
