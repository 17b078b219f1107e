import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../src/dutch/nearest.ts';
import type { Document, Site } from '../../src/model/types.ts';
import { formatFault } from '../../src/faults/fault.ts';
import { loadSite } from '../../src/check/load.ts';
import { Refusal } from './refusal.ts';

/** The content folder that a command works on, as it is before. */
export interface Content {
  dir: string;
  site: Site;
}

/** Reads a content folder; refuses one that is not there or of which site.yaml cannot be read. */
export async function openContent(dir: string): Promise<Content> {
  if (!existsSync(dir))
    throw new Refusal(
      `De map ${dir} bestaat niet. Kijk CONTENT_DIR na of begin in de map van het project.`,
    );
  const { site, faults } = await loadSite(dir);
  if (!site) throw new Refusal(faults.map(formatFault).join('\n'));
  return { dir, site };
}

/** The document of that name; an unknown one is refused with the name that was probably meant. */
export function findDocument({ dir, site }: Content, name: string): Document {
  const found = site.documenten.find(({ id }) => id === name);
  if (found) return found;
  if (/^[a-z0-9-]+$/.test(name) && existsSync(join(dir, 'documenten', name)))
    throw new Refusal(
      `Het document "${name}" is niet te lezen. Herstel eerst wat \`npm run controle\` meldt.`,
    );
  const names = site.documenten.map(({ id }) => id);
  const hint = nearest(name, names);
  throw new Refusal(
    `Het document "${name}" bestaat niet. ${hint ? `Bedoelt u ${hint}?` : `Kies uit: ${names.join(', ')}.`}`,
  );
}

/** The folder of a versie, as a name inside a content folder. */
export const versieName = (document: string, versie: string): string =>
  `documenten/${document}/${versie}`;

/** The folder of a versie inside a content folder. */
export const versieDir = (dir: string, document: string, versie: string): string =>
  join(dir, versieName(document, versie));
