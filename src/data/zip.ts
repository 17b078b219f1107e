import { strToU8, zipSync, type Zippable } from 'fflate';

/** The years that a zip can date its files in. */
const [FIRST, LAST] = [1980, 2099];
/** What is packed already gets no smaller. */
const PACKED = /\.(?:png|jpe?g|webp|avif|pdf|zip)$/;

/** How hard a zip tries, from 0 to 9: the one of a build is made each time, another when somebody asks. */
type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/**
 * An archive of files by their names, all dated by one day (`YYYY-MM-DD`): equal bytes for equal files, in any time zone
 * and on any system. A day that a zip cannot hold becomes the nearest it can.
 */
export function archive(
  files: ReadonlyMap<string, string | Uint8Array>,
  day: string,
  level: Level = 2,
): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The format knows no time zone, and fflate writes what the clock on the wall says.
  const mtime =
    year < FIRST
      ? new Date(FIRST, 0, 1)
      : year > LAST
        ? new Date(LAST, 11, 31)
        : new Date(year, month - 1, date);
  const all: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name) ?? '';
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    all[name] = [bytes, { level: PACKED.test(name) ? 0 : level }];
  }
  return zipSync(all, { mtime, os: 3 });
}
