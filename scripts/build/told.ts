import { readdirSync } from 'node:fs';
import { shownPath } from '../../src/content/read.ts';

/** Fewer words where nobody waits at a terminal: in CI, or when npm was asked to be silent. */
const short = () => !!process.env.CI || process.env.npm_config_loglevel === 'silent';
const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('nl-NL')} ${n === 1 ? one : many}`;

/** One line that says at once what a build does, and about how long that takes. */
export const begun = (content: string, out: string): string =>
  short()
    ? `De site wordt gemaakt van ${shownPath(content)} in ${shownPath(out)}.`
    : `De site wordt gemaakt van ${shownPath(content)} in ${shownPath(out)}; dat duurt meestal een halve tot een hele minuut.`;

/** One line about a finished build: its pages (HTML files), the whole seconds it took, and where it is. */
export function done(out: string, milliseconds: number): string {
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const pages = count(names.filter((name) => name.endsWith('.html')).length, 'pagina', "pagina's");
  const seconds = count(Math.max(1, Math.round(milliseconds / 1000)), 'seconde', 'seconden');
  return short()
    ? `${pages} in ${seconds}.`
    : `De site is klaar: ${pages} in ${seconds}. Zij staat in ${shownPath(out)}.`;
}
