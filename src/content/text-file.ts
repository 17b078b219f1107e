import { HIDDEN } from '../dutch/hidden.ts';
import { placesIn, type Place } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';

/** No text line is longer; beyond it the parser would take for ever. */
const LONGEST_LINE = 20_000;

/** A text as it can be read on, and what is wrong with its signs; without a text nothing of it can be. */
interface Decoded {
  text?: string;
  faults: (Wrong & Place)[];
}

const EACH_HIDDEN = new RegExp(HIDDEN.source, `${HIDDEN.flags}g`);

/**
 * Reads bytes as UTF-8 text; bytes and characters that no text may hold come back with their places, the first of each
 * line. In the text something harmless of the same length stands for them, so that the rest is checked too.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const long = text.split('\n').findIndex((line) => line.length > LONGEST_LINE);
  if (!isUtf8(bytes)) {
    const line = firstWrongLine(bytes);
    const column = text.split('\n')[line - 1]?.indexOf('\ufffd') ?? 0;
    const fault = { ...wrong('file/not-utf8'), line, column: Math.max(0, column) + 1 };
    // Every second byte is none: not a text with a wrong letter, but another form of text altogether.
    const isOther = text.includes('\0') || long >= 0;
    return isOther
      ? { faults: [fault] }
      : { faults: [fault], text: text.replaceAll('\ufffd', '?').replace(EACH_HIDDEN, harmless) };
  }
  const place = placesIn(text);
  const hidden = [...text.matchAll(EACH_HIDDEN)].map(({ 0: char, index }) => ({
    ...wrong('file/hidden-character', { char }),
    ...place(index),
  }));
  const faults = hidden.filter(({ line }, i) => hidden[i - 1]?.line !== line);
  if (long >= 0) {
    const fault = wrong('file/line-too-long', { most: LONGEST_LINE });
    return { faults: [...faults, { ...fault, line: long + 1, column: 1 }] };
  }
  return { text: faults.length ? text.replace(EACH_HIDDEN, harmless) : text, faults };
}

/** What stands for a sign that may not be there: as long, and no space, which might begin or end something. */
const harmless = (sign: string): string => 'x'.repeat(sign.length);

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
