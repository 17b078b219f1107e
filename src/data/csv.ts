import Papa from 'papaparse';
import type { RecordKind, Records } from './shapes/index.ts';

/** The kinds of record that are there as a table too. */
export const CSV_KINDS = ['mijlpalen', 'themas', 'alineas', 'wijzigingen'] as const;
export type CsvKind = (typeof CSV_KINDS)[number];

/** Address without base of a table. */
export const csvPath = (kind: CsvKind): string => `/data/v1/${kind}.csv`;

/**
 * What a spreadsheet takes for a formula, and what begins with the sign that prevents it: those get one `'` in front, so
 * that nothing runs and every text can be had back by leaving out one `'` at its start.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n']/;

/** The text of a cell as it was before it was made safe. */
export const realText = (cell: string): string => cell.replace(/^'/, '');

/**
 * The records of a kind as CSV (RFC 4180) that a Dutch Excel opens rightly: UTF-8 with a byte order mark, `;` between
 * cells. The columns are the keys of the record; a list stands in one cell, a line each, and what is a group as JSON.
 */
export function csvFile(kind: CsvKind, records: Records, columns: readonly string[]): string {
  const rows: readonly object[] = records[kind];
  const data = rows.map((record) =>
    columns.map((column) => cell((record as Record<string, unknown>)[column])),
  );
  const options = { delimiter: ';', newline: '\r\n', escapeFormulae: FORMULA };
  const table = Papa.unparse({ fields: [...columns], data }, options);
  // Without rows it ends its first line itself.
  return `\uFEFF${table}${data.length ? '\r\n' : ''}`;
}

/** What a table shows of a value: yes and no in Dutch, nothing for what is unknown. */
export function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.join('\n');
  if (typeof value === 'object') return JSON.stringify(value);
  return String(value as string | number);
}

export const isCsvKind = (kind: RecordKind): kind is CsvKind =>
  (CSV_KINDS as readonly string[]).includes(kind);
