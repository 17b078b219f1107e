import { crc32 } from 'node:zlib';
import { isSideways, orientationOf, orientationOnly } from './exif.ts';
import type { Stripped } from './stripped.ts';

/** What a PNG (W3C, third edition) is drawn from: its pixels, colours, size of a dot and, when it moves, its frames. */
const DRAWN = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs hIST sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** What a PNG needs: the chunks that it is drawn from, and its turn. */
export function stripPng(bytes: Buffer): Stripped {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('No PNG.');
  const kept = [bytes.subarray(0, 8)];
  const removed: Buffer[] = [];
  let at = 8;
  let isOver = false;
  let turn: number | undefined;
  while (at + 12 <= bytes.length && !isOver) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, end - 4);
    if (!/^[A-Za-z]{4}$/.test(type)) throw new Error('No chunk where one should be.');
    if (DRAWN.has(type)) kept.push(bytes.subarray(at, end));
    else {
      removed.push(data);
      turn ??= type === 'eXIf' ? orientationOf(data) : undefined;
      if (type === 'eXIf' && turn) kept.push(chunk('eXIf', orientationOnly(turn)));
    }
    isOver = type === 'IEND';
    at = end;
  }
  if (!isOver) throw new Error('No end of image.');
  if (at < bytes.length) removed.push(bytes.subarray(at));
  return { bytes: Buffer.concat(kept), removed, isSideways: isSideways(turn) };
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
