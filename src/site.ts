import { makeComparisons } from './compare/comparisons.ts';
import { registerEntries, type RegisterEntry } from './register/register.ts';
import { searchFiles, searchInput } from './search/files.ts';
import { textRecords } from './search/records.ts';
import { siteSplitter } from './search/vocabulary.ts';
import { readBases } from './dutch/bases.ts';
import { readDictionary } from './dutch/dictionary.ts';
import type { Site } from './model/types.ts';
import { errorsOf, formatFault } from './faults/fault.ts';
import { loadSite } from './check/load.ts';
import { codeVersion } from './content/code-version.ts';
import { basePath, contentDir, keptFile, siteUrl } from './content/environment.ts';
import { openDerived } from './content/derived.ts';
import { openFiles } from './content/kept-files.ts';
import { once } from './once.ts';
import { openTexts } from './check/kept-texts.ts';
import { filesBelow, type DataFiles } from './data/data-files.ts';
import { publishIn } from './data/files.ts';
import { kindFacts } from './data/sample.ts';
import { loadCompiler } from './pdf/compiler.ts';
import { openPdfs } from './pdf/pdfs.ts';

const kept = keptFile('teksten');

/** Names the code of this build; empty where nothing is kept of one. */
export const code = kept ? codeVersion() : '';

/** What follows from the code alone, kept for every build of it. */
export const derived = openDerived(process.env.DERIVED_DIR, code);

/** The texts, as the build before this one read them where they are the same. */
export const texts = openTexts(kept, code);

/** The content as read, with all that is wrong with it. */
export const getLoaded = once(() => loadSite(contentDir(), undefined, texts.parse));

/** The site as readers may see it, related and derived. Throws the lines of its faults when there are any. */
export const getSite = once(async (): Promise<Site> => {
  const { published: site, faults } = await getLoaded();
  const errors = errorsOf(faults);
  if (!site || errors.length) throw new Error(errors.map(formatFault).join('\n'));
  return site;
});

/** The words of Dutch. */
export const getDictionary = once(async () => readDictionary());

/** What words of Dutch are forms of. */
export const getBases = once(async () => readBases());

/** What its versies say of each other. */
export const comparisons = makeComparisons();

/** What the search is made of; not held, for one thing is made of it. */
export const readSearch = async () =>
  searchInput(await getSite(), await getDictionary(), await getBases());

/** Everything the search loads, while somebody writes; of a build it is made last. */
export const getSearchFiles = once(async () => searchFiles(await readSearch()));

/** The register of the current texts. */
export const getRegister = once(async (): Promise<RegisterEntry[]> => {
  const site = await getSite();
  const records = textRecords(site);
  const bases = await getBases();
  const split = siteSplitter(site, records, await getDictionary(), bases);
  return registerEntries(site, records, split, bases);
});

const getAddress = once(() => ({
  base: basePath().replace(/\/$/, ''),
  origin: new URL(siteUrl()).origin,
}));

/** The whole address of a path of the model, as `withSite` gives it on a page. */
export function absolute(path: string): string {
  const { base, origin } = getAddress();
  return new URL(base + path, origin).href;
}

/**
 * What is published as data: in a build the files are written at once where its pages come, or they are held; the records
 * are not.
 */
export const getPublished = once(async () => {
  const { BUILD_DIR } = process.env;
  const files: DataFiles = BUILD_DIR ? filesBelow(BUILD_DIR) : new Map();
  const records = publishIn(files, await getSite(), comparisons, absolute);
  return { files, kinds: kindFacts(files, records) };
});

/** Files of PDFs as the build before this one made them. */
export const pdfFiles = openFiles(keptFile('pdf'));

/** The PDF of each versie. */
export const getPdfs = once(async () => {
  const { organisatie } = await getSite();
  const { entries } = await getLoaded();
  return openPdfs({
    publisher: { organisatie, site: new URL(basePath(), siteUrl()).href },
    contentDir: contentDir(),
    entries,
    code,
    files: pdfFiles,
    load: loadCompiler,
    told: (line) => console.error(line),
  });
});
