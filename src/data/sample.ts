import { KINDS, HOLDS, type RecordKind, type Records } from './shapes/index.ts';
import { csvPath, isCsvKind } from './csv.ts';
import type { DataFiles } from './data-files.ts';
import { dataPath, schemaPath } from './json.ts';

/** A file that can be fetched, with its size in words. */
export interface FileFact {
  label: string;
  path: string;
  size: string;
}

/** What the page on open data tells of a kind of record. */
export interface KindFacts {
  kind: RecordKind;
  holds: string;
  count: number;
  files: FileFact[];
  /** One record as it stands in the file, long texts shortened; unset where there are none. */
  sample?: string;
}

const LONGEST = 160;

/** A size as people say it: "812 bytes", "12 kB", "3,4 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString('nl', { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}

/** A file by its path, with its size. Throws for one that is not made. */
export function fileFact(files: Pick<DataFiles, 'get'>, label: string, path: string): FileFact {
  const file = files.get(path);
  if (file === undefined) throw new Error(`${path} is not made`);
  return { label, path, size: sizeWords(Buffer.byteLength(file)) };
}

/** What each kind of record is told with. */
export const kindFacts = (files: Pick<DataFiles, 'get'>, records: Records): KindFacts[] =>
  KINDS.map((kind) => {
    const [first] = records[kind];
    return {
      kind,
      holds: HOLDS[kind],
      count: records[kind].length,
      files: [
        fileFact(files, 'JSON', dataPath(kind)),
        ...(isCsvKind(kind) ? [fileFact(files, 'CSV', csvPath(kind))] : []),
        fileFact(files, 'JSON Schema', schemaPath(kind)),
      ],
      ...(first && { sample: JSON.stringify(first, shortened, 2) }),
    };
  });

/** Lists and texts of a sample are kept short, so that its form can be seen: a text up to a space, or whole where it has none. */
export function shortened(_key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2) as unknown[];
  if (typeof value !== 'string' || value.length <= LONGEST) return value;
  const end = value.lastIndexOf(' ', LONGEST);
  return end > 0 ? `${value.slice(0, end)} …` : value;
}
