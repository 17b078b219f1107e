import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isAllowedAddress } from './address.ts';
import { faultList, type BodyFault, type Report } from './fault.ts';
import { guardJsx } from './guard-jsx.ts';
import { isJsx } from './nodes.ts';
import { guardUnread } from './guard-unread.ts';

export type { BodyFault } from './fault.ts';

export interface GuardOptions {
  /** True for the body of a pagina, where no images may stand. */
  pagina?: boolean;
  /** The body as typed, to find places within running text. */
  source?: string;
}

const code: Partial<Record<string, string>> = {
  mdxjsEsm: 'Hier staat import of export. Haal die regels weg; een tekst bevat geen code.',
  mdxFlowExpression:
    'Hier staat code tussen accolades. Haal die weg, of schrijf \\{ voor het teken.',
  mdxTextExpression:
    'Hier staat code tussen accolades. Haal die weg, of schrijf \\{ voor het teken.',
  html: 'HTML mag niet. Gebruik Markdown.',
  image: 'Een afbeelding als ![…](…) mag niet. Gebruik <Figuur bestand="naam.png" alt="…" />.',
  imageReference:
    'Een afbeelding als ![…][…] mag niet. Gebruik <Figuur bestand="naam.png" alt="…" />.',
};

/** Reports everything in a normalised body that the contract does not allow, in reading order. */
export function guard(tree: Root, options: GuardOptions = {}): BodyFault[] {
  const { report, sorted } = faultList();
  visit(tree, (node) => {
    const refusal = code[node.type];
    if (refusal) report(node, refusal);
    else if (isJsx(node)) guardJsx(node, options.pagina === true, report);
    else guardMarkdown(node, report);
  });
  guardHeadings(tree, report);
  guardFootnotes(tree, report);
  guardUnread(tree, report, options.source);
  return sorted();
}

function guardMarkdown(node: Nodes, report: Report): void {
  if ((node.type === 'link' || node.type === 'definition') && !isAllowedAddress(node.url)) {
    report(
      node,
      `Het adres “${node.url}” mag niet. Gebruik https://…, mailto:…, tel:…, #anker of /pad/ binnen deze site.`,
    );
  }
  if (node.type === 'table') {
    const width = node.children[0]?.children.length ?? 0;
    for (const row of node.children) {
      if (row.children.length <= width) continue;
      report(
        row,
        'Deze rij heeft meer cellen dan de kop van de tabel. Voeg een kop toe, of schrijf \\| voor een streep in de tekst.',
      );
    }
  }
}

function guardHeadings(tree: Root, report: Report): void {
  let previous = 1;
  visit(tree, 'heading', (node) => {
    if (node.depth === 1) {
      report(
        node,
        'Een kop van het hoogste niveau mag niet. Begin met ##; de titel staat al bovenaan.',
      );
    } else if (node.depth > previous + 1) {
      const marks = '#'.repeat(previous + 1);
      report(node, `Deze kop slaat een niveau over. Gebruik hier ten hoogste ${marks}.`);
    }
    previous = node.depth;
  });
}

function guardFootnotes(tree: Root, report: Report): void {
  const used = new Set<string>();
  const defined = new Set<string>();
  visit(tree, 'footnoteReference', (node) => void used.add(node.identifier));
  visit(tree, (node) => {
    if (node.type !== 'footnoteDefinition') return;
    const mark = `[^${node.label ?? node.identifier}]`;
    if (defined.has(node.identifier)) {
      report(node, `Voetnoot ${mark} staat er twee keer. Geef een van beide een eigen naam.`);
    } else if (!used.has(node.identifier)) {
      report(
        node,
        `Naar voetnoot ${mark} verwijst niets. Zet ${mark} in de tekst of haal haar weg.`,
      );
    }
    defined.add(node.identifier);
  });
}
