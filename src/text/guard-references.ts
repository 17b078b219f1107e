import type { Nodes, Root } from 'mdast';
import { HIDDEN } from '../dutch/hidden.ts';
import { unwantedSigns } from '../dutch/signs.ts';
import { wrong } from '../faults/wrong.ts';
import type { Report } from './fault.ts';
import { walk } from './walk.ts';

/** Reports signs that are written as a reference, such as `&shy;`, where the file itself does not show them. */
export function guardReferences(tree: Root, report: Report, source = ''): void {
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'text') return;
    const hidden = HIDDEN.exec(node.value);
    if (hidden) report(node, wrong('body/hidden-character', { char: hidden[0] }));
    for (const { signs, kind, instead } of hidden ? [] : unwantedSigns(node.value))
      if (!source.includes(signs)) report(node, wrong(`signs/${kind}`, { signs, instead }));
  });
}
