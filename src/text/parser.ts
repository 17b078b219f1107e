import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { remarkAlinea } from './normalise.ts';

/** What GFM makes a link of in running text has one of these. */
const MAYBE_ADDRESS = /@|www|http/i;
/** The constructs of `micromark-extension-gfm-autolink-literal` that do so; they are tried at every letter. */
const ADDRESSES = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink']);

const whole = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkAlinea).freeze();
const withoutAddresses = whole().use(leaveAddresses).freeze();

/**
 * Parses a body with the parser of the build; throws a message of the parser. A text without addresses, as most are,
 * is not looked through for them, which would take as long as all the rest.
 */
export const parseTree = (body: string): Root =>
  (MAYBE_ADDRESS.test(body) ? whole : withoutAddresses).parse(body);

type Construct = { name?: string };
type Hook = Record<string, Construct | Construct[]>;

function leaveAddresses(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: { text?: Hook }[] };
  const isLeft = ({ name = '' }: Construct) => !ADDRESSES.has(name);
  data.micromarkExtensions = data.micromarkExtensions?.map(({ text = {}, ...others }) => ({
    ...others,
    text: Object.fromEntries(
      Object.entries(text).map(([code, constructs]) => [code, [constructs].flat().filter(isLeft)]),
    ),
  }));
}
