import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, parseDocument, stringify } from 'yaml';
import type { Versie } from '../../src/model/types.ts';
import { frontMatterOf } from '../../src/schema/front-matter.ts';
import { writeCopy } from '../write/door.ts';
import { versieName } from './content.ts';

/**
 * Writes in a copy of a versie, at every hoofdstuk, the identity that it has. From then on its file may be renamed or
 * moved and it stays the same.
 */
export function writeIdentities(root: string, from: Versie, to: string): void {
  const [old, own] = [from.id, to].map((id) => `${versieName(from.document.id, id)}/`);
  for (const { entry, id, slugs } of from.hoofdstukken) {
    // The text of a short document stands at the address of the document, whatever its name.
    if (!slugs) continue;
    const name = entry.replace(old ?? '', own ?? '');
    const text = readFileSync(join(root, name), 'utf8');
    const named = withIdentity(text, id);
    if (named !== text) writeCopy(root, name, named);
  }
}

/** A text with its identity as the last key of its front matter; one that names it already is left as it is. */
export function withIdentity(text: string, id: string): string {
  const parts = frontMatterOf(text);
  if (!parts) return text;
  const { yaml, yamlAt } = parts;
  const facts = parseDocument(yaml);
  if (facts.has('id') || !isMap(facts.contents)) return text;
  const [above, below] = [text.slice(0, yamlAt), text.slice(yamlAt + yaml.length)];
  const line = stringify({ id }).trimEnd();
  const first = facts.contents.items[0]?.key;
  if (facts.contents.flow || !isNode(first)) {
    facts.set('id', id);
    return above + facts.toString({ lineWidth: 0 }).trimEnd() + below;
  }
  const start = first.range?.[0] ?? 0;
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  const end = /\r?\n$/.exec(above)?.[0] ?? '\n';
  return `${above}${yaml}${end}${indent}${line}${below}`;
}
