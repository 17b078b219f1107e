import type { Nodes, Root } from 'mdast';
import { HIDDEN } from '../dutch/hidden.ts';
import { unwantedSigns } from '../dutch/signs.ts';
import { wrong } from '../faults/wrong.ts';
import type { Report } from './fault.ts';
import { isJsx } from './nodes.ts';
import { walk } from './walk.ts';

/** Every text that a node holds itself: its words, its attributes, where it leads and the title of that. */
function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (isJsx(node))
    return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  return node.type === 'link' || node.type === 'definition' ? [node.url, node.title ?? ''] : [];
}

/** Reports signs that are written as a reference, such as `&shy;`, where the file itself does not show them. */
export function guardReferences(tree: Root, report: Report, source = ''): void {
  walk<Nodes>(tree, (node) => {
    const texts = textsOf(node);
    const [char] = texts.flatMap((text) => HIDDEN.exec(text)?.[0] ?? []);
    if (char !== undefined) return report(node, wrong('body/hidden-character', { char }));
    for (const { signs, kind, instead } of texts.flatMap(unwantedSigns))
      if (!source.includes(signs)) report(node, wrong(`signs/${kind}`, { signs, instead }));
  });
}
