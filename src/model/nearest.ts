/** Edit distance of two words (Levenshtein, 1966). */
export function distance(a: string, b: string): number {
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

/** The name most like `word`, or nothing when none is near enough to be meant. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const scored = names
    .map((name) => ({
      name,
      far: name.startsWith(word) || word.startsWith(name) ? 1 : distance(word, name),
    }))
    .sort((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1));
  const best = scored[0];
  return best && best.far <= Math.max(2, word.length / 3) ? best.name : undefined;
}
