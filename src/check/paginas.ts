import { alike } from '../dutch/look-alikes.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong } from '../faults/wrong.ts';
import { onSite } from './rule.ts';

/** Warnings for paginas of one titel, as a copy has, which readers cannot tell apart. */
export const paginas = onSite('paginas', (site, { entries }) => {
  const titles = new Map<string, string>();
  const inOrder = [...site.paginas].sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.flatMap(({ id, titel, entry: name }): Finding<'paginas/title-twice'>[] => {
    const entry = entries.get(name);
    const key = alike(titel).toLowerCase();
    const twin = titles.get(key);
    titles.set(key, twin ?? id);
    if (!entry || twin === undefined) return [];
    const what = wrong('paginas/title-twice', { titel, file: `${twin}.mdx` });
    return [{ file: entry.file, ...entry.locate(['titel']), ...what, warning: true }];
  });
});
