import type { Random } from '../../tests/fuzz/random.ts';
import { editBlock, makeBlock, type Block } from './blocks.ts';
import { plainWord, title } from './words.ts';

/** A part of a text: its name in the address, the identity it once had under another, its words and its parts. */
export interface Part {
  slug: string;
  id?: string;
  titel: string;
  numbered: boolean;
  blocks: Block[];
  parts: Part[];
}

/** Names of parts, each given once in a document. */
export class Names {
  #given = 0;
  next = (random: Random) =>
    `${plainWord(random)
      .normalize('NFD')
      .replace(/[^a-z]/g, '')}-${(this.#given += 1)}`;
}

/** A part of chance with its own, at a depth of 0 to 2. */
export function makePart(random: Random, names: Names, depth: number): Part {
  return {
    slug: names.next(random),
    titel: title(random),
    numbered: random.below(2) > 0,
    blocks: Array.from({ length: random.below(8) }, () => makeBlock(random)),
    parts:
      depth < 2 && !random.below(3)
        ? Array.from({ length: 1 + random.below(2) }, () => makePart(random, names, depth + 1))
        : [],
  };
}

/** The identities of parts, in reading order. */
export const identitiesOf = (parts: Part[], parent = ''): string[] =>
  parts.flatMap((part) => {
    const identity = part.id ?? `${parent}${part.slug}`;
    return [identity, ...identitiesOf(part.parts, `${identity}/`)];
  });

/** The blocks of the next versie: up to three come, go, move or change. */
export function editBlocks(random: Random, blocks: readonly Block[]): Block[] {
  const edited = [...blocks];
  for (let n = random.below(4); n > 0; n--) {
    const at = random.below(edited.length + 1);
    const block = edited[at];
    random.pick([
      () => edited.splice(at, 0, makeBlock(random)),
      () => edited.splice(at, 1),
      () => block && edited.splice(at, 1, editBlock(random, block)),
      () => block && edited.splice(at, 1, editBlock(random, block)),
      () => edited.splice(random.below(edited.length + 1), 0, ...edited.splice(at, 1)),
    ])();
  }
  return edited;
}

/** Parts of the next versie: renamed, moved, dropped, new, retitled, rewritten. A part that gets another name keeps its identity. */
export function editParts(
  random: Random,
  parts: readonly Part[],
  names: Names,
  depth = 0,
  parent = '',
): Part[] {
  const edited = parts.map((part): Part => {
    const identity = part.id ?? `${parent}${part.slug}`;
    const isRenamed = !random.below(6);
    return {
      ...part,
      ...(isRenamed && { slug: names.next(random), id: identity }),
      titel: random.below(6) ? part.titel : title(random),
      blocks: random.below(3) ? editBlocks(random, part.blocks) : part.blocks,
      parts: editParts(random, part.parts, names, depth + 1, `${identity}/`),
    };
  });
  if (depth < 3 && !random.below(3))
    edited.splice(random.below(edited.length + 1), 0, makePart(random, names, depth));
  if (edited.length > 1 && !random.below(4)) edited.splice(random.below(edited.length), 1);
  if (edited.length > 1 && !random.below(4)) edited.push(edited.shift()!);
  return edited;
}
