// Serves a built site the way a plain static host does, with the headers that the build wrote for one.
// Usage: node scripts/serve.ts [folder] [port] [base]; PORT goes before the port given. It listens on HOST.
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { visible } from '../src/faults/fault.ts';
import { basePath } from '../src/content/environment.ts';
import { headersAt } from '../src/headers/rules.ts';
import { plainBase } from '../src/schema/site-address.ts';
import { answer } from './serve/answer.ts';
import { placeOf } from './serve/place.ts';
import { portFault, readHost, readPort } from './serve/port.ts';
import { toldBy } from './serve/told.ts';

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

const told = toldBy(folder, base);
const SECURITY = '/.well-known/security.txt';

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, redirects } = told();
  const allowed = (address: string) => headersAt(headers, address);
  const plain = (status: number, extra: Record<string, string> = {}, text = '') =>
    response.writeHead(status, { ...allowed(''), ...extra }).end(text);
  const notFound = async () => {
    const page = await placeOf(folder, '404.html');
    if (page?.kind === 'file') return answer(request, response, page.path, allowed(''), 404);
    plain(404, { 'content-type': 'text/plain; charset=utf-8' }, 'Niet gevonden');
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void plain(405, { allow: 'GET, HEAD' });
  // Not through URL: that would read `//host` as another host.
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const redirect = (to: string) => {
    const [before = '', anchor] = to.split('#');
    const asked = query === undefined ? '' : `?${query}`;
    plain(301, { location: before + asked + (anchor ? `#${anchor}` : '') });
  };
  if (`${path}/` === base || (path === '/' && base !== '/')) return redirect(base);
  const isBelow = path.startsWith(base);
  if (!isBelow && path !== SECURITY) return notFound();
  const name = decodeURIComponent(path.slice(isBelow ? base.length : 1));
  const moved = redirects.find(({ from }) => from === `/${name}`);
  if (moved) return redirect(base.slice(0, -1) + moved.to);
  const place = await placeOf(folder, name);
  const send = (file: string) => answer(request, response, file, allowed(`/${name}`));
  if (place?.kind === 'file' && !path.endsWith('/')) return send(place.path);
  if (place?.kind !== 'folder') return notFound();
  const index = await placeOf(folder, `${name}/index.html`);
  if (index?.kind !== 'file') return notFound();
  if (path.endsWith('/')) return send(index.path);
  // One slash in front, so that the address cannot name another host.
  redirect(`${path.replace(/^\/+/, '/')}/`);
}

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    const bad = error instanceof URIError;
    // A reader who left before the end is nobody's fault.
    const left = (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
    if (!bad && !left) console.error(error);
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
