import type { Nodes } from 'mdast';
import { placesInBody, type Entry } from '../content/entry.ts';
import type { Finding } from '../faults/fault.ts';
import { TOP } from '../faults/place.ts';
import { wrong, type RulesOf } from '../faults/wrong.ts';
import type { Hoofdstuk, Text } from '../model/types.ts';
import { idOf } from '../text/blocks.ts';
import { walk } from '../text/walk.ts';
import { onSite } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';

/** Fewer characters may well be said twice. */
const LONG = 80;

/** Warnings for words that were pasted twice: a long alinea within one text, or a whole text in two parts of a versie. */
export const repeats = onSite('repeats', (site, { dir, entries }) => {
  const frozen = frozenVersies(dir);
  return site.documenten
    .flatMap(({ versies }) => versies)
    .flatMap(({ hoofdstukken }) => {
      const texts = new Map<string, string>();
      return hoofdstukken.flatMap((hoofdstuk): Finding<RulesOf<'repeats'>>[] => {
        const entry = entries.get(hoofdstuk.entry);
        if (!entry || isFrozen(entry, frozen)) return [];
        const words = hoofdstuk.text.alineas.map(({ text }) => text).join('\n');
        const twin = texts.get(words);
        texts.set(words, twin ?? hoofdstuk.titel);
        if (twin !== undefined && words.length >= LONG) {
          const what = wrong('repeats/text', { titel: twin });
          return [{ file: entry.file, ...TOP, ...what, warning: true }];
        }
        return alineasTwice(hoofdstuk, entry);
      });
    });
});

function alineasTwice({ text }: Hoofdstuk, entry: Entry): Finding<'repeats/alinea'>[] {
  const seen = new Map<string, number>();
  // A row of a table may say the same as another.
  const twice = text.blocks.flatMap(({ soort, text: words, number, id, row }) => {
    if (soort !== 'alinea' || row || words.length < LONG) return [];
    const first = seen.get(words);
    seen.set(words, first ?? number);
    return first === undefined ? [] : [{ id, first }];
  });
  if (!twice.length) return [];
  const starts = startsOf(text);
  const place = placesInBody(entry);
  return twice.map(({ id, first }) => {
    const what = wrong('repeats/alinea', { first });
    return { file: entry.file, ...place(starts.get(id) ?? 0), ...what, warning: true as const };
  });
}

/** Where in its body each alinea of a text begins, by its id. */
function startsOf({ tree }: Text): Map<string, number> {
  const starts = new Map<string, number>();
  walk<Nodes>(tree, (node) => {
    const [id, offset] = [idOf(node), node.position?.start.offset];
    if (id !== undefined && offset !== undefined) starts.set(id, offset);
  });
  return starts;
}
