// Serves a built site the way a plain static host does, under the strictest policy that it must bear.
// Usage: node scripts/serve.mjs [folder] [port] [base]; PORT goes before the port given.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { readPage } from '../src/html/page.ts';
import { headerPolicy, stylesOf } from '../src/html/policy.ts';
import { portFault, readPort } from './serve/port.mjs';

const TYPES = {
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
const port = askedPort();
const base = await findBase(process.argv[4]);

/** The port that was asked for; a wrong one ends the server with one line. */
function askedPort() {
  try {
    return readPort(process.env.PORT, process.argv[3]);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** The base path with slashes at both ends: as given, else the one that a build here would use. */
async function findBase(given) {
  const path =
    given ?? process.env.BASE_PATH ?? (await import('../src/content/environment.ts')).basePath();
  const parts = path.split('/').filter(Boolean);
  return parts.length ? `/${parts.join('/')}/` : '/';
}

/** The header that a careful host sends; style elements of the page itself are let in by their hash. */
const policy = (html) => headerPolicy(stylesOf(readPage(html)));

const kindOf = async (file) => {
  const found = await stat(file).catch(() => undefined);
  return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : undefined;
};

async function answer(response, status, file) {
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

async function notFound(response) {
  const page = join(folder, '404.html');
  if ((await kindOf(page)) === 'file') return answer(response, 404, page);
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Niet gevonden');
}

async function handle(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  }
  // Not through URL: that would read `//host` as another host.
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const redirect = (to) =>
    response.writeHead(301, { location: query === undefined ? to : `${to}?${query}` }).end();
  if (`${path}/` === base || (path === '/' && base !== '/')) return void redirect(base);
  if (!path.startsWith(base)) return notFound(response);
  const file = resolve(folder, `.${sep}${decodeURIComponent(path.slice(base.length))}`);
  if (file !== folder && !file.startsWith(folder + sep)) return notFound(response);
  const kind = file.includes('\0') ? undefined : await kindOf(file);
  if (kind === 'file' && !path.endsWith('/')) return answer(response, 200, file);
  if (kind !== 'folder') return notFound(response);
  const index = join(file, 'index.html');
  if ((await kindOf(index)) !== 'file') return notFound(response);
  if (path.endsWith('/')) return answer(response, 200, index);
  // One slash in front, so that the address cannot name another host.
  redirect(`${path.replace(/^\/+/, '/')}/`);
}

const server = createServer((request, response) => {
  handle(request, response).catch((error) => {
    const bad = error instanceof URIError;
    if (!bad) console.error(error);
    if (!response.headersSent) response.writeHead(bad ? 400 : 500);
    response.end();
  });
});
server.on('error', (error) => {
  console.error(portFault(port, error));
  process.exit(1);
});
server.listen(port, () => console.log(`De site staat op http://localhost:${port}${base}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
