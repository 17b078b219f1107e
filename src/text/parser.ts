import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { remarkAlinea } from './normalise.ts';

/** What GFM makes a link of in running text has one of these, as such or written as a reference: `&#64;`. */
const MAYBE_ADDRESS = /@|www|http|&#?\w+;/i;
/** The constructs and the step of GFM's "autolink literals" that do so; the first are tried at every letter. */
const ADDRESSES = new Set([
  'emailAutolink',
  'protocolAutolink',
  'wwwAutolink',
  'transformGfmAutolinkLiterals',
]);

const whole = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkAlinea).freeze();
const withoutAddresses = whole().use(leaveAddresses).freeze();

/**
 * Parses a body with the parser of the build; throws a message of the parser. A text without addresses, as most are,
 * is not looked through for them, which would take as long as all the rest.
 */
export const parseTree = (body: string): Root =>
  (MAYBE_ADDRESS.test(body) ? whole : withoutAddresses).parse(body);

type Named = { name?: string };
type Hook = Record<string, Named | Named[]>;
type Reader = { transforms?: Named[] };

function leaveAddresses(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: { text?: Hook }[];
    fromMarkdownExtensions?: (Reader | Reader[])[];
  };
  const isLeft = ({ name = '' }: Named) => !ADDRESSES.has(name);
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
