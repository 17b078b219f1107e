import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf, writeContent, type Size } from '../content.ts';
import type { PageOptions } from '../options.ts';
import { buildRival, installRivals } from '../rivals.ts';
import { buildSite, CONTENT, FOLDER, OUT, RIVALS_FOLDER } from '../site.ts';
import { ENCODING, startHost } from './host.ts';
import { addressesOf } from './kinds.ts';
import { CONDITIONS, startVisitor, type Visitor } from './lighthouse.ts';
import { writeMore } from './more-content.ts';
import { cellsOf, faultLines, pageTable, type Measured } from './report.ts';

/** The least that opens a site: the title and a link to every text. */
const BARE_START = `---
import { getCollection } from 'astro:content';
const entries = await getCollection('docs');
---
<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Groot Veilig</title></head>
<body><main><h1>Groot Veilig</h1><ul>{entries.map((entry) =>
  <li><a href={'/' + entry.id + '/'}>{entry.data.title}</a></li>)}</ul></main></body></html>`;

/** A built site, and the pages of it to look at: name in the table and address. */
interface Subject {
  folder: string;
  pages: [name: string, address: string][];
}

/** Builds one after the other: the site, then what it is compared with. */
async function* subjects({ size, kinds, alone }: PageOptions): AsyncGenerator<Subject> {
  console.log(`building ${size.hoofdstukken} hoofdstukken, ${size.versies} versies`);
  writeContent(CONTENT, size);
  await writeMore(CONTENT, size);
  rmSync(OUT, { recursive: true, force: true });
  await buildSite();
  const addresses = addressesOf(OUT, size);
  yield { folder: OUT, pages: kinds.map((kind) => [kind, addresses[kind]]) };
  if (alone) return;
  installRivals(RIVALS_FOLDER);
  const more = { 'src/pages/index.astro': BARE_START };
  const bare = await buildRival(RIVALS_FOLDER, 'bare', size, more);
  const text = newestText(size);
  yield {
    folder: bare.out,
    pages: [
      ['bare Astro: start', '/'],
      ['bare Astro: text', text],
    ],
  };
  const starlight = await buildRival(RIVALS_FOLDER, 'starlight', size);
  yield { folder: starlight.out, pages: [['Starlight: text', text]] };
}

/** The address at both rivals of the text that the kind `hoofdstuk` shows. */
function newestText(size: Size): string {
  const { document, versie, name } = [...pagesOf({ ...size, hoofdstukken: 1 })].at(-1)!;
  return `/${document}/${versie}/${name}/`;
}

async function look(visitor: Visitor, subject: Subject, runs: number): Promise<Measured[]> {
  const host = await startHost(subject.folder);
  const rows: Measured[] = [];
  try {
    for (const [name, address] of subject.pages) {
      const visits = [];
      for (let run = 0; run < runs; run++)
        visits.push(await visitor.visit(host.origin + address, run === 0));
      const row = { name, visits };
      rows.push(row);
      console.log(cellsOf(row).join('  '));
    }
  } finally {
    host.close();
  }
  return rows;
}

/** Prints a line per kind of page as it is measured, and at the end the table and what costs points. */
export async function benchPages(options: PageOptions): Promise<void> {
  const visitor = await startVisitor(join(FOLDER, 'lighthouse'));
  const rows: Measured[] = [];
  try {
    for await (const subject of subjects(options))
      rows.push(...(await look(visitor, subject, options.runs)));
  } finally {
    await visitor.close();
  }
  const machine = rows.flatMap(({ visits }) => visits.map((visit) => visit.machine));
  console.log(`\n${CONDITIONS}; texts sent as ${ENCODING}; median of ${options.runs}.`);
  console.log(
    `Speed of the machine meanwhile: ${Math.min(...machine)} to ${Math.max(...machine)}.\n`,
  );
  for (const line of [...pageTable(rows), '', ...faultLines(rows)]) console.log(line);
}
