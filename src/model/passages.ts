import { sentencesOf } from '../dutch/sentences.ts';
import type { Begrip, Document, Hoofdstuk, Passage, Section, Thema } from './types.ts';

const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('nl');

/** Finds one of some words as a whole word in a plain text; nothing for no words. */
function wordPattern(words: string[]): RegExp | undefined {
  const escaped = words.map((word) => plain(word).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (!escaped.length) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** Tests whether a text holds one of some words as a whole word, capitals apart. */
export function holdsWord(words: string[]): (text: string) => boolean {
  const pattern = wordPattern(words);
  return (text) => pattern?.test(plain(text)) ?? false;
}

/** About three lines on a telephone. */
const MOST = 90;

/** A sentence, or the stretch of it around a place, whole words, with … where it goes on. */
export function shortened(sentence: string, at = 0): string {
  if (sentence.length <= MOST) return sentence;
  const wanted = Math.max(0, Math.min(at - MOST / 3, sentence.length - MOST));
  const start = wanted > 0 ? sentence.indexOf(' ', wanted) + 1 : 0;
  const rest = sentence.slice(start);
  const end = rest.length <= MOST ? rest.length : Math.max(rest.lastIndexOf(' ', MOST), 1);
  const words = rest.slice(0, end);
  return `${start > 0 ? '… ' : ''}${words}${end < rest.length ? ' …' : ''}`;
}

/** The first sentence of a section that says one of some words, shortened around it. */
function namingIn({ alineas }: Section, names: RegExp | undefined): string | undefined {
  for (const { text } of names ? alineas : [])
    for (const sentence of sentencesOf(text)) {
      const at = names?.exec(plain(sentence.text))?.index;
      if (at !== undefined) return shortened(sentence.text, at);
    }
  return undefined;
}

/**
 * Whether a hoofdstuk is the one about a thema: it has the same title, or else the thema says that it stands there.
 */
function isOwnOf(
  { titel, bron, synoniemen }: Thema,
  all: Hoofdstuk[],
): (one: Hoofdstuk) => boolean {
  const same = (name: string) => all.filter((each) => plain(each.titel) === plain(name));
  const titled = [titel, ...synoniemen].map(same).find((found) => found.length > 0);
  if (titled) return (one) => titled.includes(one);
  return ({ id, versie }) => bron?.hoofdstuk?.id === id && bron.versie.document === versie.document;
}

/**
 * All passages about a thema: of its own hoofdstuk first, then those that name it, then the rest; per tagged part the
 * sections that name it, else the first.
 */
export function findPassages(thema: Thema, documenten: Document[]): Thema['passages'] {
  const names = wordPattern([thema.titel, ...thema.onderwerpen, ...thema.synoniemen]);
  const tagged = documenten.flatMap(({ current }) =>
    (current?.hoofdstukken ?? []).filter(({ themas }) => themas.includes(thema)),
  );
  const isOwn = isOwnOf(thema, tagged);
  const rank = ({ isOwn: own, naming }: Passage) => (own ? 0 : naming ? 1 : 2);
  return documenten
    .flatMap((document) => {
      const passages: Passage[] = tagged
        .filter(({ versie }) => versie.document === document)
        .flatMap((hoofdstuk) => {
          const filled = hoofdstuk.text.sections.filter((section) => section.alineas.length);
          const named = filled.filter((section) =>
            [section.heading?.text ?? '', ...section.alineas.map(({ text }) => text)].some((text) =>
              names?.test(plain(text)),
            ),
          );
          return (named.length ? named : filled.slice(0, 1)).map((section) => ({
            hoofdstuk,
            section,
            naming: namingIn(section, names),
            isOwn: isOwn(hoofdstuk),
            path:
              (hoofdstuk.currentPath ?? hoofdstuk.fixedPath) +
              `#${section.heading?.id ?? `a${section.alineas[0]?.number ?? 1}`}`,
          }));
        });
      return passages.length ? [{ document, passages: sortBy(passages, rank) }] : [];
    })
    .sort((a, b) => Number(b.passages[0]?.isOwn) - Number(a.passages[0]?.isOwn));
}

/** In the order of a rank; what has the same stays in the order it had. */
const sortBy = <T>(items: T[], rank: (item: T) => number): T[] =>
  [...items].sort((a, b) => rank(a) - rank(b));

/** The begrippen that stand in a thema's own words or passages. */
export function findBegrippen(thema: Thema, begrippen: Begrip[]): Begrip[] {
  const text = [
    thema.titel,
    thema.doel ?? '',
    ...thema.sporen,
    ...thema.onderwerpen,
    ...thema.passages.flatMap(({ passages }) =>
      passages.flatMap(({ section }) => section.alineas.map((alinea) => alinea.text)),
    ),
  ].join('\n');
  return begrippen.filter((begrip) => holdsWord([begrip.term, ...begrip.vormen])(text));
}
