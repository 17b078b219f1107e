import { languageReport } from '../src/hints/hints.ts';
import { loadSite } from '../src/check/load.ts';
import { splitHints } from '../src/search/split-hints.ts';
import { contentDir } from '../src/content/environment.ts';
import { readLanguageHelp } from '../src/content/language-help.ts';
import { readSource } from '../src/content/read.ts';
import { harmless } from '../src/faults/fault.ts';
import { count } from '../src/dutch/count.ts';
import { mendContent } from './taal/mend.ts';
import { aloneWith } from './write/alone.ts';
import { askedOf } from './command-line.ts';
import { runCommand } from './write/command.ts';

const FORM = {
  shown: '[--alles | --herstel]',
  words: 0,
  options: { alles: { alone: true }, herstel: { alone: true } },
} as const;

// Hints about our own samenvattingen and paginas; with `--alles` about the texts of documents too. With `--herstel`
// signs that nobody sees are mended instead.
const { alles, herstel } = askedOf('taal', FORM).options;
await runCommand(async () => {
  if (!herstel) return tellHints(!alles);
  await aloneWith(contentDir(), async (dir) => {
    const lines = await mendContent(dir, (await readSource(dir)).entries);
    console.log([...lines, lines.length ? 'Klaar.' : 'Er is niets te herstellen.'].join('\n'));
  });
});

async function tellHints(own: boolean): Promise<void> {
  const dir = contentDir();
  const { entries } = await readSource(dir);
  const files = entries
    .filter(({ kind }) => kind !== 'beelden')
    .map(({ file, raw: text }) => ({ file, text }));
  const lines = await languageReport(files, { ...readLanguageHelp(dir), own });
  const { site } = await loadSite(dir);
  const all = site ? lines.concat(await splitHints(site)) : lines;
  for (const line of all) console.log(harmless(line));
  console.log(`${count(all.length, 'regel', 'regels')}. Dit zijn hints, geen fouten.`);
}
