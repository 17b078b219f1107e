import { createRequire } from 'node:module';
import { spellCheckDocument, type CSpellUserSettings } from 'cspell-lib';
import { placesIn } from '../faults/place.ts';
import type { Prose } from './prose.ts';

/** A word that no dictionary knows. A hint, never a fault. */
interface SpellingHint {
  file: string;
  line: number;
  column: number;
  word: string;
  suggestions: string[];
  /** Whether the word stands in the text of a document, where it stays as it is. */
  decided: boolean;
}

const DUTCH = createRequire(import.meta.url).resolve('@cspell/dict-nl-nl/cspell-ext.json');

/** Numbers in letters: any of these before `honderd` or `duizend`. */
const NUMBERS =
  /\b(?:twee|drie|vier|vijf|zes|zeven|acht|negen|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|tien)(?:honderd|duizend)\b/gi;

/** Words that neither the Dutch dictionary nor the list of this site knows, in order of place. */
export async function spellingHints(
  texts: readonly Prose[],
  words: readonly string[] = [],
): Promise<SpellingHint[]> {
  const settings: CSpellUserSettings = {
    language: 'nl',
    import: [DUTCH],
    loadDefaultConfiguration: false,
    words: ['Eén', ...words],
    ignoreRegExpList: [NUMBERS],
    minWordLength: 3,
    numSuggestions: 3,
    suggestionsTimeout: 1000,
    maxNumberOfProblems: 1000,
    maxDuplicateProblems: 1000,
  };
  const hints: SpellingHint[] = [];
  for (const { file, kind, text } of texts) {
    const { issues } = await spellCheckDocument(
      { uri: 'stdin:///tekst.txt', text: plainApostrophes(text), languageId: 'plaintext' },
      { generateSuggestions: true, noConfigSearch: true },
      settings,
    );
    const place = placesIn(text);
    for (const { offset, text: word, suggestions = [] } of issues) {
      if (isHalf(text, offset, word)) continue;
      hints.push({
        file,
        ...place(offset),
        word,
        suggestions: suggestions.filter((each) => isProper(each, word)).slice(0, 3),
        decided: kind === 'tekst',
      });
    }
  }
  return hints;
}

/** The dictionary has `foto's`, texts have `foto’s`. */
const plainApostrophes = (text: string) => text.replaceAll('’', "'");

/** Half a compound is no word: `veiligheids- en zorgpartners`, `(veiligheids)partners`, beside a soft hyphen. */
const isHalf = (text: string, offset: number, word: string) =>
  /^(?:[-‐‑/](?!\p{L})|\)\p{L}|\u00AD)/u.test(text.slice(offset + word.length)) ||
  /(?:\u00AD|[\s(][-‐‑])$/.test(text.slice(Math.max(0, offset - 2), offset));

/** Whether a suggestion is a word as we write it; for an abbreviation there is none. */
const isProper = (suggestion: string, word: string) =>
  suggestion !== word &&
  !/^\p{Lu}+$/u.test(word) &&
  /^\p{L}[\p{L}'-]*\p{L}$/u.test(suggestion) &&
  !/\p{Ll}\p{Lu}/u.test(suggestion);
