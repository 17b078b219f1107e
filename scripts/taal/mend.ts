import type { Entry } from '../../src/content/read.ts';
import { frozenVersies, isFrozen } from '../../src/check/signs.ts';
import { count } from '../../src/dutch/count.ts';
import { mendSigns } from '../../src/dutch/signs.ts';
import { move, writeNew } from '../write/door.ts';

/**
 * Replaces in a content folder each sign that nobody sees, or that only looks like letters, where the replacement looks
 * the same; frozen texts stay as they are. Gives a line for each file that holds such signs.
 */
export function mendContent(dir: string, entries: readonly Entry[]): string[] {
  const frozen = frozenVersies(dir);
  return entries.flatMap((entry) => {
    const { text, mended } = mendSigns(entry.raw);
    if (!mended) return [];
    const signs = count(mended, 'teken', 'tekens');
    if (isFrozen(entry, frozen))
      return [`${entry.file}: ${signs} niet hersteld, want deze tekst staat vast.`];
    // A dot file is no content, should the move fail.
    const fresh = entry.id.replace(/[^/]+$/, '.$&');
    writeNew(dir, fresh, text);
    move({ root: dir, name: fresh }, { root: dir, name: entry.id }, 'over');
    return [`${entry.file}: ${signs} hersteld.`];
  });
}
