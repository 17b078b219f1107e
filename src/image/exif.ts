/** Exif (CIPA DC-008) as far as it matters here: how an image is turned, and whether it says where it was made. */

const ORIENTATION = 0x0112;
const PLACE = 0x8825;
const LATITUDE = 2;

/** Where the TIFF in a block begins: at once, or after `Exif` and two zeros, or after the offset that AVIF puts there. */
function tiffOf(block: Buffer): Buffer | undefined {
  for (const at of [0, 4, 6, 10]) {
    const mark = block.toString('latin1', at, at + 4);
    if (mark === 'II*\0' || mark === 'MM\0*') return block.subarray(at);
  }
  return undefined;
}

type Read = (tag: number) => { value: number; short: number } | undefined;

/** Reads tags from the directory at an offset; nothing beyond the end. */
function directory(tiff: Buffer, offset: number): Read {
  const isLittle = tiff[0] === 0x49;
  const number = (at: number, size: 2 | 4) =>
    at + size > tiff.length ? 0 : isLittle ? tiff.readUIntLE(at, size) : tiff.readUIntBE(at, size);
  return (tag) => {
    for (let index = 0; index < number(offset, 2); index++) {
      const at = offset + 2 + index * 12;
      if (at + 12 > tiff.length) return undefined;
      if (number(at, 2) === tag) return { value: number(at + 8, 4), short: number(at + 8, 2) };
    }
    return undefined;
  };
}

const first = (tiff: Buffer) =>
  directory(tiff, tiff[0] === 0x49 ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4));

/** How an image is to be turned, 2 to 8; nothing when it stands as it is. */
export function orientationOf(block: Buffer): number | undefined {
  const tiff = tiffOf(block);
  const turn = tiff && tiff.length >= 8 ? first(tiff)(ORIENTATION)?.short : undefined;
  return turn !== undefined && turn >= 2 && turn <= 8 ? turn : undefined;
}

/** Whether a turn is a quarter, so that width and height change places. */
export const isSideways = (turn = 1): boolean => turn >= 5;

/** The smallest TIFF that turns an image. */
export function orientationOnly(turn: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('MM\0*', 'latin1');
  tiff.writeUInt32BE(8, 4);
  tiff.writeUInt16BE(1, 8);
  tiff.writeUInt16BE(ORIENTATION, 10);
  tiff.writeUInt16BE(3, 12);
  tiff.writeUInt32BE(1, 14);
  tiff.writeUInt16BE(turn, 18);
  return tiff;
}

/** Whether one of some blocks of metadata says where the image was made: in Exif, in XMP, or in a film beside it. */
export function holdsPlace(blocks: readonly Uint8Array[]): boolean {
  return blocks.some((bytes) => {
    const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tiff = tiffOf(block);
    const at = tiff && tiff.length >= 8 ? first(tiff)(PLACE)?.value : undefined;
    if (tiff && at && directory(tiff, at)(LATITUDE)) return true;
    return /GPSLatitude|\xa9xyz|com\.apple\.quicktime\.location/.test(block.toString('latin1'));
  });
}
