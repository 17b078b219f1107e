import { HIDDEN } from '../dutch/hidden.ts';
import { placeAt, type Place } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';

/** No text line is longer; beyond it the parser would take for ever. */
const LONGEST_LINE = 20_000;

type Decoded = { text: string } | { fault: Wrong & Place };

/** Reads bytes as UTF-8 text; a byte or character that no text may hold comes back with its place. */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!isUtf8(bytes)) {
    const line = firstWrongLine(bytes);
    const column = text.split('\n')[line - 1]?.indexOf('\ufffd') ?? 0;
    return {
      fault: { ...wrong('file/not-utf8'), line, column: Math.max(0, column) + 1 },
    };
  }
  const hidden = HIDDEN.exec(text);
  if (hidden)
    return {
      fault: {
        ...wrong('file/hidden-character', { char: hidden[0] }),
        ...placeAt(text, hidden.index),
      },
    };
  const long = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0)
    return {
      fault: {
        ...wrong('file/line-too-long', { most: LONGEST_LINE }),
        line: long + 1,
        column: 1,
      },
    };
  return { text };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? undefined : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
