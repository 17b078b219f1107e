import { rmSync } from 'node:fs';
import { contentDir } from '../src/content/environment.ts';
import { loadSite } from '../src/check/load.ts';
import { makeReport } from './pr-verslag/report.ts';
import { contentPath, findCommit, writeRevision } from './pr-verslag/revision.ts';
import { Refusal } from './versie/refusal.ts';

// The summary goes to standard output, the reasons of a refusal to standard error as well.
const folders: string[] = [];
try {
  const [from, to, ...more] = process.argv.slice(2);
  if (!from || !to || more.length)
    throw new Refusal(
      'Noem twee revisies. Schrijf bijvoorbeeld: npm run pr-verslag -- origin/main HEAD',
    );
  const content = contentPath(contentDir());
  const read = async (revision: string) => {
    const dir = writeRevision(findCommit(revision), content);
    folders.push(dir);
    return { dir, ...(await loadSite(dir)) };
  };
  const van = await read(from);
  const { markdown, refused } = await makeReport(van, await read(to), content);
  process.stdout.write(markdown);
  for (const reason of refused) console.error(reason);
  if (refused.length) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
