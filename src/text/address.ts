const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Tells whether an author may link to this address: outside by scheme, an anchor, or `/…` on this site. */
export function isAllowedAddress(url: string): boolean {
  if (url.includes('\\') || !URL.canParse(url, 'https://basis.invalid/')) return false;
  const parsed = new URL(url, 'https://basis.invalid/');
  if (url.startsWith('#')) return url.length > 1;
  if (url.startsWith('/')) return parsed.host === 'basis.invalid' && !url.startsWith('//');
  if (!schemes.has(parsed.protocol) || /^https?:\/\/https?(?::|\/|$)/i.test(url)) return false;
  return /^(https?:\/\/[^/]|mailto:|tel:)/i.test(url);
}
