import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findChromium } from '../../browser.ts';
import { freePort } from '../../free-port.ts';
import { installBelow } from '../install.ts';

/** Installed for the measurement alone. */
const PACKAGES = { lighthouse: '13.5.0' };
/** The network and processor that every page is measured under; said above the table. */
export const CONDITIONS = `Lighthouse ${PACKAGES.lighthouse}, its mobile simulation: 1.6 Mbit/s, 150 ms round trip, processor 4 times as slow`;

/** In the order of the table. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** What one visit with an empty cache took. */
export interface Visit {
  /** Bytes over the wire: document and all that it loads, headers too. */
  bytes: number;
  requests: number;
  /** Largest contentful paint and total blocking time, milliseconds. */
  lcp: number;
  tbt: number;
  /** Cumulative layout shift; no unit. */
  cls: number;
  /** From 0 to 100, of the categories that were asked for. */
  scores: Partial<Record<Category, number>>;
  /** Audits that cost points, other than of speed, with the first element at fault. */
  faults: string[];
  /** How fast Lighthouse found this machine at that moment; a busy one is slow. */
  machine: number;
}

/** The part of a report by Lighthouse that is read here. */
interface Report {
  runtimeError?: { message: string };
  environment: { benchmarkIndex: number };
  audits: Record<
    string,
    { score: number | null; numericValue?: number; details?: { items?: Item[] } } | undefined
  >;
  categories: Partial<
    Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  >;
}
interface Item {
  url: string;
  transferSize: number;
  node?: { selector: string };
}
type Lighthouse = (address: string, flags: object) => Promise<{ lhr: Report }>;

/** Visits addresses with the browser of the tests; `close` ends it. */
export interface Visitor {
  /** Looks at all categories, or at speed alone, which takes less time. */
  visit: (address: string, looksAtAll: boolean) => Promise<Visit>;
  close: () => Promise<void>;
}

const selectorOf = (audit: Report['audits'][string]) =>
  audit?.details?.items?.find(({ node }) => node)?.node?.selector;

const FLAGS = ['gpu', 'quic', 'background-networking', 'component-update', 'sync'];

/** Installs Lighthouse below `folder`, unless that was done, and starts a browser. */
export async function startVisitor(folder: string): Promise<Visitor> {
  installBelow(folder, PACKAGES);
  const entry = resolve(folder, 'node_modules/lighthouse/core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
    default: Lighthouse;
  };
  const executablePath = findChromium();
  const port = await freePort();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [
      `--remote-debugging-port=${port}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...FLAGS.map((name) => `--disable-${name}`),
    ],
  });
  const visit = async (address: string, looksAtAll: boolean) => {
    const { lhr } = await lighthouse(address, {
      port,
      logLevel: 'error',
      disableFullPageScreenshot: true,
      onlyCategories: looksAtAll ? CATEGORIES : ['performance'],
    });
    if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
    return read(lhr);
  };
  return { visit, close: () => browser.close() };
}

function read({ audits, categories, environment }: Report): Visit {
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  const loaded = audits['network-requests']?.details?.items ?? [];
  const transfers = loaded.filter(({ url }) => url.startsWith('http'));
  const asked = CATEGORIES.filter((name) => categories[name]);
  return {
    bytes: transfers.reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: transfers.length,
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    scores: Object.fromEntries(asked.map((name) => [name, 100 * (categories[name]?.score ?? NaN)])),
    faults: asked
      .slice(1)
      .flatMap((name) =>
        categories[name]!.auditRefs.filter(
          ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1,
        ).map(({ id }) => [`${name}: ${id}`, selectorOf(audits[id])].filter(Boolean).join(' at ')),
      ),
    machine: environment.benchmarkIndex,
  };
}
