import type { Nodes, Root } from 'mdast';
import { HIDDEN } from '../dutch/hidden.ts';
import { unwantedSigns } from '../dutch/signs.ts';
import { wrong } from '../faults/wrong.ts';
import type { Report } from './fault.ts';
import { isJsx } from './nodes.ts';
import { walk } from './walk.ts';

/** Signs that end a line or word: words may hold them, an address or the name of a note may not. */
const BREAKS = /[\t\r\n\u2028\u2029]/;

/** What a node gives to a page beside its children: words, and names and addresses, which are of one line. */
function givenBy(node: Nodes): { words: string[]; names: string[] } {
  const words: (string | null | undefined)[] = [];
  const names: (string | null | undefined)[] = [];
  if (node.type === 'text') words.push(node.value);
  if ('title' in node) words.push(node.title);
  if ('alt' in node) words.push(node.alt);
  if ('url' in node) names.push(node.url);
  if ('label' in node) words.push(node.label);
  if ('lang' in node) names.push(node.lang);
  if ('meta' in node) words.push(node.meta);
  if (isJsx(node))
    for (const each of node.attributes) {
      if (each.type === 'mdxJsxAttribute') names.push(each.name);
      if (typeof each.value === 'string') words.push(each.value);
    }
  const given = (all: typeof words) => all.filter((each) => typeof each === 'string');
  return { words: given(words), names: given(names) };
}

/**
 * Reports signs that are written as a reference, such as `&shy;`, where the file itself does not show them: in words,
 * and in all that a node gives beside them, such as an address, its title, an attribute.
 */
export function guardReferences(tree: Root, report: Report, source = ''): void {
  walk<Nodes>(tree, (node) => {
    const { words, names } = givenBy(node);
    const all = [...words, ...names];
    const [hidden] = [
      ...all.flatMap((value) => HIDDEN.exec(value) ?? []),
      ...names.flatMap((value) => BREAKS.exec(value) ?? []),
    ];
    if (hidden) return report(node, wrong('body/hidden-character', { char: hidden }));
    for (const value of all)
      for (const { signs, kind, instead } of unwantedSigns(value))
        if (!source.includes(signs))
          report(node, wrong(`signs/${kind}`, { signs, instead, isNamed: true }));
  });
}
