import { TOP } from '../faults/place.ts';
import { wrong, type Values } from '../faults/wrong.ts';
import type { Text } from '../model/types.ts';
import { onSite } from './rule.ts';

/** What says nothing by itself. */
const SILENT = new Set(['heading', 'thematicBreak', 'definition', 'footnoteDefinition']);

/** Faults for texts that say nothing; the text of a part with parts below it may be empty. */
export const empty = onSite('empty', (site, { entries }) => {
  const check = (id: string, text: Text, what: Values<'empty/text'>['what']) => {
    const entry = entries.get(id);
    // A body with only an image says something; one that has faults says something unknown.
    const says = text.unread || text.tree.children.some(({ type }) => !SILENT.has(type));
    if (!entry || says) return [];
    return [{ file: entry.file, ...TOP, ...wrong('empty/text', { what }) }];
  };
  return [
    ...site.paginas.flatMap(({ entry, text }) => check(entry, text, 'pagina')),
    ...site.documenten
      .flatMap(({ versies }) => versies)
      .flatMap(({ hoofdstukken }) => hoofdstukken)
      .filter(({ children }) => !children.length)
      .flatMap(({ entry, text, slugs }) => check(entry, text, slugs ? 'deel' : 'document')),
  ];
});
