import type { Entry } from '../content/entry.ts';
import { markdownIn } from '../dutch/markdown-in.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf } from '../faults/wrong.ts';
import { leaves } from './leaves.ts';
import { onFiles } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';

/** Fields that a reader sees as text; names, dates and addresses have rules of their own. */
const SHOWN = new Set(
  'titel korteTitel label term uitleg omschrijving beschrijving samenvatting toelichting doel naam organisatie missie visie tekst reden vraag sporen onderwerpen uitgever orgaan'.split(
    ' ',
  ),
);

/**
 * Warnings for fields of plain text that hold marks of Markdown, which come on the page as typed, or no word at all; only
 * where they may still be changed.
 */
export const plain = onFiles('plain', ({ dir, entries }) => {
  const frozen = frozenVersies(dir);
  return [...entries.values()]
    .filter((entry) => !isFrozen(entry, frozen) && !entry.unsure?.length)
    .flatMap((entry) => inOne(entry));
});

function inOne(entry: Entry): Finding<RulesOf<'plain'>>[] {
  return leaves(entry.data).flatMap(({ path, value }) => {
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    if (!SHOWN.has(String(key))) return [];
    const mark = markdownIn(value);
    const what = mark
      ? wrong('plain/marks', { mark })
      : /[\p{L}\p{N}\p{S}]/u.test(value)
        ? undefined
        : wrong('plain/without-words', { words: value.trim() });
    return what
      ? [{ file: entry.file, ...entry.locate(path), ...what, warning: true as const }]
      : [];
  });
}
