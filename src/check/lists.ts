import type { Finding } from '../faults/fault.ts';
import { wrong } from '../faults/wrong.ts';
import { onFiles } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';

/** Warnings for what stands twice in one list, as a line that was copied and not changed; only where it may be changed. */
export const lists = onFiles('lists', ({ dir, entries }) => {
  const frozen = frozenVersies(dir);
  return [...entries.values()]
    .filter((entry) => !isFrozen(entry, frozen) && !entry.unsure?.length)
    .flatMap((entry) =>
      twins(entry.data).map((path): Finding<'lists/twice'> => ({
        file: entry.file,
        ...entry.locate(path),
        ...wrong('lists/twice'),
        warning: true,
      })),
    );
});

/** What an item is known by: a form with a capital is another, and a question is itself whatever answers it. */
function nameOf(item: unknown): string {
  const { vraag } = { ...(item as { vraag?: unknown } | null) };
  return typeof vraag === 'string' ? vraag.trim().toLowerCase() : JSON.stringify(item);
}

/** The keys to each item that stands in its list already; items that are lists or groups are looked into as well. */
function twins(value: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [];
  const seen = new Set<string>();
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const own = [...path, Array.isArray(value) ? Number(key) : key];
    const name = nameOf(item);
    if (Array.isArray(value) && seen.has(name)) return [own];
    seen.add(name);
    return twins(item, own);
  });
}
