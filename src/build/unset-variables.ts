/** What stands between the brackets of a function, with functions in it. */
const INSIDE = String.raw`(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*`;
const USE = new RegExp(String.raw`var\(\s*(--_[\w-]+)\s*,\s*(${INSIDE})\)`, 'g');

/**
 * CSS in which a variable that components keep for themselves (`--_…`), and that no rule here sets, is what its use falls
 * back on. A rule that would set it was left out, since nothing on these pages has its name.
 */
export function withoutUnset(css: string): string {
  const set = new Set([...css.matchAll(/[{;\s](--_[\w-]+)\s*:/g)].map(([, name]) => name));
  const resolve = (text: string): string =>
    text.replace(USE, (_use, name: string, fallback: string) => {
      const inner = resolve(fallback.trim());
      return set.has(name) ? `var(${name},${inner})` : inner;
    });
  return resolve(css);
}
