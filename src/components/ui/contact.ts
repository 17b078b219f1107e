import type { Site } from '../../model/types.ts';

/** A way to reach who publishes; without `href` words alone. */
export interface Way {
  words: string;
  href?: string;
}

/** Whom a reader asks: the name given, else the organisation. */
export const whomToAsk = ({ contact, organisatie }: Site): string => contact.naam ?? organisatie;

/**
 * The ways to reach who publishes, the quickest first; empty where the content names none. `page` is the full
 * address that a mail is about (RFC 6068).
 */
export function waysToAsk(site: Site, page?: string): Way[] {
  const { email, telefoon, url, adres } = site.contact;
  const about = `subject=${encodeURIComponent(`Vraag over ${site.naam}`)}`;
  const body = page ? `&body=${encodeURIComponent(`Over deze pagina: ${page}\r\n\r\n`)}` : '';
  return [
    ...(email
      ? [
          {
            words: email,
            href: `mailto:${encodeURIComponent(email).replace('%40', '@')}?${about}${body}`,
          },
        ]
      : []),
    ...(telefoon ? [{ words: telefoon, href: `tel:${telefoon.replace(/[^\d+]/g, '')}` }] : []),
    ...(url
      ? [{ words: url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''), href: url }]
      : []),
    ...(adres ? [{ words: adres.split(/\s*\n\s*/).join(', ') }] : []),
  ];
}
