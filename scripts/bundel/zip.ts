import { zipSync, type Zippable } from 'fflate';
import type { Files } from './files.ts';

/** What is packed already gets no smaller. */
const PACKED = /\.(?:png|jpe?g|webp|avif|pdf|zip)$/;

/**
 * The files as one zip, below a folder, all of one day (`YYYY-MM-DD`): equal files give equal bytes, in every time zone.
 * A zip knows no year before 1980.
 */
export function zipOf(files: Files, folder: string, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // fflate writes a moment as the clock on the wall shows it.
  const mtime = year < 1980 ? new Date(1980, 0, 1) : new Date(year, month - 1, date);
  const all: Zippable = {};
  for (const path of [...files.keys()].sort())
    all[`${folder}/${path}`] = [files.get(path)!, { mtime, level: PACKED.test(path) ? 0 : 9 }];
  return zipSync(all);
}
