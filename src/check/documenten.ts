import { alike } from '../dutch/look-alikes.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import { onSite } from './rule.ts';

/** Warnings for documents of one korteTitel, or of one place in the order of all. */
export const documenten = onSite('documenten', (site, { entries }) => {
  const names = new Map<string, string>();
  const places = new Map<number, string>();
  const free = Math.max(0, ...site.documenten.map(({ volgorde }) => volgorde)) + 1;
  const inOrder = [...site.documenten].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap(({ id, korteTitel, volgorde }): Finding<RulesOf<'documenten'>>[] => {
    const entry = entries.get(`documenten/${id}/document.yaml`);
    if (!entry) return [];
    const key = alike(korteTitel).toLowerCase();
    const twin = names.get(key);
    const other = places.get(volgorde);
    names.set(key, twin ?? id);
    places.set(volgorde, other ?? id);
    const warn = (path: string, what: Wrong<RulesOf<'documenten'>>) => ({
      file: entry.file,
      ...entry.locate([path]),
      ...what,
      warning: true as const,
    });
    return [
      ...(twin === undefined
        ? []
        : [warn('korteTitel', wrong('documenten/short-title-twice', { twin }))]),
      ...(other === undefined
        ? []
        : [warn('volgorde', wrong('documenten/order-twice', { volgorde, twin: other, free }))]),
    ];
  });
});
