import { posix } from 'node:path';
import {
  applyEdits,
  attribute,
  insertInto,
  readPage,
  replaceElement,
  replaceValue,
  type Edit,
  type Element,
  type Page,
} from '../../src/html/page.ts';
import { policyEdits, previewPolicy, stylesOf } from '../../src/html/policy.ts';

const ADDRESSES = ['href', 'src', 'action'];
const NOTE =
  '<p><strong>Voorbeeld van een voorstel, nog niet gepubliceerd.</strong> Zoeken en knoppen werken hier niet.</p>';

/** The path below which a built site answers, as a page of it says; with slashes at both ends. */
function baseOf({ elements }: Page): string {
  const root = elements.find(({ tagName }) => tagName === 'html');
  return (root && attribute(root, 'data-base')) ?? '/';
}

/** What a folder of pages says of itself, and where the pages are that are not in it. */
interface Copy {
  /** HTML that stands above each page. */
  note?: string;
  /** The whole address of what is not in the folder; without it, it is taken to be there. */
  elsewhere?: (address: string) => string;
}

/**
 * A page of a built site that opens from disk: its addresses lead to files beside it, and nothing runs.
 * `file` is its path in the folder; `has` tells whether a file is there.
 */
export function relativePage(
  html: string,
  file: string,
  has: (file: string) => boolean,
  { note = NOTE, elsewhere }: Copy = {},
): string {
  const page = readPage(html);
  const base = baseOf(page);
  const relative = (address: string) => {
    const target = elsewhere && targetOf(address, base, has);
    if (elsewhere && (target === undefined || !has(target))) return elsewhere(address);
    return fileAddress(address, file, base, has);
  };
  return applyEdits(html, [
    ...policyEdits(page)(previewPolicy(stylesOf(page))),
    ...page.elements.flatMap((element) => editsOf(element, note, relative)),
  ]);
}

function editsOf(element: Element, words: string, relative: (address: string) => string): Edit[] {
  if (element.tagName === 'script' || isFetchedAhead(element)) return replaceElement(element, '');
  const addresses = ADDRESSES.flatMap((name) => {
    const address = attribute(element, name) ?? '';
    return address.startsWith('/') ? replaceValue(element, name, relative(address)) : [];
  });
  const note = element.tagName === 'body' ? insertInto(element, words) : [];
  return [...addresses, ...note, ...refresh(element, relative)];
}

/** What a script would use before long. */
const isFetchedAhead = (element: Element) =>
  element.tagName === 'link' && /^(?:module)?preload$/.test(attribute(element, 'rel') ?? '');

/** A page that sends the reader on does so to a file as well. */
function refresh(element: Element, relative: (address: string) => string): Edit[] {
  if (element.tagName !== 'meta') return [];
  if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  const [, before = '', address] =
    /^(\d+; url=)(\/[^]*)$/.exec(attribute(element, 'content') ?? '') ?? [];
  return address ? replaceValue(element, 'content', before + relative(address)) : [];
}

/** The file that an address leads to, by its path in the folder; nothing for an address of another site. */
function targetOf(
  address: string,
  base: string,
  has: (file: string) => boolean,
): string | undefined {
  const [path = ''] = address.split(/[?#]/, 1);
  if (path.startsWith('//') || !`${path}/`.startsWith(base)) return undefined;
  const inside = path.slice(base.length);
  const page = posix.join(inside, 'index.html');
  return decodeURI(inside === '' || inside.endsWith('/') ? page : has(page) ? page : inside);
}

function fileAddress(
  address: string,
  file: string,
  base: string,
  has: (file: string) => boolean,
): string {
  const target = targetOf(address, base, has);
  if (target === undefined) return address;
  const [, rest = ''] = /^[^?#]*(.*)$/.exec(address) ?? [];
  const way = posix.relative(posix.dirname(file), target);
  return encodeURI(way) + (rest.startsWith('?') ? rest.replace(/^\?[^#]*/, '') : rest);
}
