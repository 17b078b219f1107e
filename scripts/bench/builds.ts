import { appendFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf, writeContent } from './content.ts';
import type { BuildOptions } from './options.ts';
import { exponent, stageLines, table, type Row } from './report.ts';
import { buildRival, installRivals, RIVALS } from './rivals.ts';
import { buildSite, CONTENT, OUT, RIVALS_FOLDER } from './site.ts';

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

const built = async (name: string): Promise<Row> => ({
  name,
  ...(await buildSite()),
  ...sizeOf(OUT),
});

/** Prints per size what a build takes: processor seconds, memory, pages and bytes, beside the rivals. */
export async function benchBuilds({ sizes, alone, cold: isColdOnly }: BuildOptions): Promise<void> {
  if (!alone) installRivals(RIVALS_FOLDER);
  const points: [hoofdstukken: number, cpu: number][] = [];
  for (const size of sizes) {
    writeContent(CONTENT, size);
    rmSync(OUT, { recursive: true, force: true });
    const cold = await built('cold');
    const rows = [cold];
    points.push([size.hoofdstukken, cold.cpu]);
    if (!isColdOnly) {
      const [first] = pagesOf(size);
      const file = join('documenten', first!.document, first!.versie, `${first!.name}.mdx`);
      appendFileSync(join(CONTENT, file), '\nEen nieuwe alinea.\n');
      rows.push(await built('again, one hoofdstuk changed'));
    }
    if (!alone)
      for (const rival of RIVALS) {
        const { out, ...measured } = await buildRival(RIVALS_FOLDER, rival, size);
        rows.push({ name: rival, ...measured, ...sizeOf(out) });
      }
    console.log(`\n${size.hoofdstukken} hoofdstukken, ${size.versies} versies\n`);
    for (const line of [...table(rows), '', ...stageLines(cold)]) console.log(line);
  }
  if (points.length > 1)
    console.log(
      `\nprocessor seconds grow with hoofdstukken to the power ${exponent(points).toFixed(2)}`,
    );
}
