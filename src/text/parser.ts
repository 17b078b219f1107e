import type { Nodes, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { placeParts } from './literal-addresses.ts';
import { sayStruck, typeNumbers } from './as-typed.ts';
import { remarkAlinea } from './normalise.ts';
import { isParent } from './nodes.ts';

/** What GFM makes a link of in running text has one of these, as such or written as a reference: `&#64;`. */
const MAYBE_ADDRESS = /@|www|http|&#?\w+;/i;
/** The constructs and the step of GFM's "autolink literals" that do so; the first are tried at every letter. */
const ADDRESSES = new Set([
  'emailAutolink',
  'protocolAutolink',
  'wwwAutolink',
  'transformGfmAutolinkLiterals',
]);

/** The children of a parent as the parser first gave them, before GFM put links in their place. */
type Before = Map<Nodes, Nodes[]>;
declare module 'mdast' {
  interface RootData {
    /** On its way from a step of the parser to `parseTree`, which takes it off. */
    before?: Before;
  }
}

const whole = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(withoutCode)
  .use(remarkBefore)
  // "100~150 en 200~250" is no struck text.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkAlinea)
  .freeze();
const withoutAddresses = whole().use(leaveAddresses).freeze();

/**
 * Parses a body with the parser of the build; throws a message of the parser. A text without addresses, as most are,
 * is not looked through for them, which would take as long as all the rest. Every node has its place in the source.
 */
export function parseTree(
  body: string,
  parser = MAYBE_ADDRESS.test(body) ? whole : withoutAddresses,
): Root {
  const tree = parser.parse(body);
  placeParts(tree, body, tree.data?.before ?? new Map());
  delete tree.data;
  typeNumbers(tree, body);
  sayStruck(tree);
  return tree;
}

/** `parseTree`, which looks for addresses whatever the text. */
export const parseWhole = (body: string): Root => parseTree(body, whole);

type Named = { name?: string; tokenize?: unknown };
type Hook = Record<string, Named | Named[]>;
type Step = (tree: Root) => void;
type Reader = { transforms?: Step[] };
type Data = {
  micromarkExtensions?: { text?: Hook; flow?: Hook }[];
  fromMarkdownExtensions?: (Reader | Reader[])[];
};

/** Leaves out what reads a line that begins with "import" or "export" as code: in Dutch that is a sentence. */
function withoutCode(this: Processor): void {
  const data = this.data() as Data;
  const [E, I] = ['101', '105'];
  data.micromarkExtensions = data.micromarkExtensions?.map(({ flow, ...others }) => ({
    ...others,
    ...(flow && {
      flow: Object.fromEntries(Object.entries(flow).filter(([code]) => code !== E && code !== I)),
    }),
  }));
}

function remarkBefore(this: Processor): void {
  const data = this.data() as Data;
  const step = (tree: Root) => {
    const before: Before = new Map();
    remember(tree, before);
    tree.data = { before };
  };
  (data.fromMarkdownExtensions ??= []).push({ transforms: [step] });
}

function remember(tree: Nodes, before: Before): void {
  if (!isParent(tree)) return;
  const children: Nodes[] = tree.children;
  if (children.some((child): child is Text => child.type === 'text'))
    before.set(tree, [...children]);
  for (const child of children) remember(child, before);
}

function leaveAddresses(this: Processor): void {
  const data = this.data() as Data;
  const isLeft = ({ name = '' }: Named | Step) => !ADDRESSES.has(name);
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .map((reader) => ({ ...reader, transforms: reader.transforms?.filter(isLeft) }));
  data.micromarkExtensions = data.micromarkExtensions?.map(({ text = {}, ...others }) => ({
    ...others,
    text: Object.fromEntries(
      Object.entries(text).map(([code, constructs]) => [code, [constructs].flat().filter(isLeft)]),
    ),
  }));
}
