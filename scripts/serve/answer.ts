import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Headers } from '../../src/headers/rules.ts';
import { typeOf } from '../../src/headers/types.ts';
import { accepts, CODINGS } from './accepts.ts';
import { rangeOf } from './range.ts';

/** A file in one of its forms: as it is, or packed. */
interface Form {
  path: string;
  size: number;
  etag: string;
  modified: Date;
  coding?: string;
}

async function formOf(path: string, coding?: string): Promise<Form | undefined> {
  const about = await stat(path).catch(() => undefined);
  if (!about?.isFile()) return undefined;
  const etag = `"${Math.floor(about.mtimeMs).toString(16)}-${about.size.toString(16)}${coding ? `-${coding}` : ''}"`;
  return { path, size: about.size, etag, modified: about.mtime, ...(coding && { coding }) };
}

/** The forms of a file that a request takes, the smallest first; `isPacked` says whether there are others at all. */
async function choose(file: string, accepted: string | undefined) {
  const packed = (
    await Promise.all(CODINGS.map(({ coding, end }) => formOf(file + end, coding)))
  ).filter((form) => form !== undefined);
  const form = packed.find(({ coding }) => accepts(accepted, coding!)) ?? (await formOf(file));
  return { form, isPacked: packed.length > 0 };
}

function isKnown({ headers }: IncomingMessage, { etag, modified }: Form): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined)
    return known.split(',').some((each) => ['*', etag].includes(each.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(modified.getTime() / 1000) * 1000 <= since;
}

/** Sends a file, in the form, the stretch and the freshness that the request asks for, with the headers given. */
export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  headers: Headers,
  status = 200,
): Promise<void> {
  const { form, isPacked } = await choose(file, request.headers['accept-encoding']);
  if (!form) throw new Error(`${file} is gone`);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader('Content-Type', typeOf(file));
  if (isPacked) response.setHeader('Vary', 'Accept-Encoding');
  if (form.coding) response.setHeader('Content-Encoding', form.coding);
  if (status === 200) {
    response.setHeader('ETag', form.etag);
    response.setHeader('Last-Modified', form.modified.toUTCString());
    response.setHeader('Accept-Ranges', 'bytes');
    if (isKnown(request, form)) return void response.writeHead(304).end();
  }
  const { 'if-range': only } = request.headers;
  const isSame = only === undefined || only === form.etag || only === form.modified.toUTCString();
  const range = status === 200 && isSame ? rangeOf(request.headers.range, form.size) : undefined;
  if (range === 'none') {
    response.removeHeader('Content-Encoding');
    return void response.writeHead(416, { 'Content-Range': `bytes */${form.size}` }).end();
  }
  const length = range ? range.end - range.start + 1 : form.size;
  response.setHeader('Content-Length', length);
  if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${form.size}`);
  response.writeHead(range ? 206 : status);
  if (request.method === 'HEAD' || !length) return void response.end();
  if (response.destroyed) return;
  await pipeline(createReadStream(form.path, range), response);
}
