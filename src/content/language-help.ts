import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LanguageHelp } from '../hints/hints.ts';
import { parseWoordenlijst } from '../hints/woordenlijst.ts';
import { schemas } from '../schema/index.ts';

/** Name of the list of words that are right though no dictionary has them. */
export const WOORDENLIJST = 'woordenlijst.txt';

/** What a content folder knows about words; a file that is absent or at fault counts as empty. */
export function readLanguageHelp(dir: string): LanguageHelp {
  const read = (name: string) => readOwn(join(dir, name)) ?? '';
  return parseLanguageHelp(read(WOORDENLIJST), read('schrijfhulp.yaml'));
}

/** The text of a file; none when it is not there, or a link to another. */
export function readOwn(path: string): string | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile()
    ? readFileSync(path, 'utf8')
    : undefined;
}

/** The same from the texts of the two files, as of another revision. */
function parseLanguageHelp(woordenlijst: string, schrijfhulp: string): LanguageHelp {
  return { woorden: parseWoordenlijst(woordenlijst), schrijfhulp: pairsOf(schrijfhulp) };
}

function pairsOf(text: string): LanguageHelp['schrijfhulp'] {
  try {
    return schemas.schrijfhulp.safeParse(parse(text)).data ?? [];
  } catch {
    return [];
  }
}
