import { alike } from '../dutch/look-alikes.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf } from '../faults/wrong.ts';
import { onSite } from './rule.ts';
import { allHoofdstukken } from './words.ts';

/**
 * Faults for themas of one titel, which readers could not tell apart, and warnings for themas that no hoofdstuk has, or
 * that have one place in the order of their laag.
 */
export const themas = onSite('themas', (site, { entries }) => {
  const used = new Set(allHoofdstukken(site).flatMap((hoofdstuk) => hoofdstuk.themas));
  const titles = new Map<string, string>();
  const places = new Map<string, string>();
  const free = Math.max(0, ...site.themas.map(({ volgorde }) => volgorde)) + 1;
  const inOrder = [...site.themas].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap((thema): Finding<RulesOf<'themas'>>[] => {
    const { id, titel, laag, volgorde } = thema;
    const entry = entries.get(`themas/${id}.yaml`);
    if (!entry) return [];
    const at = { file: entry.file, ...entry.locate(['titel']) };
    const key = alike(titel).toLowerCase();
    const twin = titles.get(key);
    if (twin !== undefined)
      return [{ ...at, ...wrong('themas/title-twice', { titel, file: `${twin}.yaml` }) }];
    titles.set(key, id);
    const other = places.get(`${laag} ${volgorde}`);
    places.set(`${laag} ${volgorde}`, other ?? id);
    const twice =
      other !== undefined && wrong('themas/order-twice', { volgorde, file: `${other}.yaml`, free });
    const place = { file: entry.file, ...entry.locate(['volgorde']) };
    return [
      ...(used.has(thema)
        ? []
        : [{ ...at, ...wrong('themas/unused', { id }), warning: true as const }]),
      ...(twice ? [{ ...place, ...twice, warning: true as const }] : []),
    ];
  });
});
