import type { FieldWijziging, HoofdstukWijziging } from '../../model/wijziging.ts';
import { fieldWord } from './words.ts';

/** A row of the table of what changed around the words; of lists only what came and went. */
interface FieldRow {
  field: FieldWijziging;
  name: string;
  oud: string[];
  nieuw: string[];
}

const without = (a: { titel: string }[] = [], b: { titel: string }[] = []): string[] =>
  a.filter((item) => !b.includes(item)).map(({ titel }) => titel);

/** What changed around the words of a hoofdstuk, row by row. */
export function fieldRows({ fields, oud, nieuw }: HoofdstukWijziging): FieldRow[] {
  return fields.map((field): FieldRow => {
    const name = fieldWord(field.key);
    if (field.key === 'themas' || field.key === 'mijlpalen') {
      const [a, b] = [oud?.[field.key], nieuw?.[field.key]];
      const [gone, come] = [without(a, b), without(b, a)];
      if (gone.length + come.length > 0) return { field, name, oud: gone, nieuw: come };
    }
    const paragraphs = (text: string) => text.split(/\n\s*\n/).filter(Boolean);
    return { field, name, oud: paragraphs(field.oud), nieuw: paragraphs(field.nieuw) };
  });
}
