import type { Bases } from './bases.ts';
import type { Dictionary } from './dictionary.ts';
import { inflectionKey } from './inflection.ts';
import { perWord } from './per-word.ts';
import { fold } from './words.ts';

/** What an editor decided about compounds; words as they are written, parts joined by hyphens. */
interface Reviewed {
  /** `woon-overlast`: split here. */
  splitsen: string[];
  /** `maatregel`: one word, whatever it looks like. */
  heel: string[];
}

const LINKS = [/(?<=.{4})s$/, /(?<=.{4})en$/, /(?<=.{4})e$/];

/** Splits folded words into the parts of a compound; one part means that it is none. */
export type Splitter = (word: string) => string[];

// Particles make verbs and their nouns (opstellen, samenwerking); endings make words, not compounds.
const PARTICLE =
  /^(aan|achter|af|anti|be|bij|bijeen|binnen|boven|buiten|door|er|ge|her|heen|in|inter|mee|mede|na|naar|neer|om|on|ont|onder|op|open|opper|over|pre|pro|re|rond|samen|tegen|terug|toe|tot|trans|tussen|uit|vast|ver|vol|voor|voort|waar|daar|hier|weg|zelf|multi|eerste?|vroeg|wel|alge|ander|hoofd)$/;
const ENDING =
  /^([a-z]?eren|[a-z]?erend|heid|heden|baar|bare|lijke?|loos|loze|[a-z]?ing|[a-z]?ingen|schap|schappen|schappelijke?|zakelijke?|zame|achtig|matige?|[a-z]?ende|[a-z]?end|eerde?|isch|ische|teit|ling|lingen|sters?|steren|iteit|[a-z]aties?|waarts|rijke?|volle?|gewijs|kunde|kundige?|kundigen|stte|gingen|oord|tochten|ontage|schillen|schillend|schillende|stand|sterk|gend|gende|ogen|delen|kelen|aren|nemen|nemend|zienlijk|meren|lijken|menten?)$/;
// Short words that do make compounds; other short ones are chance.
const SHORT = /^(ijs|web|bus|zee|gas|dak|was|wet|eis|bank|jeugd|dag|lid|bon)$/;

const NO_BASES: Bases = { of: () => [], areOne: () => undefined };

/**
 * Whether a compound and its last part are inflected alike, as far as is known: operatoren is of operator, which does
 * not end as toren does; and software no form of a word that ends as waar does.
 */
function endsAs(
  word: string,
  tail: string,
  dictionary: Pick<Dictionary, 'has'>,
  bases: Bases,
): boolean {
  const [wholes, ends] = [bases.of(word), bases.of(tail)];
  if (wholes.length && ends.length)
    return wholes.some((whole) => ends.some((end) => whole.endsWith(end)));
  return !dictionary.has(word) || inflectionKey(word).endsWith(inflectionKey(tail));
}

/** Whether a word is a form of a verb, which is no compound of two nouns: betekent. */
const isVerb = (word: string, bases: Bases): boolean =>
  /t$/.test(word) && bases.of(word).length > 0 && !bases.of(word).includes(word);

/**
 * Makes a splitter for a text. `own` are the folded words of the text itself, which count more than
 * those of `dictionary`; parts may be linked by -s-, -en- or -e-. What was reviewed is followed to the letter, and what
 * `bases` says of the forms of a word is never contradicted.
 */
export function createSplitter(
  own: ReadonlySet<string>,
  dictionary: Pick<Dictionary, 'has'>,
  reviewed: Reviewed,
  bases: Bases = NO_BASES,
): Splitter {
  const decided = new Map<string, string[]>();
  for (const word of reviewed.heel) decided.set(fold(word), [fold(word)]);
  for (const word of reviewed.splitsen) {
    const parts = word.split('-').map(fold);
    decided.set(parts.join(''), parts);
  }
  const worth = (part: string) => (own.has(part) ? 2 : dictionary.has(part) ? 1 : 0);
  const headWorth = (head: string) => {
    if (PARTICLE.test(head) || (head.length < 4 && !SHORT.test(head))) return 0;
    const bare = LINKS.filter((link) => link.test(head))
      .map((link) => head.replace(link, ''))
      .filter((word) => !PARTICLE.test(word))
      .map((word) => worth(word) - 0.25);
    return Math.max(worth(head), ...bare, 0);
  };
  const tailWorth = (tail: string) =>
    (tail.length < 4 && !SHORT.test(tail)) || ENDING.test(tail) ? 0 : worth(tail);

  const split = (word: string): string[] => {
    const known = decided.get(word);
    if (known) return known;
    if (word.length < 7 || /[^a-z]/.test(word) || isVerb(word, bases)) return [word];
    let best: { parts: string[]; score: number } = { parts: [word], score: 0 };
    for (let at = 3; at <= word.length - 3; at++) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      // Most places in a word part nothing, which the words themselves tell soonest.
      const last = worth(tail) && tailWorth(tail);
      const first = last && headWorth(head);
      if (!first || !endsAs(word, tail, dictionary, bases)) continue;
      const score = first + last + Math.min(head.length, tail.length, 6) / 6 + tail.length / 100;
      if (score > best.score) best = { parts: [head, tail], score };
    }
    if (best.parts.length === 1) return best.parts;
    return best.parts.flatMap((part) => (part.length > 8 ? split(part) : [part]));
  };
  return perWord(split);
}
