import { wrong } from '../faults/wrong.ts';
import { onSite } from './rule.ts';
import { allHoofdstukken } from './words.ts';

/** Warnings for themas that no hoofdstuk has. */
export const themas = onSite('themas', (site, { entries }) => {
  const used = new Set(allHoofdstukken(site).flatMap((hoofdstuk) => hoofdstuk.themas));
  return site.themas.flatMap((thema) => {
    const entry = entries.get(`themas/${thema.id}.yaml`);
    if (!entry || used.has(thema)) return [];
    const unused = wrong('themas/unused', { id: thema.id });
    return [{ file: entry.file, ...entry.locate(['titel']), ...unused, warning: true }];
  });
});
