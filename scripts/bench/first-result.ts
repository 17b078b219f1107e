import { chromium } from 'playwright';
import { findChromium } from '../browser.ts';
import { startHost } from './pages/host.ts';

/** A slow telephone: time before an answer begins, and bytes a second. */
const SLOW = { latency: 400, bytesPerSecond: 50_000 };
/** The answer card of what is asked by name, or a text in the list: what a reader has first. */
const ANSWER = '.zoeken-kaart:not([hidden]), [data-search-results] > li';
const TEXT = '[data-search-results] > li';
/** A first result takes at most this long, in milliseconds. */
const WANTED = 3_000;
const RUNS = 3;

/**
 * Prints how long a reader on a slow network waits for the first result of a query on a built site (base `/`), and for the
 * first text, from the asking of the page on, nothing kept from before. Milliseconds, the median of three. Throws without a browser.
 */
export async function benchFirstResult(folder: string, query: string): Promise<void> {
  const executablePath = findChromium();
  const host = await startHost(folder);
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
  const [answers, texts]: [number[], number[]] = [[], []];
  let requests = 0;
  try {
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      requests = 0;
      page.on('request', () => requests++);
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: SLOW.bytesPerSecond,
        uploadThroughput: SLOW.bytesPerSecond,
      });
      const start = performance.now();
      await page.goto(`${host.origin}/zoeken/?${new URLSearchParams({ q: query })}`, {
        waitUntil: 'commit',
      });
      await page.locator(ANSWER).first().waitFor();
      answers.push(performance.now() - start);
      await page.locator(TEXT).first().waitFor();
      texts.push(performance.now() - start);
      await context.close();
    }
  } finally {
    await browser.close();
    host.close();
  }
  const median = (times: number[]) => times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
  const first = median(answers);
  console.log(
    `First result of "${query}" at ${SLOW.latency} ms and ${SLOW.bytesPerSecond / 1000} kB/s: ${first.toFixed(0)} ms, ` +
      `ratio to ${WANTED} ms ${(first / WANTED).toFixed(2)}; first text: ${median(texts).toFixed(0)} ms, ${requests} requests`,
  );
}
