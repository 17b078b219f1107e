import { plainWordHints, type WordPair } from './plain-words.ts';
import { proseOf, type Prose } from './prose.ts';
import { bandOf, readability } from '../dutch/readability.ts';
import { spellingHints } from './spelling.ts';
import { count } from '../dutch/count.ts';

/** What a content folder itself knows about words. */
export interface LanguageHelp {
  /** Of `woordenlijst.txt`. */
  woorden: readonly string[];
  /** Of `schrijfhulp.yaml`. */
  schrijfhulp: readonly WordPair[];
  /** Only our own words, nothing of the texts of documents. */
  own?: boolean;
}

export interface Changed {
  /** Path as a hint names it; what lies in `documenten/` and `paginas/` is read. */
  file: string;
  /** The whole file, front matter included. */
  text: string;
}

/** Our aim for Flesch-Douma, and the length from which a sentence is quoted. */
const WANTED = 60;
const LONG = 20;

const number = (value: number) => value.toLocaleString('nl-NL', { maximumFractionDigits: 1 });

/** How readable one of our own texts is: a line in Dutch, or none for one that reads well. */
function readabilityLines({ file, kind, text }: Prose): string[] {
  const { words, sentences, fleschDouma, lix, longest } = readability(text, 1);
  const [most] = longest;
  // Of a text that reads well there is nothing to do.
  if (!most || (fleschDouma >= WANTED && most.words <= LONG)) return [];
  const score = `Flesch-Douma ${number(fleschDouma)} (${bandOf(fleschDouma)}${fleschDouma < WANTED ? `; streef naar ${WANTED}` : ''})`;
  const size = `${words} woorden in ${count(sentences, 'zin', 'zinnen')}`;
  const quoted = most.words > LONG ? `: "${most.text.replace(/\.$/, '')}"` : '';
  return [
    `${file}: ${kind}: ${score}, LIX ${number(lix)}, ${size}, de langste ${most.words}${quoted}.`,
  ];
}

/**
 * Hints in Dutch, one a line, about the language of files: unknown words (also in the text of documents, marked
 * as such), stiff words and how readable our own texts are. Never a fault; no lines when there is nothing to say.
 */
export async function languageReport(
  changed: readonly Changed[],
  help: LanguageHelp = { woorden: [], schrijfhulp: [] },
): Promise<string[]> {
  const texts = changed
    .flatMap(({ file, text }) => proseOf(file, text))
    .filter(({ kind }) => !(help.own && kind === 'tekst'));
  const spelling = await spellingHints(texts, help.woorden);
  return [
    ...spelling.map(({ file, line, column, word, suggestions, decided }) => {
      const meant = suggestions.length ? ` Bedoelt u ${either(suggestions)}?` : '';
      return `${file}:${line}:${column}: "${word}" kennen we niet.${meant}${decided ? ' Het staat zo in de bron.' : ''}`;
    }),
    ...plainWordHints(texts, help.schrijfhulp).map(
      ({ file, line, column, woord, liever }) =>
        `${file}:${line}:${column}: "${woord}" kan eenvoudiger: "${liever}".`,
    ),
    ...texts.filter(({ kind }) => kind !== 'tekst').flatMap(readabilityLines),
  ];
}

const either = (words: string[]) =>
  new Intl.ListFormat('nl', { type: 'disjunction' }).format(words.map((word) => `"${word}"`));
