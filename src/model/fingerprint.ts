import { createHash } from 'node:crypto';
import type { Beeld, Text } from './types.ts';

const NAMED = /\bbestand\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** SHA-256 of bytes or of text as UTF-8, in hexadecimals. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** A body and its images by name, those by the hash of their bytes: everything that is decided of a text but its titel and nummer. */
export type Bare = [body: string, beelden: [name: string, hash: string | null][]];

/**
 * What a text consists of, apart from how its file was saved: kinds of line ends, a byte order mark and blank
 * lines around the body make no difference. Images count whether the source names them or the text that was read.
 */
export function bareText(
  body: string,
  text: Pick<Text, 'beelden'>,
  beelden: ReadonlyMap<string, Beeld>,
): Bare {
  const bare = body
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  const names = [...bare.matchAll(NAMED)].map(([, double, single]) => double ?? single ?? '');
  const all = [...new Set([...names, ...text.beelden])].sort();
  return [bare, all.map((name) => [name, beelden.get(name)?.hash ?? null])];
}

/** Names what a page shows of a text with its images: equal exactly for texts of which a reader sees the same. */
export const shownWith = (
  { shown, beelden }: Pick<Text, 'shown' | 'beelden'>,
  own: ReadonlyMap<string, Beeld>,
): string =>
  sha256(JSON.stringify([shown, beelden.map((name) => [name, own.get(name)?.hash ?? null])]));
