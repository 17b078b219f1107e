import { alike, SIGNS } from './look-alikes.ts';

/** What nobody sees, any number of it, for in a pattern. */
export const BETWEEN = `(?:${SIGNS.unseen})*`;
/** What makes one word of what stands at both its sides, for in a pattern: letters, digits, hyphens. */
export const IN_WORD = '[\\p{L}\\p{M}\\p{N}\\-‐‑﹣－]';
/** An apostrophe of any kind, for in a pattern. */
export const APOSTROPHE = "['‘’‚‛`´′ʼ＇]";

const KINDS: Record<string, string> = {
  "'": `(?:['"]|${SIGNS.quote})`,
  '-': SIGNS.dash.replace('[', '[\\-'),
};
/** Letters that may be drawn as one, with the signs that draw them so. */
const JOINED: Record<string, string> = {
  ffi: 'ﬃ|ﬀi|fﬁ',
  ffl: 'ﬄ|ﬀl|fﬂ',
  ff: 'ﬀ',
  fi: 'ﬁ',
  fl: 'ﬂ',
  st: '[ﬅﬆ]',
  ij: 'ĳ',
  IJ: 'Ĳ',
};
const PART = new RegExp(`${Object.keys(JOINED).join('|')}|[^]`, 'gu');

/** Texts by their signs, so that what begins alike is looked at once: two thousand terms would take seconds otherwise. */
interface Node {
  isEnd: boolean;
  next: Map<string, Node>;
}

/**
 * The source of a pattern, for flag `u`, that matches exactly what is `alike` to one of these texts, the longest that
 * fits; nothing for no text. For texts without what nobody sees, `between` may be empty: that looks ten times as fast.
 */
export function alikeSource(texts: Iterable<string>, between = BETWEEN): string {
  const root: Node = { isEnd: false, next: new Map() };
  for (const text of texts) {
    let node = root;
    for (const part of alike(text).match(PART) ?? []) {
      const next = node.next.get(part) ?? { isEnd: false, next: new Map<string, Node>() };
      node.next.set(part, next);
      node = next;
    }
    node.isEnd = true;
  }
  return root.next.size ? branches(root, between) : '[]';
}

function branches({ next }: Node, between: string): string {
  const parts = [...next].sort(([a], [b]) => b.length - a.length);
  return parts.map(([part, node]) => drawn(part, between) + rest(node, between)).join('|');
}

function rest(node: Node, between: string): string {
  if (!node.next.size) return '';
  const after = `${between}(?:${branches(node, between)})`;
  return node.isEnd ? `(?:${after})?` : after;
}

function drawn(part: string, between: string): string {
  const joined = JOINED[part];
  return joined ? `(?:${joined}|${[...part].join(between)})` : sign(part, between);
}

/** One sign: those of its kind, whole or taken apart. */
function sign(character: string, between: string): string {
  if (character === ' ') return between ? `\\s(?:\\s|${SIGNS.unseen})*` : '\\s+';
  const kind = KINDS[character];
  if (kind) return kind;
  const [whole = '', apart = ''] = [character, character.normalize('NFD')].map((each) =>
    each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
  );
  return whole === apart ? whole : `(?:${whole}|${apart})`;
}
