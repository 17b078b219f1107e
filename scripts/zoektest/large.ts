import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { textRecords, type SearchRecord } from '../../src/search/records.ts';
import { makeVocabulary } from '../../src/search/vocabulary.ts';
import { readBases } from '../../src/dutch/bases.ts';
import { readDictionary } from '../../src/dutch/dictionary.ts';
import { buildIndex } from '../../src/search/pagefind.ts';
import { loadSite } from '../../src/check/load.ts';

const HOOFDSTUKKEN = 1000;
const SECTIONS = 3;

/**
 * Puts a copy of the built site in `folder` whose search has a thousand hoofdstukken of three sections: sentences
 * of the real texts in another order each, the same every time.
 */
export async function makeLargeSite(dist: string, folder: string): Promise<void> {
  const { site } = await loadSite();
  if (!site) throw new Error('The content is at fault.');
  const records = mix(textRecords(site));
  const vocabulary = makeVocabulary(site, records, readDictionary(), readBases());
  await rm(folder, { recursive: true, force: true });
  await cp(dist, folder, { recursive: true, filter: (path) => !path.includes('pagefind') });
  const files = [
    ...(await buildIndex(vocabulary.records)),
    { path: 'woorden.json', content: Buffer.from(JSON.stringify(vocabulary.lexicon)) },
  ];
  for (const { path, content } of files) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function mix(records: SearchRecord[]): SearchRecord[] {
  const sentences = records.flatMap(({ content }) => content.split(/(?<=[.!?])\s+|\n/));
  let seed = 1;
  const next = () => (seed = (seed * 48271) % 2147483647);
  return Array.from({ length: HOOFDSTUKKEN * SECTIONS }, (_, i) => {
    const record = records[next() % records.length]!;
    return {
      ...record,
      url: `/deel-${Math.floor(i / SECTIONS)}/#k-${i % SECTIONS}`,
      content: Array.from({ length: 7 }, () => sentences[next() % sentences.length]).join(' '),
    };
  });
}
