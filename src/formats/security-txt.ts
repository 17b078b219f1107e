import type { Site } from '../model/types.ts';

/** Where a host tells who finds a leak whom to tell it to (RFC 9116, 3). */
export const SECURITY_TXT = '/.well-known/security.txt';

/** A way to reach somebody, as a URI: an e-mail address is written without its scheme. */
const uri = (contact: string): string =>
  /^(?:https|tel):/.test(contact) ? contact : `mailto:${contact}`;

/**
 * The text of security.txt (RFC 9116), with the fields in the order of its examples; `origin` is that of the host, which
 * has one such file whatever the path of the site. Valid up to the last second of the day that the content gives.
 */
export function securityTxt(about: NonNullable<Site['beveiliging']>, origin: string): string {
  const { contact, verloopt, beleid, dank, sleutel, vacatures } = about;
  const fields: [string, string | undefined][] = [
    ...contact.map((each): [string, string] => ['Contact', uri(each)]),
    ['Expires', `${verloopt}T23:59:59Z`],
    ['Encryption', sleutel],
    ['Acknowledgments', dank],
    ['Preferred-Languages', 'nl, en'],
    ['Canonical', new URL(SECURITY_TXT, origin).href],
    ['Policy', beleid],
    ['Hiring', vacatures],
  ];
  return fields.flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : [])).join('');
}
