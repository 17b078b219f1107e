import { basePath, keptFile, siteUrl } from '../content/environment.ts';
import { proofInputs } from '../proof/inputs.ts';
import { once } from '../once.ts';
import { code, getLoaded, getPdfs, getSite, pdfFiles, texts } from '../site.ts';
import { openKept, type FinishedPage } from './kept-pages.ts';
import { pageInputs } from './page-inputs.ts';

/** Where scripts/build.ts says that the build before this one left its site. */
const { KEPT_SITE } = process.env;

const getKept = once(async () => {
  const file = keptFile('paginas');
  if (!file || !KEPT_SITE) return undefined;
  const [site, { entries }] = [await getSite(), await getLoaded()];
  const base = basePath();
  const rest = [code, siteUrl(), base, proofInputs(), await hasPdfs()];
  const inputsOf = pageInputs(site, entries, rest);
  return { ...openKept(file, KEPT_SITE), base, inputsOf };
});

/** Whether PDFs can be made or are there already: without, no page leads to one. */
async function hasPdfs(): Promise<boolean> {
  const versie = (await getSite()).documenten.flatMap(({ versies }) => versies)[0];
  return versie !== undefined && (await (await getPdfs()).linkOf(versie)) !== undefined;
}

/** The pages of the build before this one, shared by what draws pages and what finishes them. */
export const keptPages = {
  /** The finished page at an address, when it would be made the same again. */
  async find(pathname: string): Promise<string | undefined> {
    const kept = await getKept();
    const path = decodeURI(pathname);
    if (!kept || !path.startsWith(kept.base) || !path.endsWith('/')) return undefined;
    const file = `${path.slice(kept.base.length)}index.html`;
    return kept.find(file, kept.inputsOf(file));
  },
  /** What finishing needs of the pages that were used. */
  used: getKept,
  /** Stores what the next build may keep. */
  async save(pages: readonly FinishedPage[]): Promise<void> {
    const kept = await getKept();
    kept?.save(pages, kept.inputsOf);
    texts.save();
    pdfFiles.sweep();
  },
};
