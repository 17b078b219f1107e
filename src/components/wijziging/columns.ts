import type { Column, TableWijziging } from '../../model/wijziging.ts';

/** What a column is called now, or was. */
export const columnName = ({ oud, nieuw }: TableWijziging, column: Column): string =>
  (column.nieuw === undefined ? oud[column.oud ?? -1] : nieuw[column.nieuw]) ?? '';

/** What happened to the columns of a table that stands in both texts, a sentence each. */
export function columnSentences(table: TableWijziging): string[] {
  const { columns, oud, nieuw } = table;
  if (!oud.length || !nieuw.length) return [];
  const gone = columns.filter((column) => column.nieuw === undefined);
  const come = columns.filter((column) => column.oud === undefined);
  const name = (column: Column) => `“${columnName(table, column)}”`;
  const moved = come.filter((column) => gone.some((other) => name(other) === name(column)));
  const isMoved = (column: Column) => moved.some((other) => name(other) === name(column));
  return [
    ...gone
      .filter((column) => !isMoved(column))
      .map((column) => `Kolom ${name(column)} is vervallen.`),
    ...come.filter((column) => !isMoved(column)).map((column) => `Kolom ${name(column)} is nieuw.`),
    ...moved.map((column) => `Kolom ${name(column)} staat op een andere plaats.`),
    ...columns
      .filter((column) => column.oud !== undefined && column.nieuw !== undefined)
      .filter((column) => oud[column.oud ?? -1] !== nieuw[column.nieuw ?? -1])
      .map((column) => `Kolom “${oud[column.oud ?? -1]}” heet nu ${name(column)}.`),
  ];
}
