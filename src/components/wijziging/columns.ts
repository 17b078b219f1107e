import { alike } from '../../dutch/look-alikes.ts';
import type { Column, TableWijziging } from '../../model/wijziging.ts';

/** What a column is called now, or was. */
export const columnName = ({ oud, nieuw }: TableWijziging, column: Column): string =>
  (column.nieuw === undefined ? oud[column.oud ?? -1] : nieuw[column.nieuw]) ?? '';

/** What happened to the columns of a table that stands in both texts, a sentence each. */
export function columnSentences(table: TableWijziging): string[] {
  const { columns, oud, nieuw } = table;
  if (!oud.length || !nieuw.length) return [];
  const come = columns.filter((column) => column.oud === undefined);
  const gone: Column[] = [];
  const moved: Column[] = [];
  for (const column of columns.filter((each) => each.nieuw === undefined)) {
    const name = columnName(table, column);
    // By its name alone it is known as the same one.
    const at = come.findIndex((other) => name && alike(columnName(table, other)) === alike(name));
    if (at < 0) gone.push(column);
    else moved.push(...come.splice(at, 1));
  }
  const named = (name = '', at = 0) => (name ? `Kolom “${name}”` : `Kolom ${at + 1}, zonder naam,`);
  const nameOf = (column: Column) =>
    named(columnName(table, column), column.nieuw ?? column.oud ?? 0);
  const renamed = columns.flatMap(({ oud: from, nieuw: to }) => {
    if (from === undefined || to === undefined) return [];
    const [was, now] = [oud[from] ?? '', nieuw[to] ?? ''];
    if (alike(was) === alike(now)) return [];
    return [now ? `${named(was, from)} heet nu “${now}”.` : `${named(was)} heeft nu geen naam.`];
  });
  return [
    ...gone.map((column) => `${nameOf(column)} is vervallen.`),
    ...come.map((column) => `${nameOf(column)} is nieuw.`),
    ...moved.map((column) => `${nameOf(column)} staat op een andere plaats.`),
    ...renamed,
  ];
}
