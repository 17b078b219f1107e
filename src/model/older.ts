import type { Comparisons } from './comparison.ts';
import { versieByDate, versieName } from './names.ts';
import type { Hoofdstuk, Versie } from './types.ts';
import { pairPath } from './versies.ts';
import { isChanged } from './wijziging.ts';

/** Whether a versie was there before the current one. */
export const isOlder = (versie: Versie): boolean => {
  const { versies, current } = versie.document;
  return current !== undefined && versies.indexOf(versie) > versies.indexOf(current);
};

/** The same hoofdstuk in the current versie; `undefined` when that has it no more, or not yet. */
export const hoofdstukNow = ({ id, versie }: Hoofdstuk): Hoofdstuk | undefined =>
  versie.document.current?.hoofdstukken.find((each) => each.id === id);

/**
 * The address, without base, that search engines should show for a text: of an older one the same text now, for as long
 * as that lives; else its own.
 */
export function canonicalPath(hoofdstuk: Hoofdstuk): string {
  const now = isOlder(hoofdstuk.versie) ? hoofdstukNow(hoofdstuk) : hoofdstuk;
  return now?.currentPath ?? hoofdstuk.fixedPath;
}

/** The same of a whole versie: the document now, of an older one too. */
export const canonicalRoot = (versie: Versie): string =>
  versie.isCurrent || isOlder(versie) ? versie.document.path : versie.fixedPath;

/** What the title of a page at a fixed address ends with: which versie it is, of an older one that it is that. */
export const fixedSuffix = (versie: Versie): string =>
  isOlder(versie) ? `, oudere tekst: ${versieByDate(versie)}` : `, ${versieName(versie)}`;

/** Says of an older text which one search engines are asked to show; empty for any other. */
export function canonicalSentence(hoofdstuk: Hoofdstuk): string {
  if (!isOlder(hoofdstuk.versie)) return '';
  return hoofdstukNow(hoofdstuk)
    ? 'Zoekmachines vragen wij om de actuele tekst te tonen, niet deze oudere.'
    : 'Dit deel staat niet meer in het document. Zoekmachines mogen daarom deze oudere tekst tonen.';
}

/** What differs between a versie, or one hoofdstuk of it, and the current versie. */
export interface Since {
  /** Address without base of the page that shows what differs; unset when nothing does. */
  path?: string;
  /** Nothing differs, and no versie between the two had anything else. */
  isUnchanged: boolean;
}

/**
 * How a versie, or one hoofdstuk of it, differs from the current one, by the comparison that is there of every versie
 * with the current one. Claims that nothing changed only of texts of which everything is equal, in all versies between.
 */
export function sinceOf(
  versie: Versie,
  hoofdstuk: Hoofdstuk | undefined,
  { between }: Pick<Comparisons, 'between'>,
): Since | undefined {
  const { current, versies } = versie.document;
  if (!current || current === versie) return undefined;
  const pair = isOlder(versie) ? { van: versie, tot: current } : { van: current, tot: versie };
  const differs = (van: Versie, tot: Versie): string | undefined => {
    const { hoofdstukken, byId } = between(van, tot);
    if (!hoofdstuk) return hoofdstukken.some(isChanged) ? pairPath({ van, tot }) : undefined;
    const own = byId.get(hoofdstuk.id);
    return own && isChanged(own) ? own.path : undefined;
  };
  const path = differs(pair.van, pair.tot);
  if (path) return { path, isUnchanged: false };
  const way = versies.slice(versies.indexOf(pair.tot), versies.indexOf(pair.van));
  return { isUnchanged: way.every((tot) => !tot.previous || !differs(tot.previous, tot)) };
}
