import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WholeSite } from '../bewijs/whole.ts';
import { exchangesOf } from './exchanges.ts';
import { exchangeRecords, infoRecord } from './records.ts';

/** At most so many bytes in a file, as archives like them (ISO 28500, annex C). */
const MOST = 1_000_000_000;

/**
 * Writes a built site as WARC files (ISO 28500, WARC/1.1) into a folder, in place of those of the same site and day that
 * are there. Equal sites give equal bytes. Gives the names of the files; a record longer than `most` has one for itself.
 */
export async function writeArchive(site: WholeSite, to: string, most = MOST): Promise<string[]> {
  const { adres, datum } = site.manifest;
  const date = `${datum}T00:00:00Z`;
  const start = `${new URL(adres).host.replace(/[^a-z0-9.-]/gi, '-')}-${datum}-`;
  const about = {
    software: 'veiligheidsplan',
    format: 'WARC File Format 1.1',
    conformsTo: 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    isPartOf: adres,
    description: `All files of ${adres}, as built on ${datum}, made from the build and not by a crawl`,
  };
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(to))
    if (name.startsWith(start) && name.endsWith('.warc')) rmSync(join(to, name));
  const names: string[] = [];
  let size = Infinity;
  for (const exchange of exchangesOf(site)) {
    const records = await exchangeRecords(exchange, date);
    if (size + records.length > most) {
      const name = `${start}${String(names.length + 1).padStart(5, '0')}.warc`;
      const info = await infoRecord(name, date, about);
      writeFileSync(join(to, name), info);
      names.push(name);
      size = info.length;
    }
    appendFileSync(join(to, names.at(-1)!), records);
    size += records.length;
  }
  return names;
}
