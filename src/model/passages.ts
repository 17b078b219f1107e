import type { Begrip, Document, Passage, Thema } from './types.ts';

const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase('nl');

/** Tests whether a text holds one of some words as a whole word, capitals apart. */
export function holdsWord(words: string[]): (text: string) => boolean {
  const escaped = words.map((word) => plain(word).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (!escaped.length) return () => false;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return (text) => pattern.test(plain(text));
}

/** All passages about a thema: per tagged part the sections that name it, else the first. */
export function findPassages(thema: Thema, documenten: Document[]): Thema['passages'] {
  const names = holdsWord([thema.titel, ...thema.onderwerpen, ...thema.synoniemen]);
  return documenten.flatMap((document) => {
    const passages: Passage[] = (document.current?.hoofdstukken ?? [])
      .filter((hoofdstuk) => hoofdstuk.themas.includes(thema))
      .flatMap((hoofdstuk) => {
        const filled = hoofdstuk.text.sections.filter((section) => section.alineas.length);
        const named = filled.filter((section) =>
          [section.heading?.text ?? '', ...section.alineas.map(({ text }) => text)].some(names),
        );
        return (named.length ? named : filled.slice(0, 1)).map((section) => ({
          hoofdstuk,
          section,
          path:
            (hoofdstuk.currentPath ?? hoofdstuk.fixedPath) +
            `#${section.heading?.id ?? `a${section.alineas[0]?.number ?? 1}`}`,
        }));
      });
    return passages.length ? [{ document, passages }] : [];
  });
}

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
