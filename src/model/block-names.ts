import { enumerate } from '../dutch/count.ts';
import type { Block, BlockSoort } from './types.ts';

const NOUNS: Record<BlockSoort, [one: string, many: string]> = {
  alinea: ['alinea', 'alinea’s'],
  kop: ['tussenkop', 'tussenkoppen'],
  noot: ['noot', 'noten'],
  tabelkop: ['tabelkop', 'tabelkoppen'],
  kadertitel: ['kadertitel', 'kadertitels'],
  bron: ['bron', 'bronnen'],
  beeld: ['beeld', 'beelden'],
};
/** Kinds that a reader finds by number; the others by their words. */
const NUMBERED = new Set<BlockSoort>(['alinea', 'noot', 'tabelkop', 'beeld']);

/** The noun for so many blocks of a kind. */
export const blockNoun = (soort: BlockSoort, count: number): string =>
  NOUNS[soort][count === 1 ? 0 : 1];

/** "alinea 3 en 4", "noot 1", "tussenkop “Aanpak”": blocks of one kind, as a reader finds them on the page. */
export function blocksName(blocks: readonly Block[]): string {
  const [first] = blocks;
  if (!first) return '';
  const names = blocks.map(({ number, text }) =>
    NUMBERED.has(first.soort) ? String(number) : `“${text}”`,
  );
  return `${NOUNS[first.soort][0]} ${enumerate(names)}`;
}
