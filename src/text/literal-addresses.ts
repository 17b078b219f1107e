import type { Link, Nodes, Root, Text } from 'mdast';
import { placesIn, type Place } from '../faults/place.ts';
import { align } from './align.ts';
import { isParent } from './nodes.ts';

/** No address holds such a sign as it is: there the sentence goes on. */
const NOT_OF_ADDRESS = /[\\<>“”„‟’‘‚‛«»‹›]/;

/** A body, and the places of its offsets. */
interface Source {
  text: string;
  place: (offset: number) => Place;
}

/**
 * Gives every part its place in the source where GFM made links of words without saying where, and ends each such
 * link before a quotation mark or escape of the sentence. `before` holds the children of each parent as they were before that.
 */
export function placeParts(tree: Root, text: string, before: ReadonlyMap<Nodes, Nodes[]>): void {
  const source = { text, place: placesIn(text) };
  for (const [parent, children] of before)
    if (isParent(parent)) placeRuns(parent.children, children, source);
  endLinks(tree, source);
}

/** A run of parts without a place took the place of one text: it is laid beside the source of that text. */
function placeRuns(now: Nodes[], then: readonly Nodes[], source: Source): void {
  if (now.every(({ position }) => position)) return;
  const kept = new Set(now);
  const gone = then.filter((node): node is Text => node.type === 'text' && !kept.has(node));
  let words = '';
  let run: Nodes[] = [];
  for (const node of now) {
    if (node.position) continue;
    run.push(node);
    words += wordsOf(node);
    const text = gone[0];
    if (!text || words.length < text.value.length) continue;
    placeRun(run, text, source);
    gone.shift();
    words = '';
    run = [];
  }
}

function placeRun(run: Nodes[], { value, position }: Text, source: Source): void {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined) return;
  const { at } = align(source.text.slice(from, to), value, Infinity);
  let unit = 0;
  for (const node of run) {
    const end = unit + wordsOf(node).length;
    setPlace(node, from + (at[unit] ?? 0), from + (at[end] ?? 0), source);
    unit = end;
  }
}

function setPlace(node: Nodes, start: number, end: number, source: Source): void {
  const point = (offset: number) => ({ ...source.place(offset), offset });
  node.position = { start: point(start), end: point(end) };
  if (isParent(node)) for (const child of node.children) setPlace(child, start, end, source);
}

const wordsOf = (node: Nodes): string =>
  'value' in node ? node.value : isParent(node) ? node.children.map(wordsOf).join('') : '';

function endLinks(parent: Nodes, source: Source): void {
  if (!isParent(parent)) return;
  const children: Nodes[] = parent.children;
  for (let i = 0; i < children.length; i += 1) {
    const node = children[i];
    if (!node) continue;
    const rest = node.type === 'link' ? cut(node, source) : undefined;
    if (rest) children.splice(i + 1, 0, rest);
    endLinks(node, source);
  }
}

/** Cuts a link that was typed without marks before a quotation mark, and gives the words behind it. */
function cut(link: Link, source: Source): Text | undefined {
  const only = link.children[0];
  const { start, end } = link.position ?? {};
  if (only?.type !== 'text' || start?.offset === undefined || end?.offset === undefined) return;
  if (source.text[start.offset] === '[') return;
  const at = only.value.search(NOT_OF_ADDRESS);
  if (at <= 0) return;
  const rest: Text = { type: 'text', value: only.value.slice(at) };
  link.url = link.url.slice(0, link.url.length - rest.value.length);
  only.value = only.value.slice(0, at);
  setPlace(rest, start.offset + at, end.offset, source);
  setPlace(link, start.offset, start.offset + at, source);
  return rest;
}
