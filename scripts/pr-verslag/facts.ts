import type { Entry } from '../../src/content/entry.ts';
import { code, deleted, inserted, plain, table } from './markdown.ts';
import type { Origin } from './origin.ts';
import { wordChanges } from './texts.ts';

/** Of longer texts only the words that differ are marked, instead of both in full. */
const LONG = 60;

type Entries = Map<string, Entry>;
/** A fact by the keys that lead to it, lists and groups taken apart, and its value as JSON. */
interface Fact {
  name: string;
  shown: string;
  json: string;
}

/** The facts of a file by their path: no two paths are alike, whatever the keys are called. */
function flatten(value: unknown, path: readonly string[] = []): [string, Fact][] {
  if (value === undefined) return [];
  const items = Array.isArray(value) ? (value as unknown[]) : undefined;
  const isGroup = typeof value === 'object' && value !== null && !items;
  if (isGroup || items?.some((item) => typeof item === 'object'))
    return Object.entries(value as object).flatMap(([name, item]) =>
      flatten(item, [...path, items ? String(Number(name) + 1) : name]),
    );
  const shown = items ? items.join(', ') : String(value as string);
  return [[JSON.stringify(path), { name: path.join(' '), shown, json: JSON.stringify(value) }]];
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
  origin: Origin,
): string | undefined {
  const of = (entries: Entries) => [...entries.values()].filter(({ kind }) => kinds.includes(kind));
  const ids = [...new Set([...of(van), ...of(tot)].map(({ id }) => id))].sort();
  const rows = ids.flatMap((id) => {
    const [oud, nieuw] = [tot.has(id) ? origin.of(id) : van.get(id), tot.get(id)];
    if (!nieuw && origin.moved.has(id)) return [];
    const name = `${plain(nameOf(nieuw ?? oud))}<br>${code(id)}`;
    if (!oud) return [[name, '_nieuw_', '', summary(nieuw, inserted)]];
    if (!nieuw) return [[name, '_weg_', summary(oud, deleted), '']];
    const [a, b] = [new Map(flatten(oud.data)), new Map(flatten(nieuw.data))];
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
      const [was, is] = [a.get(key), b.get(key)];
      if (was?.json === is?.json) return [];
      // What looks alike is shown as it is written: a list of one text with a comma, and one of two.
      const show = (fact: Fact | undefined) =>
        plain((was?.shown === is?.shown ? fact?.json : fact?.shown) ?? '');
      const isLong = [was, is].every((fact) => (fact?.shown.length ?? 0) > LONG);
      const [before, after] = isLong
        ? ['', wordChanges(was?.shown ?? '', is?.shown ?? '')]
        : [show(was), show(is)];
      return [[name, plain((is ?? was)?.name ?? ''), before, after]];
    });
  });
  return rows.length ? table(['Wat', 'Gegeven', 'Oud', 'Nieuw'], rows) : undefined;
}

const summary = (entry: Entry | undefined, mark: (text: string) => string) =>
  flatten(entry?.data)
    .map(([, { name, shown: text }]) => `${plain(name)}: ${mark(text)}`)
    .join('<br>');
