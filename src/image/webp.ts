import { orientationOf, orientationOnly } from './exif.ts';
import type { Stripped } from './stripped.ts';

/** What a WebP is drawn from (RFC 9649). */
const DRAWN = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;
/** Bytes of an ANMF before the chunks of its frame. */
const FRAME_HEAD = 16;

/**
 * What a WebP needs: the chunks that it is drawn from, and its turn, which some programs follow. Chromium shows a WebP as it
 * lies, so its width and height stay.
 */
export function stripWebp(bytes: Buffer): Stripped {
  const isWebp =
    bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
  if (!isWebp) throw new Error('No WebP.');
  const size = bytes.readUInt32LE(4) + 8;
  const { kept, removed, turn } = read(bytes.subarray(12, size));
  if (size < bytes.length) removed.push(bytes.subarray(size));
  if (turn) kept.push(['EXIF', orientationOnly(turn)]);
  const body = write(
    kept.map(([type, data]) => {
      if (type !== 'VP8X') return [type, data];
      const flags = Buffer.from(data);
      flags[0] = ((flags[0] ?? 0) & ~(EXIF_FLAG | XMP_FLAG)) | (turn ? EXIF_FLAG : 0);
      return [type, flags];
    }),
  );
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return { bytes: Buffer.concat([head, body]), removed, isSideways: false };
}

type Chunk = [type: string, data: Buffer];

function read(bytes: Buffer) {
  const [kept, removed]: [Chunk[], Buffer[]] = [[], []];
  let turn: number | undefined;
  for (let at = 0; at + 8 <= bytes.length;) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'ANMF') {
      const frame = read(data.subarray(FRAME_HEAD));
      kept.push([type, Buffer.concat([data.subarray(0, FRAME_HEAD), write(frame.kept)])]);
      removed.push(...frame.removed);
    } else if (DRAWN.has(type)) kept.push([type, data]);
    else {
      if (type === 'EXIF') turn ??= orientationOf(data);
      removed.push(data);
    }
    at += 8 + length + (length % 2);
  }
  return { kept, removed, turn };
}

/** Chunks one after the other, each of an even length. */
function write(chunks: readonly Chunk[]): Buffer {
  return Buffer.concat(
    chunks.flatMap(([type, data]) => {
      const head = Buffer.alloc(8);
      head.write(type, 'latin1');
      head.writeUInt32LE(data.length, 4);
      return [head, data, Buffer.alloc(data.length % 2)];
    }),
  );
}
