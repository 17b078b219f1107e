/** Puts the base of the site before an address of the model, which always starts with `/`. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The whole address of a path of the model, for what is read elsewhere: feeds, calendars. */
export function withSite(path: string): string {
  return new URL(withBase(path), import.meta.env.SITE).href;
}

/** The address by which a calendar of readers subscribes to a file: of the same place, with the scheme that calendars know. */
export const withCalendar = (path: string): string => withSite(path).replace(/^https?:/, 'webcal:');
