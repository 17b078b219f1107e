import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import type { Begrip, BegripPattern } from '../model/types.ts';

/** A piece of running text; `parent` is only set where a link may stand. */
interface Piece {
  node: Text;
  parent?: Parents;
  start: number;
}

const inline = /^(a|abbr|b|code|del|em|i|s|small|span|strong|sub|sup)$/;
const closed = /^(a|h[1-6]|code|pre)$/;
const closedClasses = ['noot', 'voetnoten', 'kader-titel', 'citaat-bron'];

/** Links the first occurrence of each term that is not in `linked`, and adds it there. */
export function linkBegrippen(tree: Root, terms: BegripPattern, linked: Set<string>): Begrip[] {
  if (terms.begrippen.every((begrip) => linked.has(begrip.id))) return [];
  const found: Begrip[] = [];
  for (const run of runsOf(tree)) linkRun(run, terms, linked, found);
  return found;
}

/** All running text, one list per block, so that words across elements keep their boundaries. */
function runsOf(tree: Root): Piece[][] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  let length = 0;

  function end(): void {
    if (run.length > 0) runs.push(run);
    run = [];
    length = 0;
  }

  function walk(parent: Parents, open: boolean): void {
    for (const child of parent.children) {
      if (child.type === 'text') {
        run.push({ node: child, start: length, ...(open ? { parent } : {}) });
        length += child.value.length;
      } else if (child.type === 'element') {
        const within = inline.test(child.tagName);
        if (!within) end();
        walk(child, open && !isClosed(child));
        if (!within) end();
      }
    }
  }

  walk(tree, true);
  end();
  return runs;
}

function isClosed(node: Element): boolean {
  const own = node.properties.className;
  if (closed.test(node.tagName)) return true;
  return Array.isArray(own) && own.some((name) => closedClasses.includes(String(name)));
}

function linkRun(
  run: Piece[],
  { matches, find }: BegripPattern,
  linked: Set<string>,
  found: Begrip[],
): void {
  const words = run.map((piece) => piece.node.value).join('');
  const links = new Map<Piece, { start: number; end: number; begrip: Begrip }[]>();
  for (const match of matches(words)) {
    const begrip = find(match[0]);
    if (!begrip || linked.has(begrip.id)) continue;
    const end = match.index + match[0].length;
    const piece = run.find((p) => p.start <= match.index && end <= p.start + p.node.value.length);
    if (!piece?.parent) continue;
    linked.add(begrip.id);
    found.push(begrip);
    const at = { start: match.index - piece.start, end: end - piece.start, begrip };
    links.set(piece, [...(links.get(piece) ?? []), at]);
  }
  for (const [piece, places] of links) split(piece, places);
}

function split(piece: Piece, places: { start: number; end: number; begrip: Begrip }[]): void {
  const { value } = piece.node;
  const parts: ElementContent[] = [];
  let from = 0;
  for (const { start, end, begrip } of places) {
    if (start > from) parts.push({ type: 'text', value: value.slice(from, start) });
    parts.push(link(begrip, value.slice(start, end)));
    from = end;
  }
  if (from < value.length) parts.push({ type: 'text', value: value.slice(from) });
  const children = piece.parent!.children as ElementContent[];
  children.splice(children.indexOf(piece.node), 1, ...parts);
}

function link(begrip: Begrip, words: string): Element {
  const properties = { className: ['begrip'], href: `#begrip-${begrip.id}` };
  return { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: words }] };
}
