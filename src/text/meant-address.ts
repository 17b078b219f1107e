/** What was meant by an address that may not stand in a text: another, a file on a computer, or the file of a text. */
export interface MeantAddress {
  near?: string;
  what?: 'computer' | 'text';
}

/** Endings of addresses that are typed without what comes before them. */
const DOMAIN =
  /^(?:www\.[^\s/]|(?:[a-z0-9-]+\.)+(?:nl|eu|com|org|net|be|de|info|example)(?=[/?#:]|$))/i;

/** Says what an address that is refused was probably meant to be. */
export function meantAddress(url: string): MeantAddress {
  if (/^(?:file:|[a-z]:[\\/]|\\\\)/i.test(url)) return { what: 'computer' };
  if (/^[^\s@/:]+@[^\s@/]+\.[a-z]{2,}$/i.test(url)) return { near: `mailto:${url}` };
  if (/^https?:\/\/https?:?\/*\w/i.test(url))
    return { near: url.replace(/^https?:\/\/(https?):?\/*/i, '$1://') };
  const [, rest = ''] = /^h?tt?ps?[:;]?\/{0,3}(?=[\w-]+\.)(.*)$/i.exec(url) ?? [];
  if (rest) return { near: `https://${rest}` };
  if (/^[^:]+\.(?:docx?|xlsx?|pptx?|pdf|odt)$/i.test(url) && !DOMAIN.test(url))
    return { what: 'computer' };
  if (/^[^:]+\.mdx?(?:#.*)?$/i.test(url)) return { what: 'text' };
  if (DOMAIN.test(url)) return { near: `https://${url}` };
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+)*\/?$/.test(url)
    ? { near: `/${url.replace(/\/?$/, '/')}` }
    : {};
}
