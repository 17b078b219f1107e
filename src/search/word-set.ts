/** With so many bits for each word a set takes one other word in eighteen for a member; with sixteen one in four hundred. */
const BITS_PER_WORD = 6;
const HASHES = 4;

function* places(word: string, bits: number): Generator<number> {
  let [a, b] = [2166136261, 5381];
  for (let i = 0; i < word.length; i++) {
    a = Math.imul(a ^ word.charCodeAt(i), 16777619);
    b = Math.imul(b, 33) ^ word.charCodeAt(i);
  }
  for (let i = 0; i < HASHES; i++) yield ((a + Math.imul(i, b | 1)) >>> 0) % bits;
}

/**
 * Packs words in few bytes as a Bloom filter (Bloom 1970, double hashing after Kirsch and Mitzenmacher), in base64: no
 * member is ever missed.
 */
export function packWords(words: ReadonlySet<string>, bitsPerWord = BITS_PER_WORD): string {
  const bytes = new Uint8Array(Math.ceil((Math.max(words.size, 1) * bitsPerWord) / 8));
  for (const word of words)
    for (const place of places(word, bytes.length * 8)) bytes[place >> 3]! |= 1 << (place & 7);
  return btoa(String.fromCharCode(...bytes));
}

/** Makes the test for membership of what `packWords` made. */
export function unpackWords(packed: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return (word) => {
    for (const place of places(word, bytes.length * 8))
      if (!(bytes[place >> 3]! & (1 << (place & 7)))) return false;
    return true;
  };
}
