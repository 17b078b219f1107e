/** A step of a path that means the same in a browser, a file name, a style sheet and a terminal. */
const STEP = /^[A-Za-z0-9_~-][A-Za-z0-9._~-]*$/;

/** A path as the base of a site, with one slash at both ends and between its steps; nothing for one with other signs in it. */
export function plainBase(path: string): string | undefined {
  const steps = path.split('/').filter(Boolean);
  return steps.every((step) => STEP.test(step)) ? ['', ...steps, ''].join('/') : undefined;
}

/** An address that a site can stand at, as a browser writes it; nothing for one with a query, an account or a path of other signs. */
export function plainUrl(address: string): string | undefined {
  const url = /[\s"'<>\\]/.test(address) ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.search || url.hash || url.username || url.password) return undefined;
  return plainBase(url.pathname) === undefined ? undefined : url.href;
}
