// Scores the search of the built sites on the judged queries of tests/search in a real browser.
// Usage: npm run zoektest -- [--detail] [--groot] [--only fixtures]; exits 1 below a floor of tests/search/floors.json.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { parse } from 'yaml';
import { findChromium } from './browser.ts';
import { askedOf } from './command-line.ts';
import { makeLargeSite } from './zoektest/large.ts';
import { meanScores, scoreQuery, type Query, type Scores, type Shown } from './zoektest/metrics.ts';
import { serveSite } from './serve/site.ts';

/** Each has its queries in a file of its name. */
const SITES = { content: 'dist', fixtures: '.build/fixtures' } as const;
const MOST_GONE = 0.1;
type SiteName = keyof typeof SITES;

const { detail, only, groot } = askedOf('zoektest', {
  shown: '[--detail] [--groot] [--only content|fixtures]',
  words: 0,
  options: {
    detail: { alone: true },
    groot: { alone: true },
    only: { choices: Object.keys(SITES) },
  },
}).options;
const floors = JSON.parse(readFileSync('tests/search/floors.json', 'utf8')) as Record<
  string,
  Record<string, number>
>;

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
let failed = 0;
try {
  for (const name of Object.keys(SITES) as SiteName[])
    if (!only || only === name) failed += await testSite(name);
  if (groot) await timeLarge();
} finally {
  await browser.close();
}
process.exitCode = failed ? 1 : 0;

/** The base path that a site was built for, as its start page says. */
function baseOf(dist: string): string {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  return /<html[^>]*\sdata-base="([^"]*)"/.exec(html)?.[1] ?? '/';
}

/** The judged queries of a site. */
function readQueries(name: SiteName): Query[] {
  return parse(readFileSync(`tests/search/${name}.yaml`, 'utf8')) as Query[];
}

async function testSite(name: SiteName): Promise<number> {
  const dist = SITES[name];
  const base = baseOf(dist);
  const all = readQueries(name);
  const server = await serveSite(dist, base);
  const page = await browser.newPage();
  const times: number[] = [];
  let gone = 0;
  const rows: { query: Query; scores: Scores; shown: Shown[] }[] = [];
  try {
    await page.goto(`${server.origin}${base}zoeken/`);
    const queries = all.filter((query) => isStillThere(dist, query));
    gone = all.length - queries.length;
    for (const query of queries) {
      const { shown, time } = await ask(page, query.query, base);
      times.push(time);
      rows.push({ query, shown, scores: scoreQuery(query, shown) });
    }
  } finally {
    await page.close();
    server.close();
  }
  console.log(`\n${name}: ${rows.length} queries`);
  const groups = {
    ...Object.groupBy(rows, ({ query }) => query.class),
    ...Object.groupBy(rows, ({ query }) => `set ${query.set}`),
    all: rows,
  };
  console.log(`${''.padEnd(17)}   n   R@5   MRR  nDCG   P@5  zero    fp`);
  for (const [label, list] of Object.entries(groups)) {
    const mean = meanScores(list!.map(({ scores }) => scores));
    console.log(
      `${label.padEnd(17)} ${String(list!.length).padStart(3)} ${Object.values(mean).map(show).join(' ')}`,
    );
  }
  console.log(showTimes(times));
  if (detail) for (const row of rows) showPoor(row);
  if (gone) console.log(`${gone} queries left out: a text they judge has another address by now.`);
  // Editors may change texts without judging queries anew; floors hold for the texts that were judged.
  return gone > all.length * MOST_GONE ? 0 : checkFloors(name, groups);
}

/** Whether all sections that a query judges still have their address. */
function isStillThere(dist: string, { relevant }: Query): boolean {
  return Object.keys(relevant).every((url) => {
    const [path = '', anchor = ''] = url.split('#');
    const file = join(dist, path, 'index.html');
    return existsSync(file) && readFileSync(file, 'utf8').includes(`id="${anchor}"`);
  });
}

/** Prints how long a query's own script takes on a thousand hoofdstukken. */
async function timeLarge() {
  await makeLargeSite(SITES.content, '.build/groot');
  const base = baseOf('.build/groot');
  const server = await serveSite('.build/groot', base);
  const page = await browser.newPage();
  try {
    await page.goto(`${server.origin}${base}zoeken/`);
    const times: number[] = [];
    for (const { query } of readQueries('content').filter(({ set }) => set === 'open'))
      times.push((await ask(page, query, base)).time);
    console.log(`\n1000 hoofdstukken: ${showTimes(times)}`);
  } finally {
    await page.close();
    server.close();
  }
}

function showTimes(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.toFixed(1);
  return `script per query: median ${at(0.5)} ms, 95% within ${at(0.95)} ms, most ${at(1)} ms`;
}

/** Types a query as a reader would, and reads what the page then lists. */
async function ask(page: Page, query: string, base: string) {
  await page.fill('#zoekveld_', query);
  await page.waitForFunction(
    (typed) =>
      document.querySelector<HTMLElement>('.zoeken-resultaten')?.dataset.query === typed.trim(),
    query,
  );
  return page.evaluate((prefix) => {
    const area = document.querySelector<HTMLElement>('.zoeken-resultaten')!;
    const links = [...area.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
      (link) => link.getClientRects().length > 0,
    );
    return {
      time: Number(area.dataset.time),
      shown: links.map((link) => ({
        url: `/${link.pathname.slice(prefix.length)}${link.hash}`,
        weak: link.closest('[data-search-weak]') !== null,
        card: link.closest('[data-search-card]') !== null,
      })),
    };
  }, base);
}

function showPoor({ query, scores, shown }: { query: Query; scores: Scores; shown: Shown[] }) {
  if (!scores.fp && (scores.ndcg ?? 1) >= 0.75 && (scores.p5 ?? 1) >= 0.6) return;
  if (query.set === 'held') return;
  const listed = shown
    .filter(({ card }) => !card)
    .slice(0, 6)
    .map(({ url }) => `${query.relevant[url] ?? 0}:${url.split('/').slice(-2).join('/')}`);
  const missed = Object.entries(query.relevant).filter(
    ([url]) => !shown.slice(0, 10).some((x) => x.url === url),
  );
  console.log(
    `${query.id} ${query.class} "${query.query}" ndcg ${show(scores.ndcg)} p5 ${show(scores.p5)}${scores.fp ? ' FP' : ''}`,
    `\n    ${listed.join('  ')}\n    missed ${missed.map(([url, grade]) => `${grade}:${url.split('/').slice(-2).join('/')}`).join('  ')}`,
  );
}

function checkFloors(
  name: string,
  groups: Record<string, { scores: Scores }[] | undefined>,
): number {
  let below = 0;
  for (const [group, bounds] of Object.entries(floors))
    for (const [measure, bound] of Object.entries(bounds)) {
      const mean = meanScores((groups[group] ?? []).map(({ scores }) => scores));
      const value = mean[measure as keyof Scores];
      const isLow = measure === 'zero' || measure === 'fp' ? value! > bound : value! < bound;
      if (value === undefined || !isLow) continue;
      below++;
      console.error(`${name}, ${group}: ${measure} ${value.toFixed(3)}, bound ${bound}`);
    }
  return below;
}

function show(value: number | undefined): string {
  return value === undefined ? '    -' : value.toFixed(2).padStart(5);
}
