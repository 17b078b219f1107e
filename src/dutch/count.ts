/** The form of a word for so many: "thema", "thema’s"; "staat", "staan". */
export const noun = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** A number and its noun: "1 alinea", "3 alinea’s", "0 alinea’s". */
export const count = (n: number, one: string, many: string): string =>
  `${n} ${n === 1 ? one : many}`;

const NUMBERS = 'Geen Eén Twee Drie Vier Vijf Zes Zeven Acht Negen Tien'.split(' ');

/** A count and its noun as a label: "Drie kerntaken", "Eén kerntaak", from 11 in figures. */
export function countLabel(n: number, one: string, many: string): string {
  return `${NUMBERS[n] ?? String(n)} ${n === 1 ? one : many}`;
}

const LIST = new Intl.ListFormat('nl');

/** "a", "a en b", "a, b en c"; empty for nothing. */
export const enumerate = (items: readonly string[]): string => LIST.format(items);

/** A name as the start of a sentence or of a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
