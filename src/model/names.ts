import { formatDatum } from '../datum/datum.ts';
import { holdsDatum } from '../datum/held.ts';
import { capital } from '../dutch/count.ts';
import { statusPhrase } from './status.ts';
import type { Hoofdstuk, Versie } from './types.ts';

/** What a versie is named after. */
export type Named = Pick<Versie, 'label' | 'datum'>;

/**
 * The name of a versie: its label with its date, "Vastgesteld door de gemeenteraad (15 maart 2022)"; the label alone
 * where that says the date already, "juni 2023". All that names a versie is made of this: nothing else reads a label.
 */
export function versieLabel({ label, datum }: Named): string {
  return holdsDatum(label, datum) ? label : `${label} (${formatDatum(datum)})`;
}

/**
 * The name of a versie as it stands inside a sentence, with the word "versie" once: "versie juni 2023"; "versie 5 (mei
 * 2024)" of "Versie 5"; "Ontwerpversie 3 (2021)" as it is.
 */
export function versieName(versie: Named): string {
  const name = versieLabel(versie);
  if (/^versie(?![\p{L}\p{M}])/iu.test(name)) return `versie${name.slice(6)}`;
  return /versie(?!\p{L})/iu.test(versie.label) ? name : `versie ${name}`;
}

/** As `versieName`, where it begins a sentence or is a heading: "Versie juni 2023". */
export const versieTitle = (versie: Named): string => capital(versieName(versie));

/** The name of a versie where it tells one from another in passing, so the date first: "15 maart 2022, Vastgesteld door …". */
export const versieByDate = ({ label, datum }: Named): string =>
  holdsDatum(label, datum) ? capital(label) : `${capital(formatDatum(datum))}, ${label}`;

/**
 * Status and name of a versie without saying twice what a label says of the status: "Vastgesteld door de raad, 13 juni
 * 2024". The dot between them stays with what follows it.
 */
export function versieStatus(versie: Versie): string {
  const phrase = statusPhrase(versie);
  return versie.label.toLowerCase().includes(phrase.toLowerCase())
    ? capital(versieLabel(versie))
    : `${phrase} ·\u00a0${versieName(versie)}`;
}

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
