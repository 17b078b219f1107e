import { withPreposition } from '../datum/datum.ts';
import { enumerate } from '../dutch/count.ts';
import type { Besluit, Status, Versie } from './types.ts';

const words: Record<Status | 'geen', string> = {
  concept: 'Concept',
  geen: 'De tekst staat hier nog niet',
  'ter-kennisname': 'Ter kennisname',
  vastgesteld: 'Vastgesteld',
  vervallen: 'Vervallen',
};

/** The word for a status, as it begins a sentence; `geen` stands for a document without text. */
export function statusWord(status: Status | 'geen'): string {
  return words[status];
}

/** The status as it stands inside a sentence; of a concept, with what that means. */
export const statusInSentence = (status: Status): string =>
  statusWord(status).toLowerCase() + (status === 'concept' ? ', nog niet vastgesteld' : '');

/** An orgaan as it stands inside a sentence: "de gemeenteraad", "het college van …". */
export function orgaanInSentence(orgaan: string): string {
  if (/^college\b/i.test(orgaan)) return `het c${orgaan.slice(1)}`;
  if (/^(algemeen|dagelijks) bestuur\b/i.test(orgaan))
    return `het ${orgaan.charAt(0).toLowerCase()}${orgaan.slice(1)}`;
  if (/^(gemeenteraad|raad|burgemeester)\b(?! van state\b)/i.test(orgaan)) {
    return `de ${orgaan.charAt(0).toLowerCase()}${orgaan.slice(1)}`;
  }
  return orgaan;
}

/** A besluit that decides a text, as the editors of versie.yaml write it: vaststelling, gewijzigde vaststelling van …. */
const DECIDES =
  /^(?:besluit tot )?(?:gewijzigde? )?(?:vaststelling|vaststellingsbesluit|vastgesteld)(?: van .+| met wijzigingen)?$/;
/** A plain besluit: it may have decided the text, and may as well have sent it on. */
const PLAIN = /^(?:raads|college|algemeen )?besluit$/;
/** Steps on the way, that decide nothing and leave open who did. */
const BESIDE =
  /^(?:amendement|motie|advies|voorstel|raadsvoorstel|zienswijzen?|consultatie|inspraak|kennisname|ter kennisname)\b/;

/** The kind of a besluit as it is compared: small letters, single spaces. */
const kindOf = (soort: string) => soort.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether a besluit is a step on the way, that decides nothing: an amendement, a motie, an advies. */
export const decidesNothing = ({ soort }: Besluit): boolean => BESIDE.test(kindOf(soort));

/**
 * The besluiten that decided the text of a versie, by its own besluiten alone; none when those do not say. `soort` is free
 * text: a vaststelling decides; a plain besluit counts only where every besluit is one or a known step on the way, so
 * that of a kind unknown here (bekrachtiging, intrekking, …) nobody is named for what another may have done.
 */
function deciders({ besluiten, status }: Pick<Versie, 'besluiten' | 'status'>): Besluit[] {
  if (status !== 'vastgesteld') return [];
  const kinds = besluiten.map((besluit) => ({ besluit, soort: kindOf(besluit.soort) }));
  const decided = kinds.filter(({ soort }) => DECIDES.test(soort));
  const plain = kinds.filter(({ soort }) => PLAIN.test(soort));
  const isClear = kinds.every(({ soort }) => PLAIN.test(soort) || BESIDE.test(soort));
  return (decided.length ? decided : isClear ? plain : []).map(({ besluit }) => besluit);
}

/** Who decided the text of a versie and when, as far as its own besluiten say: "door de gemeenteraad op 12 maart 2026"; else empty. */
export function decidedBy(versie: Versie): string {
  const all = deciders(versie).map(
    ({ orgaan, datum }) =>
      `${orgaanInSentence(orgaan)}${datum ? ` ${withPreposition(datum)}` : ' (dag niet vermeld)'}`,
  );
  return all.length ? `door ${enumerate([...new Set(all)])}` : '';
}

/** Status and the deciding organen in one phrase: "Vastgesteld door de raad van A en de raad van B"; else the status alone. */
export function statusPhrase(versie: Versie): string {
  const organen = [...new Set(deciders(versie).map(({ orgaan }) => orgaanInSentence(orgaan)))];
  const word = statusWord(versie.status);
  return organen.length ? `${word} door ${enumerate(organen)}` : word;
}
