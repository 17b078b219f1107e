import type { Entry } from '../../src/content/read.ts';
import { code, deleted, inserted, plain, table } from './markdown.ts';

type Entries = Map<string, Entry>;
/** The facts of a file by their key, lists and groups taken apart. */
function flatten(value: unknown, key = ''): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object'))
    return [[key, value.join(', ')]];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, item]) => {
      const step = Array.isArray(value) ? String(Number(name) + 1) : name;
      return flatten(item, key ? `${key} ${step}` : step);
    });
  return [[key, typeof value === 'string' ? value : String(value as number)]];
}

const nameOf = (entry: Entry | undefined) => {
  const { titel, term, label } = (entry?.data ?? {}) as Record<string, string | undefined>;
  return titel ?? term ?? label ?? entry?.id ?? '';
};

/** A table of what differs in the files of some kinds, old beside new; none when nothing does. */
export function factChanges(
  van: Entries,
  tot: Entries,
  kinds: readonly Entry['kind'][],
): string | undefined {
  const of = (entries: Entries) => [...entries.values()].filter(({ kind }) => kinds.includes(kind));
  const ids = [...new Set([...of(van), ...of(tot)].map(({ id }) => id))].sort();
  const rows = ids.flatMap((id) => {
    const [oud, nieuw] = [van.get(id), tot.get(id)];
    const name = `${plain(nameOf(nieuw ?? oud))}<br>${code(id)}`;
    if (!oud) return [[name, '_nieuw_', '', summary(nieuw, inserted)]];
    if (!nieuw) return [[name, '_weg_', summary(oud, deleted), '']];
    const [a, b] = [new Map(flatten(oud.data)), new Map(flatten(nieuw.data))];
    return [...new Set([...a.keys(), ...b.keys()])]
      .filter((key) => a.get(key) !== b.get(key))
      .map((key) => [name, plain(key), plain(a.get(key) ?? ''), plain(b.get(key) ?? '')]);
  });
  return rows.length ? table(['Wat', 'Gegeven', 'Oud', 'Nieuw'], rows) : undefined;
}

const summary = (entry: Entry | undefined, mark: (text: string) => string) =>
  flatten(entry?.data)
    .map(([key, value]) => `${plain(key)}: ${mark(value)}`)
    .join('<br>');
