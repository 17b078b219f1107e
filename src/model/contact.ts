import type { Site } from './types.ts';

/** A way to reach who publishes; without `href` words alone. */
export interface Way {
  kind: 'telefoon' | 'email' | 'url' | 'adres';
  words: string;
  href?: string;
}

/** Whom a reader asks: the name given, else the organisation. */
export const whomToAsk = ({ contact, organisatie }: Site): string => contact.naam ?? organisatie;

/** Something that a mail program takes (RFC 6068), and that a telephone can dial (RFC 3966); anything else is words. */
const MAIL = /^[^\s@]+@[^\s@]+$/;
const NUMBER = /^\+?\d[\d ()./-]*$/;

/**
 * The ways to reach who publishes, the quickest first; empty where the content names none. `page` is the full address
 * that a mail is about.
 */
export function waysToAsk(site: Site, page?: string): Way[] {
  const { email, telefoon, url, adres } = site.contact;
  const ways: Way[] = [];
  if (telefoon)
    ways.push({
      kind: 'telefoon',
      words: telefoon,
      ...(NUMBER.test(telefoon) && { href: `tel:${telefoon.replace(/[^\d+]/g, '')}` }),
    });
  if (email)
    ways.push({
      kind: 'email',
      words: email,
      ...(MAIL.test(email) && { href: mailAddress(email, site.naam, page) }),
    });
  if (url) ways.push({ kind: 'url', words: shown(url), href: url });
  if (adres) ways.push({ kind: 'adres', words: adres.split(/\s*\n\s*/).join(', ') });
  return ways;
}

const shown = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');

function mailAddress(email: string, about: string, page: string | undefined): string {
  const subject = encodeURIComponent(`Vraag over ${about}`);
  const body = page ? `&body=${encodeURIComponent(`Over deze pagina: ${page}\r\n\r\n`)}` : '';
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${subject}${body}`;
}
