/**
 * Words as part of an address: letters without accents in lower case, digits, and one hyphen for all between them.
 * Empty when there is no such letter or digit.
 */
export const slug = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
