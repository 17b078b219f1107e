/** Counts the edits (insert, delete, replace) that turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replace = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replace, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

/** Finds the candidate a writer most likely meant; undefined when none is close. Case is ignored. */
export function nearest(word: string, candidates: string[]): string | undefined {
  const lower = word.toLowerCase();
  const ranked = candidates
    .map((name) => ({ name, distance: editDistance(lower, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (!best) return undefined;
  const length = Math.max(word.length, best.name.length);
  const limit = length < 5 ? 1 : Math.max(2, Math.floor(length / 3));
  return best.distance <= limit ? best.name : undefined;
}
