import { edits } from './typo.ts';

/** No name is longer; comparing longer words would take for ever. */
const LONGEST = 100;

/** A name as it is compared: without capitals and accents, one hyphen for spaces and low lines. */
const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, '-');

/** The name a writer most likely meant, capitals, accents and spaces apart; a beginning counts as near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const lower = folded(word);
  const far = (name: string) =>
    name === lower
      ? 0
      : name.startsWith(lower) || lower.startsWith(name)
        ? 1
        : edits(lower, name, lower.length + name.length);
  const [best] = names
    .map((name) => ({ name, far: far(folded(name)) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  if (!best) return undefined;
  const length = Math.max(word.length, best.name.length);
  return best.far <= (length < 5 ? 1 : Math.max(2, Math.floor(length / 3))) ? best.name : undefined;
}
