// What a build costs: generated content, built cold and again after one changed hoofdstuk, beside a bare Astro site
// and Starlight with the same texts in the same run. Ratios tell; seconds differ per machine and hour. Usage:
// npm run bench -- [--hoofdstukken 1000 | --sizes 300,1000,3000] [--versies 1] [--themas 8] [--mijlpalen 20]
// [--alone] (nothing beside it) [--cold] (no second build)
import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf, writeContent } from './bench/content.ts';
import { measure } from './bench/measure.ts';
import { readOptions } from './bench/options.ts';
import { exponent, stageLines, table, type Row } from './bench/report.ts';
import { buildRival, installRivals, RIVALS } from './bench/rivals.ts';

const FOLDER = '.build/bench';
const [content, out, rivals] = ['content', 'dist', 'rivals'].map((name) => join(FOLDER, name)) as [
  string,
  string,
  string,
];
const BUILD_DATE = '1767225600';

/** Pages and bytes below a folder. */
function sizeOf(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  };
}

async function buildSite(name: string): Promise<Row> {
  const env = { CONTENT_DIR: content, OUT_DIR: out, SOURCE_DATE_EPOCH: BUILD_DATE };
  return { name, ...(await measure(['scripts/build.ts'], { env })), ...sizeOf(out) };
}

const { sizes, alone, cold: isColdOnly } = readOptions(process.argv.slice(2));
if (!alone) installRivals(rivals);
const points: [hoofdstukken: number, cpu: number][] = [];
for (const size of sizes) {
  writeContent(content, size);
  rmSync(out, { recursive: true, force: true });
  const cold = await buildSite('cold');
  const rows = [cold];
  points.push([size.hoofdstukken, cold.cpu]);
  if (!isColdOnly) {
    const [first] = pagesOf(size);
    const file = join('documenten', first!.document, first!.versie, `${first!.name}.mdx`);
    appendFileSync(join(content, file), '\nEen nieuwe alinea.\n');
    rows.push(await buildSite('again, one hoofdstuk changed'));
  }
  if (!alone)
    for (const rival of RIVALS) {
      const built = await buildRival(rivals, rival, size);
      rows.push({ name: rival, ...built, ...sizeOf(built.out) });
    }
  console.log(`\n${size.hoofdstukken} hoofdstukken, ${size.versies} versies\n`);
  for (const line of [...table(rows), '', ...stageLines(cold)]) console.log(line);
}
if (points.length > 1)
  console.log(
    `\nprocessor seconds grow with hoofdstukken to the power ${exponent(points).toFixed(2)}`,
  );
