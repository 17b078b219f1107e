/** Vowels that are one syllable together, longest first; any other vowel is one by itself. */
const NUCLEUS = /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyäëïöüâêîôû]/gu;
/** Neighbours that only look like one: `geautomatiseerd`, `museum`. */
const APART = /(?<=^(?:ge|be|re|de))(?=au)|(?<=e)(?=um(?:s|pje)?$)/gu;

/**
 * How many syllables a Dutch word has. A letter with a trema is one by itself (`ideeën`), an accent changes
 * nothing (`één`), a final `e` counts; what has no vowels, as a number, counts as one.
 */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC')
    .replaceAll('ĳ', 'ij')
    .replaceAll('qu', 'kw')
    .replace(/y(?=[aeiou])/g, 'j')
    .replace(APART, '-');
  return Math.max(1, plain.match(NUCLEUS)?.length ?? 0);
}
