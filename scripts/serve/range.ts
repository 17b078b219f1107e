/** A stretch of a file: its first and its last byte. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The stretch that a Range header asks of so many bytes (RFC 9110, 14.2): nothing for the whole, as for a header that
 * cannot be read or that asks for more than one stretch, and `none` where no such bytes are.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (!first && !last) return undefined;
  if (!first) {
    const length = Math.min(Number(last), size);
    return length ? { start: size - length, end: size - 1 } : 'none';
  }
  const start = Number(first);
  const end = last ? Math.min(Number(last), size - 1) : size - 1;
  if (last && Number(last) < start) return undefined;
  return start < size ? { start, end } : 'none';
}
