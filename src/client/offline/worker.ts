// The worker of a reader who keeps the site on the device. Registered only on request (keep.ts); the network comes first,
// always: what is kept is shown only when the network gives no answer. It stands alone: a worker imports nothing.

/** What this worker uses of its own scope; the types of a window and of a worker exclude each other. */
interface Asked extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(done: Promise<unknown>): void;
}
const worker = self as unknown as {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: string, listener: (event: Asked) => void): void;
};
const base = new URL(worker.registration.scope).pathname;
/** After so long a page that is kept is shown instead of waited for, in milliseconds. */
const PATIENCE = 10_000;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(base))
    return;
  // Whoever keeps the site anew wants what the network has, and nothing else.
  if (request.cache === 'reload' || request.cache === 'no-store') return;
  event.respondWith(answer(request, request.mode === 'navigate'));
});

async function answer(request: Request, isPage: boolean): Promise<Response> {
  const kept = await keptOf(request);
  const fromNetwork = fetch(request);
  try {
    const fresh = await (isPage && kept ? soonEnough(fromNetwork) : fromNetwork);
    // A page that is kept asks for files of its own day, which the host may have no more.
    return !isPage && kept && !fresh.ok ? kept : fresh;
  } catch (error) {
    if (kept) return isPage ? withBar(kept) : kept;
    const instead = isPage && (await keptOf(`${base}volg/toestel/`));
    if (instead) return withBar(instead, ' data-missing');
    throw error;
  }
}

const soonEnough = (fresh: Promise<Response>): Promise<Response> =>
  Promise.race([
    fresh,
    new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('slow')), PATIENCE)),
  ]);

/** What the complete copy holds for a request; a copy that was never finished has no list and is passed over. */
async function keptOf(request: Request | string): Promise<Response | undefined> {
  for (const name of (await caches.keys()).filter((key) => key.startsWith(`bewaard:${base}:`))) {
    const copy = await caches.open(name);
    if (await copy.match(`${base}bewaard.json`))
      return copy.match(request, { ignoreSearch: true, ignoreVary: true });
  }
  return undefined;
}

/** The page with a script behind its end that says at its top that it is a copy; nothing in the page is searched or replaced. */
async function withBar(page: Response, missing = ''): Promise<Response> {
  const html = `${await page.text()}<script src="${base}bewaard-balk.js"${missing}></script>`;
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
