import { statusWord } from '../../model/status.ts';
import type { Versie } from '../../model/types.ts';

/** An orgaan as it stands inside a sentence: "de gemeenteraad", "het college van …". */
export function orgaanInSentence(orgaan: string): string {
  if (/^college\b/i.test(orgaan)) return `het c${orgaan.slice(1)}`;
  if (/^(gemeenteraad|raad|burgemeester)\b/i.test(orgaan)) {
    return `de ${orgaan.charAt(0).toLowerCase()}${orgaan.slice(1)}`;
  }
  return orgaan;
}

/**
 * Kinds of besluit by which a text is decided, as the editors of versie.yaml write them. The list is closed: `soort` is
 * free text, and of any other kind (amendement, motie, advies, voorstel, consultatie, kennisname, intrekking, …) nobody
 * can say here that it decided the text. A text that has a besluit of the first list was decided by that; only
 * without one does a plain "besluit" count, which may as well be one on the way.
 */
const DECIDES: ReadonlySet<string>[] = [
  new Set(
    'vaststelling|vastgesteld|vaststellingsbesluit|besluit tot vaststelling|gewijzigde vaststelling|gewijzigd vastgesteld|vaststelling met wijzigingen'.split(
      '|',
    ),
  ),
  new Set('besluit|raadsbesluit|collegebesluit'.split('|')),
];

/** The organen that decided the text of a versie, by its own besluiten alone; none when those do not say. */
export function deciders({ besluiten, status }: Pick<Versie, 'besluiten' | 'status'>): string[] {
  if (status !== 'vastgesteld') return [];
  const by = (soorten: ReadonlySet<string>) =>
    besluiten
      .filter(({ soort }) => soorten.has(soort.trim().replace(/\s+/g, ' ').toLowerCase()))
      .map(({ orgaan }) => orgaan);
  return [...new Set(DECIDES.map(by).find((organen) => organen.length > 0) ?? [])];
}

/** Status and the deciding organen in one phrase: "Vastgesteld door de raad van A en de raad van B"; else the status alone. */
export function statusPhrase(versie: Versie): string {
  const organen = deciders(versie).map(orgaanInSentence);
  const word = statusWord(versie.status);
  return organen.length ? `${word} door ${new Intl.ListFormat('nl').format(organen)}` : word;
}
