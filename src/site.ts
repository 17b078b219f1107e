import { registerEntries, type RegisterEntry } from './register/register.ts';
import { textRecords } from './search/records.ts';
import { siteSplitter } from './search/vocabulary.ts';
import { readDictionary } from './dutch/dictionary.ts';
import type { Site } from './model/types.ts';
import { errorsOf, formatFault } from './faults/fault.ts';
import { loadSite } from './check/load.ts';

/**
 * Makes something once: per build, and while somebody writes per change of the content, for then this module
 * starts anew (integration/reload-content.ts). What was read is held here and nowhere else.
 */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** The whole site, related and derived. */
export const getSite = once(async (): Promise<Site> => {
  const { site, faults } = await loadSite();
  const errors = errorsOf(faults);
  if (!site || errors.length) throw new Error(errors.map(formatFault).join('\n'));
  return site;
});

/** The register of the current texts. */
export const getRegister = once(async (): Promise<RegisterEntry[]> => {
  const site = await getSite();
  const records = textRecords(site);
  return registerEntries(site, records, siteSplitter(site, records, await readDictionary()));
});
