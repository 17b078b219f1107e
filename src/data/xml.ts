import { escapeText } from '../follow/html.ts';

/** An element of XML, its text escaped, its children below each other. */
export type Xml =
  string | { name: string; attributes?: Record<string, string>; children: (Xml | undefined)[] };

/** Makes an element; children that are `undefined` are left out. */
export const element = (
  name: string,
  children: (Xml | undefined)[],
  attributes?: Record<string, string>,
): Xml => ({ name, children, ...(attributes && { attributes }) });

/** An element of one of more of something; nothing for none. */
export const group = (name: string, children: Xml[]): Xml | undefined =>
  children.length ? element(name, children) : undefined;

/** A document of XML 1.0 in UTF-8. */
export const xmlFile = (root: Xml): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${draw(root)}\n`;

function draw(node: Xml): string {
  if (typeof node === 'string') return escapeText(node);
  const { name, attributes = {}, children } = node;
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const inner = children.filter((child) => child !== undefined).map(draw);
  // Text stands against its tags; elements stand on lines of their own.
  const isText = children.every((child) => typeof child !== 'object');
  const content = isText ? inner.join('') : `\n${inner.join('\n')}\n`;
  return `<${name}${own.join('')}>${content}</${name}>`;
}
