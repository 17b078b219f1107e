/** The sentences that stand in a new file until an editor writes others; nobody decides or publishes them. */
export const PLACEHOLDERS = {
  tekst: 'Schrijf hier de tekst.',
  uitleg: 'Schrijf hier in gewone taal wat het woord betekent.',
  thema: 'Schrijf hier in een of twee zinnen waar het thema over gaat.',
  document: 'Schrijf hier in een of twee zinnen wat het document is.',
  orgaan: 'Schrijf hier wie het doet of besluit',
  /** Goes on with the versie that it is compared with. */
  wijziging: 'Schrijf hier wat er verandert',
} as const;

const ANY = new RegExp(
  Object.values(PLACEHOLDERS)
    .map((sentence) => sentence.replace(/[.]/g, '\\.').replaceAll(' ', '\\s+'))
    .join('|'),
  'g',
);

/** The sentences of new files that were left in a text, with the offset of each. */
export const placeholdersIn = (text: string): { words: string; index: number }[] =>
  text.includes('Schrijf')
    ? [...text.matchAll(ANY)].map(({ 0: words, index }) => ({ words, index }))
    : [];
