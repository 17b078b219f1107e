/** Parts the words of a compound; Pagefind splits at ASCII punctuation and indexes whole and parts. */
export const JOINT = '~';
/** Comes before a word that is only meant to be found: dak-|dakloze. */
export const EXTRA = '|';
/** A letter that no text has: with it a word is found only where it stands by itself, and not as a part of another. */
export const ALONE = '\ua4fa';

type Pairs = [sign: string, stand: string][];
/** A text's own marks travel as private characters. */
const OWN: Pairs = [
  [JOINT, '\ue07e'],
  [EXTRA, '\ue07c'],
];
/** The signs within a number travel as letters, so that Pagefind takes 2.4 as one word, and no word for 24. */
const IN_NUMBER: Pairs = [
  ['.', '\ua4f8'],
  [',', '\ua4f9'],
  [':', '\ua4fd'],
  ['/', '\ua4fc'],
];
/** What stands between thousands is nothing to Pagefind: 25.000 is one word with 25000. */
const IN_THOUSANDS: Pairs = [
  ['.', '\ue0ae'],
  [' ', '\ue0a1'],
  ['\u00a0', '\ue0a0'],
  ['\u202f', '\ue0af'],
];
const SIGNS = new Map(
  [...OWN, ...IN_NUMBER, ...IN_THOUSANDS].map(([sign, stand]) => [stand, sign]),
);
const STAND = new RegExp(`[${[...SIGNS.keys()].join('')}]`, 'g');
const replace = (text: string, pairs: Pairs) =>
  pairs.reduce((done, [sign, stand]) => done.replaceAll(sign, stand), text);

/** A text with other signs for those that mark. */
export const withoutMarks = (text: string): string => replace(text, OWN);

/** A number as it travels; of `isGrouped` ones the signs between thousands mean nothing. */
export const numberStand = (text: string, isGrouped: boolean): string =>
  replace(isGrouped ? replace(text, IN_THOUSANDS) : text, IN_NUMBER);

/** The signs of the text again, marks left as they are. */
export const withSigns = (text: string): string =>
  text.replace(STAND, (stand) => SIGNS.get(stand)!);

/** A folded word or phrase as the index knows it: 2.4 with a letter for its point. */
export const indexed = (phrase: string): string =>
  phrase.replace(/\d[\d.,:/]*/g, (number) => replace(number, IN_NUMBER));
