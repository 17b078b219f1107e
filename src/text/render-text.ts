import type { Element, Nodes, Root } from 'hast';
import type { Root as Body } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import type { Begrip, BegripPattern } from '../model/types.ts';
import { addAnchors } from './anchors.ts';
import { toElements } from './elements.ts';
import { keepTogether } from './keep-together.ts';
import { addErrataNotes, type ErratumNote } from './errata-notes.ts';
import { linkBegrippen } from './link-begrippen.ts';
import { addSicNotes } from './sic-notes.ts';
import { walk } from './walk.ts';

export interface RenderOptions {
  /** Put before every id and `#…` link, with `--` between. */
  prefix?: string;
  /** How many levels every heading goes down; never below h6. */
  shift?: number;
  /** Terms to link at their first occurrence. */
  begrippen?: BegripPattern;
  /** Ids of terms already linked on this page; those linked here are added. */
  linked?: Set<string>;
  /** Finds an image of this version; `src` is used as it is. */
  beelden?: (bestand: string) => { src: string; width: number; height: number } | undefined;
  /** Finds the address, base and all, of the part that a `Verwijzing` names; without one its words are no link. */
  verwijzing?: (naar: string) => string | undefined;
  /** Base path of the site, put before every root-relative address. */
  base?: string;
  /** False leaves out the links that show an alinea's number. */
  anchors?: boolean;
  /** Fixed address that the link of an alinea refers to; empty on that very page. */
  cite?: string;
  /** Corrections, told after the block of their alinea. */
  errata?: readonly ErratumNote[];
}

/** The HTML of one checked text on one page, and the terms linked in it, in order. */
export function renderText(
  body: Body,
  options: RenderOptions = {},
): { html: string; begrippen: Begrip[] } {
  const tree = toElements(body);
  const begrippen = finishText(tree, options);
  return { html: toHtml(tree, { characterReferences: { useNamedReferences: true } }), begrippen };
}

/**
 * Finishes the elements of one text for one page, in place. Adds no character to an alinea: what is added
 * is empty, wraps words, or stands after a block. Gives the terms linked here, in order.
 */
export function finishText(tree: Root, options: RenderOptions): Begrip[] {
  const prefix = options.prefix ? `${options.prefix}--` : '';
  const base = (options.base ?? '').replace(/\/$/, '');
  if (options.anchors !== false) addAnchors(tree, options.cite);
  addSicNotes(tree);
  addErrataNotes(tree, options.errata ?? []);
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'element') return;
    shiftHeading(node, options.shift ?? 0);
    setAddresses(node, prefix, base);
    setImage(node, options.beelden);
    setVerwijzing(node, options.verwijzing);
  });
  const begrippen = options.begrippen
    ? linkBegrippen(tree, options.begrippen, options.linked ?? new Set())
    : [];
  keepTogether(tree);
  return begrippen;
}

function shiftHeading(node: Element, shift: number): void {
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (!level || shift === 0) return;
  const shifted = Math.min(6, Number(level) + shift);
  node.tagName = `h${shifted}`;
  const own = node.properties.className;
  if (!Array.isArray(own)) return;
  node.properties.className = own.map((name) =>
    name === `nl-heading--level-${level}` ? `nl-heading--level-${shifted}` : name,
  );
}

function setImage(node: Element, beelden: RenderOptions['beelden']): void {
  const { dataBestand } = node.properties;
  if (node.tagName !== 'img' || typeof dataBestand !== 'string') return;
  const beeld = beelden?.(dataBestand);
  if (!beeld) return;
  delete node.properties.dataBestand;
  node.properties = {
    src: beeld.src,
    width: beeld.width,
    height: beeld.height,
    ...node.properties,
  };
}

function setVerwijzing({ properties }: Element, find: RenderOptions['verwijzing']): void {
  const { dataNaar } = properties;
  if (typeof dataNaar !== 'string') return;
  delete properties.dataNaar;
  const href = find?.(dataNaar);
  if (href !== undefined) properties.href = href;
}

function setAddresses(node: Element, prefix: string, base: string): void {
  const { properties } = node;
  // With several texts on a page, landmarks of one name would tell a screen reader nothing.
  if (prefix && node.tagName === 'section') delete properties.ariaLabelledBy;
  if (typeof properties.id === 'string') properties.id = prefix + properties.id;
  for (const name of ['ariaLabelledBy', 'ariaDescribedBy']) {
    const ids = properties[name];
    if (Array.isArray(ids)) properties[name] = ids.map((id) => prefix + id);
  }
  for (const name of ['href', 'src']) {
    const url = properties[name];
    if (typeof url !== 'string') continue;
    if (/^\/(?!\/)/.test(url)) properties[name] = base + url;
    else if (/^#./.test(url)) properties[name] = `#${prefix}${url.slice(1)}`;
  }
}
