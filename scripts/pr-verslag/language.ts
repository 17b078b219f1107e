import { readFileSync } from 'node:fs';
import { languageReport, type Changed } from '../../src/hints/hints.ts';
import type { Entry } from '../../src/content/read.ts';
import { readLanguageHelp } from '../../src/content/language-help.ts';
import { plain } from './markdown.ts';
import type { Revision } from './revision.ts';

/** Hints about the language of what changed, in Markdown lines; what was there before is not told again. */
export async function languageHints(
  van: Revision,
  tot: Revision,
  shown: (id: string) => string,
): Promise<string[]> {
  const read = (entry: Entry | undefined): Changed | undefined =>
    entry && entry.kind !== 'beelden' && /\.(mdx|yaml)$/.test(entry.id)
      ? { file: shown(entry.id), text: readFileSync(entry.path, 'utf8') }
      : undefined;
  const pairs = [...tot.entries.values()].flatMap((entry) => {
    const [oud, nieuw] = [read(van.entries.get(entry.id)), read(entry)];
    return nieuw && oud?.text !== nieuw.text ? [{ oud, nieuw }] : [];
  });
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
