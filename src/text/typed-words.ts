import type { Nodes } from 'mdast';
import { isParent } from './nodes.ts';

/** Stands for a sign of the source that the parser has read as syntax, or that was escaped. */
export const READ = '\u0001';

/**
 * The source of a block of running text, sign for sign and line for line, in which only that is left which the parser
 * took for words: marks it has read, code and escaped signs are `READ`.
 */
export function typedWords(block: Nodes, source: string): string {
  const [from, to] = [block.position?.start.offset ?? 0, block.position?.end.offset ?? 0];
  const signs: string[] = Array.from({ length: to - from }, (_, i) => {
    const sign = source[from + i] ?? '';
    return /[\r\n]/.test(sign) ? sign : READ;
  });
  const fill = (node: Nodes): void => {
    const { start, end } = node.position ?? {};
    if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined) {
      const typed = source
        .slice(start.offset, end.offset)
        .replace(/\\[!-/:-@[-`{-~]/g, READ.repeat(2))
        // What a line begins with in a quotation or list is no part of its words.
        .replace(/\n[ \t>]*/g, (all) => `\n${' '.repeat(all.length - 1)}`);
      for (let i = 0; i < typed.length; i += 1) signs[start.offset - from + i] = typed[i] ?? '';
    }
    if (isParent(node)) node.children.forEach(fill);
  };
  fill(block);
  return signs.join('');
}
