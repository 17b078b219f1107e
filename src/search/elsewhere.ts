import type { Site } from '../model/types.ts';
import { ALONE_TAG, packForms, unpackForms } from './forms.ts';
import type { LexiconFile } from './lexicon.ts';
import { JOINT } from './stands.ts';
import { seen } from '../dutch/look-alikes.ts';
import { fold, foldedWords } from '../dutch/words.ts';
import type { SearchRecord } from './records.ts';

const keys = (names: string) => new Set(names.split(' '));
/** Keys of the model that hold what no page shows as words. */
const UNSEEN = keys(
  'tree remnants entry hash url links relaties naar van tooi organisatieUri repository zoekwoorden vragen samenstellingen doorverwijzingen vormen synoniemen version today beveiliging woo',
);
/** Keys that hold addresses, names of files and codes: a comparison, an image or data may show them, no text does. */
const CODES = keys('blocks shown beelden id slugs path fixedPath currentPath bestand');

/**
 * The words that some page shows and that the search does not open: in notes, heads of tables, titles, sources and
 * descriptions, and in other versions. On a second line words in another spelling than pages show them in, or too short
 * to search. Both packed as `packForms` does. With those of `lexicon` they are all words of the site, so that only what
 * is in none of them is absent. Numbers are left out: of those nothing is claimed.
 */
export function elsewhereWords(site: Site, records: SearchRecord[], lexicon: LexiconFile): string {
  const searched = new Set(
    records.flatMap(({ title, above, content }) => wordsIn(`${title}\n${above}\n${content}`)),
  );
  const known = new Set(
    unpackForms(lexicon.words)
      .map((form) => form.replace(ALONE_TAG, ''))
      .flatMap((form) => [form.replaceAll(JOINT, ''), ...form.split(JOINT)]),
  );
  const { texts, codes } = stringsOf(site);
  const shown = new Set(texts.flatMap(wordsIn));
  const apart = [...shown].filter((word) => !searched.has(word));
  // What readers type for words of the texts may stand in the register, a relation on a page of its document.
  const typed = [
    ...site.zoekwoorden.flatMap(({ zoek }) => zoek),
    ...site.begrippen.flatMap(({ vormen, synoniemen }) => [...vormen, ...synoniemen]),
    ...site.themas.flatMap(({ synoniemen }) => synoniemen),
    ...site.documenten.flatMap(({ relaties }) => relaties.map(({ soort }) => soort)),
  ];
  const unsure = [...typed, ...codes].flatMap(wordsIn);
  const other = [...searched, ...texts.flatMap(joined), ...unsure].filter(
    (word) => !shown.has(word) || searched.has(word),
  );
  const pack = (words: string[]) =>
    packForms([...new Set(words)].filter((word) => word && !known.has(word) && !/\d/.test(word)));
  return `${pack(apart)}\n${pack(other)}`;
}

/** All texts in the model, and apart from them its codes; each object is looked at once. */
function stringsOf(site: Site): Record<'texts' | 'codes', string[]> {
  const visited = new Set<object>();
  const apart: unknown[] = [];
  function* below(start: unknown[], isCode: boolean): Generator<string> {
    const queue = [...start];
    for (const item of queue) {
      if (typeof item === 'string') yield item;
      if (typeof item !== 'object' || item === null || visited.has(item)) continue;
      visited.add(item);
      // Of a list of images by name the names count.
      if (item instanceof Map) queue.push(...item.keys());
      // What is not looked at is not asked for either: a tree is made when somebody does.
      for (const key of Object.keys(item))
        if (!UNSEEN.has(key))
          (isCode || !CODES.has(key) ? queue : apart).push((item as Record<string, unknown>)[key]);
    }
  }
  return { texts: [...below([site], false)], codes: [...below(apart, true)] };
}

/** The words of a text, folded: as they stand, and as they look. */
function wordsIn(text: string): string[] {
  const looks = seen(text);
  const words = foldedWords(text);
  return looks === text ? words : [...words, ...foldedWords(looks)];
}

/** What a reader may type as one word where a sign parts it: e-mail, B.V. */
const joined = (text: string): string[] =>
  (seen(text).match(/\p{L}+(?:[-‐–/.]\p{L}+)+/gu) ?? []).map((word) =>
    fold(word.replace(/[^\p{L}]/gu, '')),
  );
