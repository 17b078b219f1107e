import type { HoofdstukWijziging } from '../../model/wijziging.ts';
import { fieldWord } from './words.ts';

/** A row of the table of what changed around the words; of lists only what came and went. */
interface FieldRow {
  name: string;
  oud: string[];
  nieuw: string[];
}

const without = (a: { titel: string }[] = [], b: { titel: string }[] = []): string[] =>
  a.filter((item) => !b.includes(item)).map(({ titel }) => titel);

/** What changed around the words of a part, row by row. */
export function fieldRows({ velden, koppen, oud, nieuw }: HoofdstukWijziging): FieldRow[] {
  const rows = velden.map((veld): FieldRow => {
    const name = fieldWord(veld.veld);
    if (veld.veld === 'themas' || veld.veld === 'mijlpalen') {
      const [a, b] = [oud?.[veld.veld], nieuw?.[veld.veld]];
      const [gone, come] = [without(a, b), without(b, a)];
      if (gone.length + come.length > 0) return { name, oud: gone, nieuw: come };
    }
    const paragraphs = (text: string) => text.split(/\n\s*\n/).filter(Boolean);
    return { name, oud: paragraphs(veld.oud), nieuw: paragraphs(veld.nieuw) };
  });
  return koppen.oud.length + koppen.nieuw.length > 0
    ? [...rows, { name: 'Tussenkoppen', ...koppen }]
    : rows;
}
