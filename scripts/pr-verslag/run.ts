import { rmSync } from 'node:fs';
import { loadSite } from '../../src/check/load.ts';
import { contentDir } from '../../src/content/environment.ts';
import { Refusal } from '../versie/refusal.ts';
import { makeReport } from './report.ts';
import { changedOutside, contentPath, findCommit, writeRevision } from './revision.ts';

/**
 * The report of `npm run pr-verslag -- <from> <to>` on the repository that this process is in; throws `Refusal` when
 * the revisions cannot be read.
 */
export async function prVerslag(args: string[]): ReturnType<typeof makeReport> {
  const [from, to, ...more] = args;
  if (!from || !to || more.length)
    throw new Refusal(
      'Noem twee standen om te vergelijken, de oude eerst. Schrijf bijvoorbeeld: npm run pr-verslag -- origin/main HEAD',
    );
  const folders: string[] = [];
  try {
    const content = contentPath(contentDir());
    const [before, after] = [findCommit(from), findCommit(to)];
    const read = async (commit: string) => {
      const dir = writeRevision(commit, content);
      folders.push(dir);
      return { dir, ...(await loadSite(dir)) };
    };
    const van = await read(before);
    const tot = await read(after);
    return await makeReport(van, tot, content, changedOutside(before, after, content));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
