import { shownPath } from '../../src/content/read.ts';
import { count, noun } from '../../src/dutch/count.ts';

/** Fewer words where nobody waits at a terminal: in CI, or when npm was asked to be silent. */
export const isShort = () => !!process.env.CI || process.env.npm_config_loglevel === 'silent';

/** One line that says at once what a build does, and about how long that takes. */
export const begun = (content: string, out: string): string =>
  isShort()
    ? `De site wordt gemaakt van ${shownPath(content)} in ${shownPath(out)}.`
    : `De site wordt gemaakt van ${shownPath(content)} in ${shownPath(out)}; dat duurt meestal een halve tot een hele minuut.`;

/** One line about a stage that is done: what it did, and the seconds since the one before it. */
export const stageLine = (stage: string, milliseconds: number): string =>
  `  ${stage} (${(milliseconds / 1000).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} s)`;

/** One line about a finished build: its pages, the whole seconds it took, and where it is. */
export function done(pages: number, out: string, milliseconds: number): string {
  const made = `${pages.toLocaleString('nl-NL')} ${noun(pages, 'pagina', "pagina's")}`;
  const seconds = count(Math.max(1, Math.round(milliseconds / 1000)), 'seconde', 'seconden');
  return isShort()
    ? `${made} in ${seconds} in ${shownPath(out)}.`
    : `De site is klaar: ${made} in ${seconds}. Zij staat in ${shownPath(out)}.`;
}
