/**
 * What follows from a word, made once per word: texts say few words and each of them often. It is kept as long as the
 * function that this gives.
 */
export function perWord<T extends string | object>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    let known = made.get(word);
    if (known === undefined) made.set(word, (known = make(word)));
    return known;
  };
}
