import type { Element, ElementContent, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Block, Inline } from './input.ts';

/** What the words of one text need of that text. */
export interface TextFacts {
  /** The notes by number, as elements. */
  notes: ReadonlyMap<number, Element>;
  /** Numbers of the notes that were called already. */
  called: Set<number>;
  /** Names this text among the others. */
  key: string;
  /** Its whole fixed address, to which a link within it leads. */
  address: string;
  blocksOf: (children: readonly Nodes[]) => Block[];
}

/** From so many letters a word may be parted over two lines, without any sign, so that it stays on the paper. */
const LONG = 30;
/** After so many letters at most, then. */
const PIECE = 8;

/**
 * Running text as the template takes it, with single spaces as a browser shows them. A word of more letters than `most`
 * comes in pieces.
 */
export function inlines(children: readonly Nodes[], facts: TextFacts, most = LONG): Inline[] {
  const state = { space: true };
  const found = children.flatMap((child) => inline(child, facts, most, state));
  trimEnd(found);
  return found;
}

interface Spacing {
  /** What stands before ends with a space, or is nothing. */
  space: boolean;
}

function inline(node: Nodes, facts: TextFacts, most: number, state: Spacing): Inline[] {
  if (node.type === 'text') return words(spaced(node.value, state), most);
  if (node.type !== 'element') return [];
  const within = (): Inline[] =>
    node.children.flatMap((child) => inline(child, facts, most, state));
  const { className, lang, dataNummer, href } = node.properties;
  const classes = Array.isArray(className) ? className : [];
  switch (node.tagName) {
    case 'br':
      state.space = true;
      return [{ t: 'br' }];
    case 'strong':
      return [{ t: 'b', c: within() }];
    case 'em':
      return [{ t: 'i', c: within() }];
    case 'del':
      return [{ t: 's', c: within() }];
    case 'code': {
      state.space = false;
      const text = toString(node);
      return text.length > most ? words(text, most) : [{ t: 'code', c: text }];
    }
    case 'a':
      if (classes.includes('noot-verwijzing')) return [note(Number(dataNummer), facts)];
      if (classes.includes('noot-terug')) return [];
      // A reference that leads nowhere is words.
      if (typeof href !== 'string' || !href) return within();
      return link(within(), href.replace(/^(?=#)/, facts.address));
    case 'span':
      if (classes.includes('sic')) return [{ t: 'sic', c: within() }];
      if (classes.includes('heel')) return [{ t: 'whole', c: within() }];
      if (typeof lang === 'string')
        return [inLanguage(lang, within(), node.properties.dir === 'rtl')];
      return within();
    default:
      return within();
  }
}

/** Typst refuses an address that is longer, as it does none at all: then there are only the words. */
const LONGEST_ADDRESS = 8000;

const link = (c: Inline[], url: string): Inline[] =>
  url && url.length <= LONGEST_ADDRESS ? [{ t: 'a', c, url }] : c;

function note(n: number, facts: TextFacts): Inline {
  const item = facts.notes.get(n);
  const again = facts.called.has(n);
  facts.called.add(n);
  const c = again || !item ? [] : facts.blocksOf(wordsOf(item, n));
  return { t: 'noot', n, key: `${facts.key}-${n}`, again, c };
}

/** What stands in a note: the children of the element that holds exactly its words. */
function wordsOf(item: Element, n: number): ElementContent[] {
  const holders = [item, ...item.children].flatMap((node) =>
    node.type === 'element' ? node.children : [],
  );
  const holder = holders.find(
    (node): node is Element => node.type === 'element' && node.properties.id === `n${n}`,
  );
  return holder?.children ?? [];
}

/** The code of a language that is not known (ISO 639-2). */
const UNKNOWN = 'und';

/** Words in a language, by its code (BCP 47) as far as a PDF takes it: language and region. */
function inLanguage(code: string, c: Inline[], rtl: boolean): Inline {
  try {
    const { language, region } = new Intl.Locale(code);
    return {
      t: 'lang',
      c,
      lang: /^[a-z]{2,3}$/.test(language) ? language : UNKNOWN,
      ...(region && /^[A-Z]{2}$/.test(region) && { region }),
      rtl,
    };
  } catch {
    return { t: 'lang', c, lang: UNKNOWN, rtl };
  }
}

/** Runs of white space as one space, across the parts of a block; what ends a line in Unicode is white space here. */
function spaced(value: string, state: Spacing): string {
  let text = value.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, ' ');
  if (state.space) text = text.replace(/^ /, '');
  if (text) state.space = text.endsWith(' ');
  return text;
}

/** The words as they are, those that are long in pieces. */
function words(text: string, most = LONG): Inline[] {
  if (text.length <= most) return text ? [text] : [];
  const found: Inline[] = [];
  for (const part of text.split(/(?<=[ -])/)) {
    const last = found.at(-1);
    if (part.length > most) found.push({ t: 'long', c: pieces(part) });
    else if (typeof last === 'string') found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

/** A long word in pieces: after the signs of an address, and never within a letter and its accents. */
function pieces(word: string): string[] {
  const found: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('nl').segment(word)) {
    piece += segment;
    if (piece.length < PIECE && !/[/.?&=_#:,;-]$/.test(piece)) continue;
    found.push(piece);
    piece = '';
  }
  if (piece) found.push(piece);
  return found;
}

function trimEnd(found: Inline[]): void {
  const last = found.at(-1);
  if (typeof last === 'string') {
    const trimmed = last.replace(/ $/, '');
    if (trimmed) found[found.length - 1] = trimmed;
    else found.pop();
  } else if (last && (last.t === 'b' || last.t === 'i' || last.t === 's')) trimEnd(last.c);
}
