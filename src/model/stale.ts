import { oneLine } from '../dutch/one-line.ts';
import type { Document, Hoofdstuk } from './types.ts';

/** From so many words on, a change of the text asks for another look at its samenvatting. */
const CHANGED_WORDS = 3;

/** The samenvatting above a text; that of a short document may stand with its versie. */
function samenvattingOf(hoofdstuk: Hoofdstuk): string | undefined {
  const { samenvatting, versie } = hoofdstuk;
  return samenvatting ?? (hoofdstuk === versie.short ? versie.samenvatting : undefined);
}

/**
 * Marks each samenvatting of the current versie and of the concept that stayed the same while the text below
 * it did not, compared with the versie before. Words that only moved, and fewer than three, do not count.
 */
export function markStale({ versies }: Document): void {
  for (const { isCurrent, status, previous, hoofdstukken } of versies) {
    if (!previous || !(isCurrent || status === 'concept')) continue;
    const before = new Map(previous.hoofdstukken.map((each) => [each.slugs ? each.id : '', each]));
    for (const hoofdstuk of hoofdstukken) {
      const old = before.get(hoofdstuk.slugs ? hoofdstuk.id : '');
      const own = samenvattingOf(hoofdstuk);
      if (!old || own === undefined || oneLine(own) !== oneLine(samenvattingOf(old) ?? ''))
        continue;
      if (changedWords(old, hoofdstuk) >= CHANGED_WORDS) hoofdstuk.isSamenvattingStale = true;
    }
  }
}

const wordsOf = ({ text }: Hoofdstuk): string[] =>
  text.alineas.flatMap((alinea) => alinea.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How many words came or went, whichever is more; where they stand makes no difference. */
function changedWords(old: Hoofdstuk, current: Hoofdstuk): number {
  const counts = new Map<string, number>();
  for (const word of wordsOf(current)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordsOf(old)) counts.set(word, (counts.get(word) ?? 0) - 1);
  let [added, removed] = [0, 0];
  for (const count of counts.values()) {
    added += Math.max(0, count);
    removed += Math.max(0, -count);
  }
  return Math.max(added, removed);
}
