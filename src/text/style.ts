import type { Link, Nodes, Root } from 'mdast';
import { wrong } from '../faults/wrong.ts';
import { faultList, type BodyFault } from './fault.ts';
import { markdownIn } from '../dutch/markdown-in.ts';
import { attributeValue, inlineText, isJsx, type Jsx } from './nodes.ts';
import type { GuardOptions } from './guard.ts';
import { isInside, unwrapped } from './inside-address.ts';
import { walk } from './walk.ts';

const EMPTY_WORDS =
  /^(?:(?:klik|kijk|lees|zie|ga)\s+)?(?:hier(?:heen)?|deze link|deze pagina|link|verder|meer)(?:\s+(?:lezen|klikken|voor meer|verder))?[.!>… ]*$/i;

/** What a screen reader says already. */
const SAYS_IMAGE = /^(?:een )?(?:afbeelding|plaatje|figuur|illustratie)(?: van\b| \d+$|[.:]?$)/i;

/** What says of no image what it shows. */
const SAYS_NOTHING =
  /^(?:[^\p{L}\p{N}]*|foto|beeld|grafiek|kaart|logo|diagram|schema|screenshot|alt|alttekst|alt-tekst|todo|xxx|omschrijving|beschrijving|tekst)[.:!]?$/iu;

/** Faults of style: a fault in a pagina, advice in a document, whose words are decided. */
export function checkStyle(tree: Root, { pagina, source }: GuardOptions & { source?: string }) {
  const { report, sorted } = faultList();
  walk<Nodes>(tree, (node) => {
    if (node.type === 'link') {
      const words = inlineText(node.children).trim();
      if (isBare(node, words)) report(node, wrong('style/bare-address', { words, url: node.url }));
      else if (isInside(node.url)) report(node, wrong('style/address-inside', { url: node.url }));
      else if (unwrapped(node.url))
        report(node, wrong('style/address-wrapped', { near: unwrapped(node.url) ?? '' }));
      else if (words === '') report(node, wrong('style/link-without-words'));
      else if (EMPTY_WORDS.test(words) || /^https?:\/\/\S+$/i.test(words))
        report(node, wrong('style/link-says-nothing', { words }));
      else if (/^https?:\/\/[^?#]*[,;.]$/i.test(node.url))
        report(node, wrong('style/address-end', { near: node.url.replace(/[,;.]+$/, '') }));
    }
    if (isJsx(node)) guardAttributeMarks(node);
    if (!isJsx(node) || node.name !== 'Figuur') return;
    const alt = attributeValue(node, 'alt')?.trim() ?? '';
    const bestand = attributeValue(node, 'bestand') ?? '';
    if (SAYS_IMAGE.test(alt)) report(node, wrong('style/alt-says-image', { alt }));
    if (alt && isFileName(alt, bestand)) report(node, wrong('style/alt-is-file-name', { alt }));
    else if (alt && SAYS_NOTHING.test(alt)) report(node, wrong('style/alt-says-nothing', { alt }));
    else if (alt && alt === attributeValue(node, 'bijschrift')?.trim())
      report(node, wrong('style/alt-is-bijschrift'));
  });
  return sorted().map((fault): BodyFault => (pagina ? fault : { ...fault, warning: true }));

  /** Attributes are plain text: marks of Markdown would come on the page. */
  function guardAttributeMarks(node: Jsx): void {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      const mark = markdownIn(attribute.value);
      if (mark)
        report(attribute, wrong('style/marks-in-attribute', { name: attribute.name, mark }));
    }
  }

  function isBare(node: Link, words: string): boolean {
    const { start } = node.position ?? {};
    const typed = start?.offset === undefined ? undefined : source?.[start.offset];
    return typed !== '[' && /^(?:https?:\/\/|www\.)\S+$/i.test(words);
  }
}

function isFileName(alt: string, bestand: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '-');
  const stem = plain(bestand).replace(/\.[a-z]+$/, '');
  if (/\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(alt)) return true;
  // One word may well be both; a name of more parts is no description.
  return /[_-]/.test(alt) && plain(alt) === stem;
}
