import { join } from 'node:path';
import type { Place } from '../faults/place.ts';
import type { LanguageHelp } from '../hints/hints.ts';
import { schemas } from '../schema/index.ts';
import { linesOf, readOwn } from './lists.ts';
import { parseYaml } from './yaml.ts';

/** Name of the list of words that are right though no dictionary has them. */
export const WOORDENLIJST = 'woordenlijst.txt';

/** What a content folder knows about words; a file that is absent or at fault counts as empty. */
export function readLanguageHelp(dir: string): LanguageHelp {
  const read = (name: string) => readOwn(join(dir, name)) ?? '';
  return parseLanguageHelp(read(WOORDENLIJST), read('schrijfhulp.yaml'));
}

/** The same from the texts of the two files, as of another revision. */
export function parseLanguageHelp(woordenlijst: string, schrijfhulp: string): LanguageHelp {
  const woorden = parseWoordenlijst(woordenlijst).map(({ word }) => word);
  return { woorden, schrijfhulp: pairsOf(schrijfhulp) };
}

/** The words of `woordenlijst.txt` with their places: one a line; what follows a `#` is a remark. */
export function parseWoordenlijst(list: string): (Place & { word: string })[] {
  return linesOf(list).flatMap(({ line, text }) => {
    const said = text.replace(/#.*/, '');
    const word = said.trim();
    return word ? [{ word, line, column: said.search(/\S/) + 1 }] : [];
  });
}

const pairsOf = (text: string): LanguageHelp['schrijfhulp'] =>
  schemas.schrijfhulp.safeParse(parseYaml(text).data).data ?? [];
