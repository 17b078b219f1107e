import type { Random } from '../../tests/fuzz/random.ts';

/** Words that texts are made of: also those that a reader, a search or a comparison may cut, fold or join wrongly. */
const WORDS =
  'de het een wijk straat buurt politie overlast veiligheid jongeren inwoners aanpak regie samen werken minder meer eerst daarna besluit raad college melding toezicht verlichting fiets brug haven wijk-agent foto’s café geïnde ex-partner 24/7 12,5% 1.250 2024–2027 o.a. B&W ’s-avonds zgn. e-mail 3.2 (bijvoorbeeld) “zorg” d’r A4 co2-arm één'.split(
    ' ',
  );
/** Words that may stand by themselves: in a title, in bold, as the head of a column. */
const PLAIN = WORDS.filter((word) => /^\p{L}{3,}$/u.test(word));

export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A word of letters. */
export const plainWord = (random: Random): string => random.pick(PLAIN);

/** A title of one to three words. */
export const title = (random: Random): string =>
  capital(Array.from({ length: 1 + random.below(3) }, () => plainWord(random)).join(' '));

/** A sentence of 5 to 17 words, with a capital and a full stop. */
export function sentence(random: Random): string {
  const words = Array.from({ length: 4 + random.below(12) }, () => random.pick(WORDS));
  return `${capital([plainWord(random), ...words, plainWord(random)].join(' '))}.`;
}

/** The sentence with one word of it gone, other, or joined by another. */
export function editSentence(random: Random, given: string): string {
  const words = given.slice(0, -1).split(' ');
  const at = 1 + random.below(words.length - 1);
  const other = random.pick([[], [plainWord(random)], [words[at]!, plainWord(random)]]);
  const edited = words.toSpliced(at, 1, ...other);
  return edited.length > 1 ? `${edited.join(' ')}.` : sentence(random);
}
