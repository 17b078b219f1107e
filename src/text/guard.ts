import type { Nodes, Root } from 'mdast';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { account } from './account.ts';
import { isAllowedAddress } from './address.ts';
import { MOST } from './bounds.ts';
import { faultList, type BodyFault, type Report } from './fault.ts';
import { guardJsx } from './guard-jsx.ts';
import { meantAddress } from './meant-address.ts';
import { inlineText, isJsx } from './nodes.ts';
import { guardBlocks } from './guard-blocks.ts';
import { guardDates } from './guard-dates.ts';
import { guardLines } from './guard-lines.ts';
import { guardMarks } from './guard-marks.ts';
import { guardReferences } from './guard-references.ts';
import { walk } from './walk.ts';

export type { BodyFault } from './fault.ts';

export interface GuardOptions {
  /** True for the body of a pagina, where no images may stand. */
  pagina?: boolean;
  /** The body as typed; without it only the tree itself is looked at. */
  source?: string;
}

/** Nodes of which nothing may stand in a body. `html` never comes from the parser of MDX, and from another would. */
const REFUSED: Partial<Record<string, Wrong>> = {
  mdxjsEsm: wrong('body/import-or-export'),
  mdxFlowExpression: wrong('body/code'),
  mdxTextExpression: wrong('body/code'),
  html: wrong('body/html'),
  image: wrong('body/image', { form: '![…](…)' }),
  imageReference: wrong('body/image', { form: '![…][…]' }),
};

/** Reports everything in a normalised body that the contract does not allow, in reading order. */
export function guard(tree: Root, options: GuardOptions = {}): BodyFault[] {
  const { report, advise, sorted } = faultList();
  const { source } = options;
  const inCells = new Set<Nodes>();
  walk<Nodes>(tree, (node) => {
    if (node.type === 'tableCell' || inCells.has(node))
      for (const child of 'children' in node ? node.children : []) inCells.add(child);
    const refusal = REFUSED[node.type];
    if (refusal) report(node, refusal);
    else if (isJsx(node)) guardJsx(node, options.pagina === true, report, inCells.has(node));
    else guardMarkdown(node, report);
  });
  guardHeadings(tree, report);
  guardFootnotes(tree, report);
  guardReferences(tree, report, source);
  if (source === undefined) return sorted();
  guardBlocks(tree, source, report, advise);
  guardLines(tree, source, advise);
  guardDates(tree, source, advise);
  guardMarks(tree, source, report, advise);
  // The net below all that: what has a fault of its own on the same line is told already.
  const lost = faultList();
  account(tree, source, lost.report);
  const told = new Set(sorted().map(({ line }) => line));
  return [...sorted(), ...lost.sorted().filter(({ line }) => !told.has(line))].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

function guardMarkdown(node: Nodes, report: Report): void {
  if ((node.type === 'link' || node.type === 'definition') && !isAllowedAddress(node.url)) {
    const mark = node.type === 'link' ? `[${inlineText(node.children)}]()` : '';
    report(
      node,
      node.url === '' && mark
        ? wrong('body/link-without-address', { mark })
        : wrong('body/address', { url: node.url, ...meantAddress(node.url) }),
    );
  }
  if (node.type === 'table') {
    const width = node.children[0]?.children.length ?? 0;
    for (const row of node.children)
      if (row.children.length > width) report(row, wrong('body/row-too-wide'));
  }
}

function guardHeadings(tree: Root, report: Report): void {
  let previous = 1;
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'heading') return;
    if (node.depth === 1) {
      report(node, wrong('body/heading-of-title'));
    } else if (node.depth > previous + 1) {
      report(node, wrong('body/heading-skips', { deepest: previous + 1 }));
    }
    if (inlineText(node.children).length > MOST.heading)
      report(node, wrong('body/heading-too-long', { most: MOST.heading }));
    previous = node.depth;
  });
}

function guardFootnotes(tree: Root, report: Report): void {
  const used = new Set<string>();
  const defined = new Set<string>();
  walk<Nodes>(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(node.identifier);
  });
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'footnoteDefinition') return;
    const mark = `[^${node.label ?? node.identifier}]`;
    if (defined.has(node.identifier)) {
      report(node, wrong('body/footnote-twice', { mark }));
    } else if (!used.has(node.identifier)) {
      report(node, wrong('body/footnote-uncalled', { mark }));
    }
    defined.add(node.identifier);
  });
}
