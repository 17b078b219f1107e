import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { sha256 } from '../proof/manifest.ts';
import { ENDS, type Twin, type Twins } from './kept-twins.ts';

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } =
  constants;
/** Text; what is packed already (images, the search index) grows. */
const TEXT = /\.(?:html|css|m?js|json|jsonld|xml|txt|md|csv|ics|bib|svg)$/;
/** What fits in one packet anyway gains nothing, and neither does what hardly gets smaller. */
const LEAST = 1_000;
const PAYS = 0.9;
/** Level 11 takes fifty times as long, for one fourteenth less. */
const QUALITY = 5;
const LANES = 4;

const br = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [BROTLI_PARAM_QUALITY]: QUALITY,
      [BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    },
  });

async function gz(bytes: Buffer): Promise<Buffer> {
  const packed = await promisify(gzip)(bytes, { level: 9 });
  // Of which system it is made (RFC 1952, 2.3): 255, unknown, for equal bytes everywhere.
  packed[9] = 255;
  return packed;
}

/** A file packed in both forms, or `none` where that does not pay. */
async function pack(bytes: Buffer): Promise<Twin> {
  if (bytes.length < LEAST) return 'none';
  const twin = { br: await br(bytes), gz: await gz(bytes) };
  return twin.gz.length > bytes.length * PAYS ? 'none' : twin;
}

/**
 * Puts beside each file of a site for which that pays the same packed, `.br` and `.gz`; as the build before made them
 * where its file was the same, by the SHA-256 in `hashes`. Gives how many files have one.
 */
export async function packFiles(
  dir: string,
  files: readonly string[],
  twins: Twins,
  hashes: Readonly<Record<string, string>>,
): Promise<number> {
  const waiting = files.filter((file) => TEXT.test(file));
  let count = 0;
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const path = join(dir, file);
      const own = hashes[file] ?? sha256(readFileSync(path));
      const twin = twins.find(file, own) ?? (await pack(readFileSync(path)));
      twins.keep(file, own, twin);
      if (twin === 'none') continue;
      for (const end of ENDS) writeFileSync(`${path}.${end}`, twin[end]);
      count++;
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return count;
}
