/** Where organisations keep files for themselves: who has no account there sees nothing. */
const INSIDE =
  /^https?:\/\/(?:[^/?#]+\.)?(?:sharepoint\.com|onedrive\.live\.com|teams\.microsoft\.com|outlook\.office(?:365)?\.com)(?:[/?#]|$)|^https?:\/\/(?:intranet\.|(?:[^/?#]+\.)?(?:local|intern|intranet)(?:[/:?#]|$))|^https?:\/\/(?:localhost|127\.0\.0\.1|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+)(?:[/:?#]|$)/i;

/** Whether only people of one organisation can open an address. */
export const isInside = (url: string): boolean => INSIDE.test(url);

/** The address within one that a mail program put its own around; nothing for another. */
export function unwrapped(url: string): string | undefined {
  if (!/^https?:\/\/[^/?#]*safelinks\.protection\.outlook\.com\//i.test(url)) return undefined;
  return (URL.canParse(url) && new URL(url).searchParams.get('url')) || undefined;
}
