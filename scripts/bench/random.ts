/** A source of numbers in [0, 1) that gives the same row for the same seed, on any machine (mulberry32). */
export function randomFrom(...seed: (string | number)[]): () => number {
  let state = 2166136261;
  for (const char of seed.join('|')) state = Math.imul(state ^ char.charCodeAt(0), 16777619);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** One of a list, all equally likely. */
export const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)]!;
