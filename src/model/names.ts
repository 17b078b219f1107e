import type { Hoofdstuk } from './types.ts';

/**
 * A versie by its label as it stands inside a sentence, with the word "versie" once: "versie juni 2023"; "versie 5" of
 * "Versie 5"; "Ontwerpversie 3" as it is.
 */
export function versieName(label: string): string {
  if (/^versie(?![\p{L}\p{M}])/iu.test(label)) return `versie${label.slice(6)}`;
  return /versie(?!\p{L})/iu.test(label) ? label : `versie ${label}`;
}

/** As `versieName`, where it begins a sentence or is a heading: "Versie juni 2023". */
export const versieTitle = (label: string): string => {
  const name = versieName(label);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

/** Number and title: "2.1 Jeugd"; the title alone of what has no number. */
export const numbered = ({ nummer, titel }: Pick<Hoofdstuk, 'nummer' | 'titel'>): string =>
  nummer ? `${nummer} ${titel}` : titel;

/** Number and title of a hoofdstuk as its readers know it; a short document's text has the name of the document. */
export const hoofdstukName = (hoofdstuk: Hoofdstuk): string =>
  hoofdstuk.slugs ? numbered(hoofdstuk) : hoofdstuk.versie.document.titel;

/** The name of the hoofdstuk that a change is about, the new one where it has one. */
export function changedName({ oud, nieuw }: { oud?: Hoofdstuk; nieuw?: Hoofdstuk }): string {
  const hoofdstuk = nieuw ?? oud;
  return hoofdstuk ? hoofdstukName(hoofdstuk) : '';
}
