import { stripAvif } from './avif.ts';
import type { Stripped } from './stripped.ts';
import { stripJpeg } from './jpeg.ts';
import { stripPng } from './png.ts';
import { stripWebp } from './webp.ts';

const STRIPPERS = { jpg: stripJpeg, png: stripPng, webp: stripWebp, avif: stripAvif };

/**
 * An image of the kind that its extension names, without anything that is not needed to draw it: no place, time, maker,
 * text or thumbnail. What is drawn keeps every byte, and its turn; the same image gives the same bytes. Throws for an image
 * that is not built as its kind should be, so that none is published unread.
 */
export function stripImage(bytes: Uint8Array, extension: string): Stripped {
  const strip = STRIPPERS[extension as keyof typeof STRIPPERS];
  if (!strip) throw new Error(`No image has the extension ${extension}.`);
  return strip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
