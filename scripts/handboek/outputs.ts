import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { componentSections } from './examples.ts';
import { faultTables, tellMistakes, type Told } from './faults.ts';
import { bronTable, fieldTables } from './fields.ts';
import { newFileLinks } from './new-files.ts';
import { schemaFiles } from './schemas.ts';
import { extensionsFile, settingsFile, snippetsFile } from './settings.ts';

const HANDBOOK = 'CONTRIBUTING.md';

/** Every generated file by its path, and the mistakes that the check said nothing of. */
export async function outputs(): Promise<{ files: Map<string, string>; untold: Told[] }> {
  const told = await tellMistakes();
  const files = new Map([
    ...schemaFiles(),
    ['.vscode/settings.json', settingsFile()],
    ['.vscode/extensions.json', extensionsFile()],
    ['.vscode/teksten.code-snippets', snippetsFile()],
    [HANDBOOK, fill(readFileSync(HANDBOOK, 'utf8'), told)],
  ]);
  for (const [path, text] of files) files.set(path, await tidy(path, text));
  return { files, untold: told.filter(({ message }) => !message) };
}

/** Puts the generated parts of the handbook between their marks. */
function fill(text: string, told: readonly Told[]): string {
  const parts: Record<string, string> = {
    nieuw: newFileLinks(),
    onderdelen: componentSections(),
    velden: fieldTables(),
    bron: bronTable(),
    fouten: faultTables(told),
  };
  return Object.entries(parts).reduce((whole, [name, part]) => {
    const [begin, end] = [`<!-- begin:${name} -->`, `<!-- einde:${name} -->`];
    const [before, rest = ''] = whole.split(begin);
    const after = rest.split(end)[1];
    if (before === undefined || after === undefined)
      throw new Error(`${HANDBOOK} misses ${begin} or ${end}`);
    return `${before}${begin}\n\n${part.trim()}\n\n${end}${after}`;
  }, text);
}

async function tidy(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
