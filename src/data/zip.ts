import { strToU8, zipSync } from 'fflate';

/** The years that a zip can date its files in. */
const [FIRST, LAST] = [1980, 2099];

/**
 * An archive of files by their names, all dated by one day (`YYYY-MM-DD`): equal bytes for equal files, in any time zone
 * and on any system. A day that a zip cannot hold becomes the nearest it can.
 */
export function archive(files: ReadonlyMap<string, string>, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The format knows no time zone, and fflate writes what the clock on the wall says.
  const mtime =
    year < FIRST
      ? new Date(FIRST, 0, 1)
      : year > LAST
        ? new Date(LAST, 11, 31)
        : new Date(year, month - 1, date);
  const names = [...files.keys()].sort();
  const entries = names.map((name) => [name, strToU8(files.get(name) ?? '')] as const);
  return zipSync(Object.fromEntries(entries), { mtime, level: 2, os: 3 });
}
