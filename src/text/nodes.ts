import type { Nodes, Parents, PhrasingContent } from 'mdast';
import type {} from 'remark-mdx';

export type Jsx = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
export type JsxAttribute = Extract<Jsx['attributes'][number], { type: 'mdxJsxAttribute' }>;

/** Tells whether a node is a component, in running text or on its own. */
export function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Tells whether a node has children. */
export function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

/** Tells whether a node is text that only separates what stands around it. */
export function isWhitespace(node: Nodes): boolean {
  return node.type === 'text' && /^[\t\r\n ]*$/.test(node.value);
}

/** Gives the plain value of an attribute; undefined when absent, without value or an expression. */
export function attributeValue(node: Jsx, name: string): string | undefined {
  const found = node.attributes.find(
    (attribute): attribute is JsxAttribute =>
      attribute.type === 'mdxJsxAttribute' && attribute.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Collapses line ends and runs of spaces as a browser does; no-break spaces stay. */
export function collapse(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '');
}

/** The words of running text as typed: components are transparent, images and footnote numbers say nothing. */
export function inlineText(children: (PhrasingContent | Nodes)[]): string {
  return children.map(wordsOf).join('');
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return isParent(node) ? inlineText(node.children) : '';
}
