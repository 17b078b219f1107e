// Usage: node scripts/net.ts <built site before> <built site after>
// Says in which files two builds differ: every byte, and for a page whether a reader could tell, that is in more than
// white space between blocks. Ends with 1 when a difference is more than that. What a rebuilding must not change.
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const BLOCK =
  /^(?:address|article|aside|blockquote|body|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|img|li|link|main|meta|nav|ol|p|pre|script|section|style|summary|table|tbody|td|th|thead|title|tr|ul)$/;

const isBlock = (node: Nodes | undefined): boolean =>
  node === undefined || (node.type === 'element' && BLOCK.test(node.tagName));

/** Whether a node is white space beside a block, where a browser shows none. */
function isGap(node: Nodes, index: number, all: Nodes[]): boolean {
  if (node.type !== 'text' || /[^\t\n\f\r ]/.test(node.value)) return false;
  return isBlock(all[index - 1]) || isBlock(all[index + 1]);
}

/** A page as lines: elements with their attributes in order, and their text. */
function outline(node: Nodes, indent = '', isPre = false): string[] {
  if (node.type === 'text')
    return [indent + JSON.stringify(isPre ? node.value : node.value.replace(/[\t\n\f\r ]+/g, ' '))];
  if (!('children' in node)) return [`${indent}${node.type}`];
  const name = node.type === 'element' ? node.tagName : node.type;
  const own = node.type === 'element' ? JSON.stringify(node.properties) : '';
  const pre = isPre || name === 'pre';
  const children = (node as Root).children.filter((child, i, all) => pre || !isGap(child, i, all));
  return [
    `${indent}<${name} ${own}>`,
    ...children.flatMap((child) => outline(child, `${indent} `, pre)),
  ];
}

const filesOf = (dir: string) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(dir, join(item.parentPath, item.name)));

const [before, after] = process.argv.slice(2);
if (!before || !after) throw new Error('Name two folders.');
const files = [filesOf(before), filesOf(after)] as const;
const counts = { equal: 0, space: 0, different: 0 };
for (const name of [...new Set(files.flat())].sort()) {
  if (!files.every((names) => names.includes(name))) {
    counts.different += 1;
    console.log(`${name}: only ${files[0].includes(name) ? 'before' : 'after'}`);
    continue;
  }
  const [old, fresh] = [before, after].map((dir) => readFileSync(join(dir, name)));
  if (old!.equals(fresh!)) {
    counts.equal += 1;
    continue;
  }
  const [a, b] = [old, fresh].map((bytes) =>
    name.endsWith('.html') ? outline(fromHtml(bytes!.toString())) : [bytes!.toString('base64')],
  );
  const at = a!.findIndex((line, i) => line !== b![i]);
  if (at < 0 && a!.length === b!.length) {
    counts.space += 1;
    continue;
  }
  counts.different += 1;
  console.log(`${name}:\n- ${a![at]?.trim().slice(0, 300)}\n+ ${b![at]?.trim().slice(0, 300)}`);
}
console.log(
  `${counts.equal} files equal, ${counts.space} but for white space between blocks, ${counts.different} different`,
);
process.exitCode = counts.different ? 1 : 0;
