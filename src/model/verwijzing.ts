import type { Hoofdstuk, Versie } from './types.ts';

/** Where a reference may lead: all parts with that number, else the one with that identity. Without a doubt it is one. */
export function targetsOf({ hoofdstukken }: Versie, naar: string): Hoofdstuk[] {
  const byNumber = hoofdstukken.filter(({ nummer }) => nummer === naar);
  return byNumber.length ? byNumber : hoofdstukken.filter(({ id, slugs }) => slugs && id === naar);
}

/** A number of a part in running words: "3.2" in "zie paragraaf 3.2, onder a". */
const NUMBER = /(?<![\p{L}\d.,])\d+(?:\.\d+)*(?![\p{L}\d])(?!,\d)/gu;

/** The number that words give a part, when they give exactly one. */
export function numberIn(words: string): string | undefined {
  const [first, ...more] = words.match(NUMBER) ?? [];
  return more.length ? undefined : first;
}
