import { createHash } from 'node:crypto';
import { WARCRecord, WARCSerializer } from 'warcio';
import type { Exchange } from './exchanges.ts';

const VERSION = 'WARC/1.1';
const STATUS = { 200: '200 OK', 301: '301 Moved Permanently' };

/** An id that follows from what is recorded (a UUID of version 8, RFC 9562, 5.8): equal sites give equal archives. */
export function recordId(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  const digits = hash.digest('hex');
  const variant = ((parseInt(digits.slice(16, 17), 16) & 3) | 8).toString(16);
  const id = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    variant + digits.slice(17, 20),
    digits.slice(20, 32),
  ];
  return `<urn:uuid:${id.join('-')}>`;
}

/** One record as its bytes, not compressed, with the digests of its block and of what it carries (SHA-256). */
const bytesOf = (record: WARCRecord) => WARCSerializer.serialize(record, { gzip: false });

/** The record that stands first in a file and says what is in it (ISO 28500, 6.2). */
export const infoRecord = (filename: string, date: string, about: Record<string, string>) =>
  bytesOf(
    WARCRecord.createWARCInfo(
      {
        filename,
        date,
        warcVersion: VERSION,
        warcHeaders: {
          'WARC-Record-ID': recordId('warcinfo', filename, date, JSON.stringify(about)),
        },
      },
      about,
    ),
  );

/** The records of one exchange: the answer, and what was asked, each naming the other (ISO 28500, 6.3 and 6.4). */
export async function exchangeRecords(
  { url, status, headers, body }: Exchange,
  date: string,
): Promise<Uint8Array> {
  const bytes = body();
  const { host, pathname } = new URL(url);
  const id = recordId('response', url, date, JSON.stringify(headers), bytes);
  const common = { url, date, warcVersion: VERSION } as const;
  const response = WARCRecord.create(
    {
      ...common,
      type: 'response',
      warcHeaders: { 'WARC-Record-ID': id },
      statusline: `HTTP/1.1 ${STATUS[status]}`,
      httpHeaders: { ...headers, 'Content-Length': String(bytes.length) },
    },
    [bytes],
  );
  const request = WARCRecord.create(
    {
      ...common,
      type: 'request',
      warcHeaders: { 'WARC-Record-ID': recordId('request', id), 'WARC-Concurrent-To': id },
      statusline: `GET ${pathname} HTTP/1.1`,
      httpHeaders: { Host: host, 'Accept-Encoding': 'identity' },
    },
    [],
  );
  return Buffer.concat([await bytesOf(response), await bytesOf(request)]);
}
