import { readBases } from '../dutch/bases.ts';
import { readDictionary } from '../dutch/dictionary.ts';
import type { Site } from '../model/types.ts';
import { olderRecords, textRecords } from './records.ts';
import { subjectRecords } from './subjects.ts';
import { makeVocabulary } from './vocabulary.ts';

/** One Dutch line that names the compounds which the search splits and no editor has looked at; none when all were. */
export async function splitHints(site: Site): Promise<string[]> {
  const records = [...textRecords(site), ...subjectRecords(site), ...olderRecords(site)];
  const { newSplits } = makeVocabulary(site, records, readDictionary(), readBases());
  if (newSplits.length === 0) return [];
  return [
    `samenstellingen.yaml: deze samenstellingen splitst het zoeken en zijn nog niet bekeken: ${newSplits.join(', ')}. Zet elk bij \`splitsen\`, of bij \`heel\` als het één woord is.`,
  ];
}
