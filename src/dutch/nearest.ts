/** Edit distance of two words (Levenshtein, 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (next[j - 1] ?? 0) + 1,
        (row[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

/** No name is longer; comparing longer words would take for ever. */
const LONGEST = 100;

/** The name a writer most likely meant, capitals apart; a beginning counts as near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const far = (name: string) =>
    name.startsWith(lower) || lower.startsWith(name) ? 1 : distance(lower, name);
  const [best] = names
    .map((name) => ({ name, far: far(name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  if (!best) return undefined;
  const length = Math.max(word.length, best.name.length);
  return best.far <= (length < 5 ? 1 : Math.max(2, Math.floor(length / 3))) ? best.name : undefined;
}
