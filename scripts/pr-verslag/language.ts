import { readFileSync } from 'node:fs';
import type { Changed } from '../../src/hints/hints.ts';
import type { Entry } from '../../src/content/entry.ts';
import { readLanguageHelp } from '../../src/content/language-help.ts';
import { plain } from './markdown.ts';
import type { Origin } from './origin.ts';
import type { Revision } from './revision.ts';

/** Hints about the language of what changed, in Markdown lines; what was there before is not told again. */
export async function languageHints(
  tot: Revision,
  shown: (id: string) => string,
  origin: Origin,
): Promise<string[]> {
  // Under one name, so that what was said of the text that it came from is not said again.
  const read = (entry: Entry | undefined, id: string): Changed | undefined =>
    entry && entry.kind !== 'beelden' && /\.(mdx|yaml)$/.test(entry.id)
      ? { file: shown(id), text: readFileSync(entry.path, 'utf8') }
      : undefined;
  const pairs = [...tot.entries.values()].flatMap((entry) => {
    const [oud, nieuw] = [read(origin.of(entry.id), entry.id), read(entry, entry.id)];
    return nieuw && oud?.text !== nieuw.text ? [{ oud, nieuw }] : [];
  });
  if (!pairs.length) return [];
  // The dictionaries take longer to load than all else here: only where there are words to look up.
  const { languageReport } = await import('../../src/hints/hints.ts');
  const help = readLanguageHelp(tot.dir);
  const report = (files: (Changed | undefined)[]) =>
    languageReport(
      files.filter((file) => file !== undefined),
      help,
    );
  const known = new Set((await report(pairs.map(({ oud }) => oud))).map(withoutPlace));
  const lines = await report(pairs.map(({ nieuw }) => nieuw));
  return lines.filter((line) => !known.has(withoutPlace(line))).map((line) => `- ${plain(line)}`);
}

const withoutPlace = (line: string) => line.replace(/^([^:]*):\d+:\d+:/, '$1:');
