import { wrong } from '../faults/wrong.ts';
import { onSite } from './rule.ts';
import { allHoofdstukken, wordsOf } from './words.ts';

/** Warnings for begrippen that stand in no text, so that no reader will meet them. */
export const begrippen = onSite('begrippen', (site, { entries }) => {
  if (!site.begrippen.length) return [];
  const { pattern, find } = site.begripPattern;
  const used = new Set(
    [...allHoofdstukken(site), ...site.paginas].flatMap((text) =>
      [...wordsOf(text, entries).matchAll(pattern)].map(([match]) => find(match)?.id),
    ),
  );
  return site.begrippen.flatMap(({ id, term }) => {
    const entry = entries.get(`begrippen/${id}.yaml`);
    if (!entry || used.has(id)) return [];
    const unused = wrong('begrippen/unused', { term });
    return [{ file: entry.file, ...entry.locate(['term']), ...unused, warning: true }];
  });
});
