import type { Hoofdstuk } from './types.ts';

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
