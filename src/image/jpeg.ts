import { isSideways, orientationOf, orientationOnly } from './exif.ts';
import type { Stripped } from './stripped.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP = { jfif: 0xe0, exif: 0xe1, icc: 0xe2, last: 0xef, adobe: 0xee };
const COMMENT = 0xfe;
const starts = (data: Buffer, text: string) => data.toString('latin1', 0, text.length) === text;
const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};

/** What a JPEG (ITU T.81) needs: all but its application segments and comments, of those JFIF, colours and turn. */
export function stripJpeg(bytes: Buffer): Stripped {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) throw new Error('No start of image.');
  const kept: Buffer[] = [];
  const removed: Buffer[] = [];
  let jfif: Buffer | undefined;
  let turn: number | undefined;
  let at = 2;
  for (;;) {
    if (at >= bytes.length) break;
    if (bytes[at] !== 0xff) throw new Error('No marker where one should be.');
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1] ?? EOI;
    if (marker === EOI) break;
    if (at + 4 > bytes.length) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    const data = bytes.subarray(at + 4, end);
    if (marker === SOS) {
      const next = scanEnd(bytes, end);
      kept.push(bytes.subarray(at, next));
      at = next;
      continue;
    }
    if (marker === APP.jfif && starts(data, 'JFIF\0') && data.length >= 14) {
      // Its last two bytes are the size of a thumbnail, which goes.
      jfif ??= Buffer.concat([data.subarray(0, 12), Buffer.alloc(2)]);
      if (data.length > 14) removed.push(data);
    } else if (marker === APP.icc && starts(data, 'ICC_PROFILE\0')) {
      kept.push(segment(marker, data));
    } else if (marker === APP.adobe && starts(data, 'Adobe')) {
      kept.push(segment(marker, data.subarray(0, 12)));
    } else if ((marker >= APP.jfif && marker <= APP.last) || marker === COMMENT) {
      if (marker === APP.exif && starts(data, 'Exif\0')) turn ??= orientationOf(data);
      removed.push(data);
    } else {
      kept.push(segment(marker, data));
    }
    at = end;
  }
  if (at + 2 < bytes.length) removed.push(bytes.subarray(at + 2));
  const exif = turn && Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationOnly(turn)]);
  return {
    removed,
    isSideways: isSideways(turn),
    bytes: Buffer.concat([
      Buffer.from([0xff, SOI]),
      ...(jfif ? [segment(APP.jfif, jfif)] : []),
      ...(exif ? [segment(APP.exif, exif)] : []),
      ...kept,
      Buffer.from([0xff, EOI]),
    ]),
  };
}

/** Where the data of a scan end: at the next marker that is none of its own. */
function scanEnd(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7))
      return at;
  }
  return bytes.length;
}
