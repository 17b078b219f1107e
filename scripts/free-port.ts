import { createServer } from 'node:net';

/** Below the ports that a system gives out by itself, to a server that asks for any and to whoever connects to one. */
const [FIRST, COUNT] = [20_000, 10_000];

/**
 * A port that nothing listens on at this moment, another one each time. No system gives it to somebody else before it is
 * used, however long that takes.
 */
export function freePort(): Promise<number> {
  const port = FIRST + Math.floor(Math.random() * COUNT);
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(freePort()) : reject(error),
    );
    probe.listen(port, () => probe.close(() => resolve(port)));
  });
}
