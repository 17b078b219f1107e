// Serves a built site the way a plain static host does, under the strictest policy that it must bear.
// Usage: node scripts/serve.ts [folder] [port] [base]; PORT goes before the port given. It listens on HOST.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { visible } from '../src/faults/fault.ts';
import { readPage } from '../src/html/page.ts';
import { headerPolicy, stylesOf } from '../src/html/policy.ts';
import { basePath } from '../src/content/environment.ts';
import { plainBase } from '../src/schema/site-address.ts';
import { placeOf } from './serve/place.ts';
import { portFault, readHost, readPort } from './serve/port.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};
const folder = resolve(process.argv[2] || process.env.OUT_DIR || 'dist');
const { port, base } = asked();

/** The port and base path that were asked for; what cannot be ends the server with one line. */
function asked(): { port: number; base: string } {
  try {
    const given = process.argv[4];
    const base = given === undefined ? basePath() : plainBase(given);
    if (base === undefined) throw new Error(`${visible(given ?? '')} is geen pad voor een site.`);
    return { port: readPort(process.env.PORT, process.argv[3]), base };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** The header that a careful host sends; style elements of the page itself are let in by their hash. */
const policy = (html: string) => headerPolicy(stylesOf(readPage(html)));

async function answer(response: ServerResponse, status: number, file: string): Promise<void> {
  const body = await readFile(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, {
    'content-type': type,
    'content-length': body.length,
    'content-security-policy': policy(type.startsWith('text/html') ? body.toString() : ''),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  response.end(body);
}

async function notFound(response: ServerResponse): Promise<void> {
  const page = await placeOf(folder, '404.html');
  if (page?.kind === 'file') return answer(response, 404, page.path);
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Niet gevonden');
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  }
  // Not through URL: that would read `//host` as another host.
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const redirect = (to: string) =>
    response.writeHead(301, { location: query === undefined ? to : `${to}?${query}` }).end();
  if (`${path}/` === base || (path === '/' && base !== '/')) return void redirect(base);
  if (!path.startsWith(base)) return notFound(response);
  const name = decodeURIComponent(path.slice(base.length));
  const place = await placeOf(folder, name);
  if (place?.kind === 'file' && !path.endsWith('/')) return answer(response, 200, place.path);
  if (place?.kind !== 'folder') return notFound(response);
  const index = await placeOf(folder, `${name}/index.html`);
  if (index?.kind !== 'file') return notFound(response);
  if (path.endsWith('/')) return answer(response, 200, index.path);
  // One slash in front, so that the address cannot name another host.
  redirect(`${path.replace(/^\/+/, '/')}/`);
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    const bad = error instanceof URIError;
    if (!bad) console.error(error);
    if (!response.headersSent) response.writeHead(bad ? 400 : 500);
    response.end();
  });
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(portFault(port, error));
  process.exit(1);
});
server.listen(port, readHost(), () => {
  if (existsSync(join(folder, 'index.html')))
    return void console.log(`De site staat op http://localhost:${port}${base}`);
  console.error(
    `In ${visible(folder)} staat nog geen site. Maak haar met \`npm run build\`, of met \`npm start\` in één keer.`,
  );
  process.exit(1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
