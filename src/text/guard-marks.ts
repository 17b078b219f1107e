import type { Nodes, Root } from 'mdast';
import { placesIn, type Place } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import type { Report } from './fault.ts';
import type { Mark } from './mark.ts';
import { ESCAPE, INLINE, LINES } from './marks.ts';
import { typedWords } from './typed-words.ts';
import { walk } from './walk.ts';

interface Told {
  start: Place;
  what: Wrong;
  say: Report;
}

/** Reports marks that were meant and not read: they would stand on the page as typed. */
export function guardMarks(tree: Root, source: string, report: Report, advise: Report): void {
  const told: Told[] = [];
  const place = placesIn(source);
  walk<Nodes>(tree, (node) => {
    const isParagraph = node.type === 'paragraph';
    const from = node.position?.start.offset;
    if (from === undefined) return;
    const tell = (index: number, what: Wrong, say: Report) => {
      told.push({ start: place(from + index), what, say });
    };
    if (node.type === 'text')
      for (const { index } of source.slice(from, node.position?.end.offset).matchAll(ESCAPE))
        tell(index, wrong('body/escape-read'), report);
    if (!isParagraph && node.type !== 'heading' && node.type !== 'tableCell') return;
    const words = typedWords(node, source);
    const taken = new Set<number>();
    for (const mark of isParagraph ? [...LINES, ...INLINE] : INLINE)
      for (const { index, found } of find(mark, words)) {
        // What stands at one place is one mistake.
        const own = Array.from({ length: Math.max(1, found.length) }, (_, i) => index + i);
        if (own.some((each) => taken.has(each))) continue;
        for (const each of own) taken.add(each);
        const lead = found.length - found.trimStart().length;
        const shift = found.trim() ? lead : 0;
        tell(index + shift, mark.say(found, words), mark.advice ? advise : report);
      }
  });
  for (const { start, what, say } of withoutCalls(told))
    say({ position: { start, end: start } }, what);
}

/** A note that is none for want of its colon is told there, and not at each mark that calls it. */
function withoutCalls(told: readonly Told[]): Told[] {
  const marks = new Set(
    told.flatMap(({ what }) =>
      what.rule === 'body/footnote-without-colon' ? [what.values.mark] : [],
    ),
  );
  return told.filter(
    ({ what }) => what.rule !== 'body/footnote-without-text' || !marks.has(what.values.mark),
  );
}

function find(
  { find, once, lines = 1, last }: Mark,
  words: string,
): { index: number; found: string }[] {
  const all = [...words.matchAll(find)].map(({ 0: found, index }) => ({ index, found }));
  if (all.length < lines) return [];
  const told = last ? all.slice(lines - 1) : all;
  return once ? told.slice(0, 1) : told;
}
