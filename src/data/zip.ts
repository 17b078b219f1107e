import { deflateRawSync } from 'node:zlib';
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { DataFiles } from './data-files.ts';

/** The years that a zip can date its files in. */
const [FIRST, LAST] = [1980, 2099];
/** What is packed already gets no smaller. */
const PACKED = /\.(?:png|jpe?g|webp|avif|pdf|zip)$/;

/** A file in a zip, made smaller by Node's own zlib: fflate's takes four times as long. */
class Deflated extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, deflateRawSync(chunk), final);
  }
}

/**
 * An archive of files by their names, all dated by one day (`YYYY-MM-DD`): equal bytes for equal files, in any time zone
 * and on any system. A day that a zip cannot hold becomes the nearest it can.
 */
export function archive(files: Pick<DataFiles, 'get' | 'keys'>, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // The format knows no time zone, and fflate writes what the clock on the wall says.
  const mtime =
    year < FIRST
      ? new Date(FIRST, 0, 1)
      : year > LAST
        ? new Date(LAST, 11, 31)
        : new Date(year, month - 1, date);
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name) ?? '';
    const file = PACKED.test(name) ? new ZipPassThrough(name) : new Deflated(name);
    zip.add(Object.assign(file, { mtime, os: 3 }));
    file.push(typeof content === 'string' ? strToU8(content) : content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
