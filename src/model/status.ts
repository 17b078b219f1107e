import { withPreposition } from '../datum/datum.ts';
import { enumerate } from '../dutch/count.ts';
import type { Besluit, Status, Versie } from './types.ts';

const words: Record<Status | 'geen', string> = {
  concept: 'Concept',
  geen: 'De tekst staat hier nog niet',
  'ter-kennisname': 'Ter informatie',
  vastgesteld: 'Vastgesteld',
  vervallen: 'Vervallen',
};

/** The word for a status, as it begins a sentence; `geen` stands for a document without text. */
export function statusWord(status: Status | 'geen'): string {
  return words[status];
}

/** What a reader must know of a concept, said in the same words wherever one is shown. */
export const CONCEPT_PASSES = 'Deze tekst verandert nog en is niet om uit te citeren.';

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

/** Kinds of besluit that the site knows, as editors write them: for who made a slip in one. */
export const KNOWN_BESLUITEN = [
  'vaststelling',
  'gewijzigde vaststelling',
  'vaststellingsbesluit',
  'raadsbesluit',
  'collegebesluit',
  'amendement',
  'motie',
  'raadsvoorstel',
  'kennisname',
  'intrekking',
];

/** Whether a kind of besluit is one of those, as it stands. */
export const isKnownBesluit = (soort: string): boolean => KNOWN_BESLUITEN.includes(kindOf(soort));

/** The kind of a besluit as it is compared: small letters, single spaces. */
const kindOf = (soort: string) => soort.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether a besluit is a step on the way, that decides nothing: an amendement, a motie, an advies. */
export const decidesNothing = ({ soort }: Besluit): boolean => BESIDE.test(kindOf(soort));

/**
 * The besluiten that decided the text of a versie, by its own besluiten alone; none when those do not say. `soort` is free
 * text: a vaststelling decides; a plain besluit counts only where every besluit is one or a known step on the way, so
 * that of a kind unknown here (bekrachtiging, intrekking, …) nobody is named for what another may have done.
 */
export function decidingBesluiten({ besluiten }: Pick<Versie, 'besluiten'>): Besluit[] {
  const kinds = besluiten.map((besluit) => ({ besluit, kind: kindOf(besluit.soort) }));
  const decided = kinds.filter(({ kind }) => DECIDES.test(kind));
  const plain = kinds.filter(({ kind }) => PLAIN.test(kind));
  const isClear = kinds.every(({ kind }) => PLAIN.test(kind) || BESIDE.test(kind));
  const found = decided.length ? decided : isClear ? plain : [];
  return found.map(({ besluit }) => besluit);
}

/** Who decided, each once; nobody of a text that was not. */
function deciders(versie: Pick<Versie, 'besluiten' | 'status'>): string[] {
  if (versie.status !== 'vastgesteld') return [];
  return [...new Set(decidingBesluiten(versie).map(({ orgaan }) => orgaan))];
}

/** Who decided the text of a versie and when, as far as its own besluiten say: "door de gemeenteraad op 12 maart 2026"; else empty. */
export function decidedBy(versie: Versie): string {
  const all = (versie.status === 'vastgesteld' ? decidingBesluiten(versie) : []).map(
    ({ orgaan, datum }) =>
      `${orgaanInSentence(orgaan)}${datum ? ` ${withPreposition(datum)}` : ' (dag niet vermeld)'}`,
  );
  return all.length ? `door ${enumerate([...new Set(all)])}` : '';
}

/** Status and the deciding organen in one phrase: "Vastgesteld door de raad van A en de raad van B"; else the status alone. */
export function statusPhrase(versie: Versie): string {
  if (isForRaad(versie)) return `${statusWord(versie.status)} aan de raad`;
  const organen = deciders(versie).map(orgaanInSentence);
  const word = statusWord(versie.status);
  return organen.length ? `${word} door ${enumerate(organen)}` : word;
}

/** Whether the content itself says that a text went to the raad to know: by what it is, or by a besluit about it. */
const isForRaad = ({ status, document, besluiten }: Versie): boolean =>
  status === 'ter-kennisname' &&
  (document.soort === 'raadsmededeling' ||
    besluiten.some(({ soort }) => /\b(?:gemeente)?raad\b/i.test(soort)));
