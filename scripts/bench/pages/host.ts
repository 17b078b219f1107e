import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../free-port.ts';
import { serveSite } from '../../serve/site.ts';

/** How texts are sent: what GitHub Pages and other plain hosts do. */
export const ENCODING = 'gzip';

const TEXT = /^text\/|[/+](?:json|xml|javascript)\b|^application\/wasm/;
const KEPT = ['content-type', 'location'];

/** A host in front of a built site. */
export interface Host {
  origin: string;
  close: () => void;
}

/** Serves a built site as a plain host does: texts gzipped, for the browser to keep ten minutes, no policy of its own. */
export async function startHost(folder: string): Promise<Host> {
  const site = await serveSite(folder, '/');
  const zipped = new Map<string, Buffer>();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? '/';
    const found = await fetch(site.origin + address, { redirect: 'manual' });
    const plain = Buffer.from(await found.arrayBuffer());
    const isText = TEXT.test(found.headers.get('content-type') ?? '');
    if (isText && !zipped.has(address)) zipped.set(address, gzipSync(plain));
    const body = (isText && zipped.get(address)) || plain;
    for (const name of KEPT)
      if (found.headers.has(name)) response.setHeader(name, found.headers.get(name)!);
    if (isText)
      response.setHeader('content-encoding', ENCODING).setHeader('vary', 'Accept-Encoding');
    response.setHeader('cache-control', 'max-age=600').setHeader('content-length', body.length);
    response.writeHead(found.status).end(body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
      site.close();
    },
  };
}
