/** Puts the base of the site before an address of the model, which always starts with `/`. */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
