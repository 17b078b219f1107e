import type { Entry } from '../../src/content/entry.ts';
import { frozenVersies, isFrozen } from '../../src/check/signs.ts';
import { count } from '../../src/dutch/count.ts';
import { mendSigns } from '../../src/dutch/signs.ts';
import { withWork } from '../versie/outcome.ts';
import { moveAll, writeNew } from '../write/door.ts';

/**
 * Replaces in a content folder each sign that nobody sees, or that only looks like letters, where the replacement looks
 * the same; frozen texts stay as they are. Gives a line for each file that holds such signs. All files or none are changed.
 */
export async function mendContent(dir: string, entries: readonly Entry[]): Promise<string[]> {
  const frozen = frozenVersies(dir);
  const lines: string[] = [];
  await withWork(dir, (work) => {
    const names: string[] = [];
    for (const entry of entries) {
      const { text, mended } = mendSigns(entry.raw);
      if (!mended) continue;
      const signs = count(mended, 'teken', 'tekens');
      if (isFrozen(entry, frozen)) {
        lines.push(`${entry.file}: ${signs} niet hersteld, want deze tekst staat vast.`);
        continue;
      }
      writeNew(work, `content/${entry.id}`, text);
      names.push(entry.id);
      lines.push(`${entry.file}: ${signs} hersteld.`);
    }
    moveAll(
      names.map((name) => ({
        from: { root: work, name: `content/${name}` },
        to: { root: dir, name },
      })),
      'over',
    );
  });
  return lines;
}
