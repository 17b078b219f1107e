import type { Status, Versie } from '../../model/types.ts';

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

/** An orgaan as it stands inside a sentence: "de gemeenteraad", "het college van …". */
export function orgaanInSentence(orgaan: string): string {
  if (/^college\b/i.test(orgaan)) return `het c${orgaan.slice(1)}`;
  if (/^(gemeenteraad|raad|burgemeester)\b/i.test(orgaan)) {
    return `de ${orgaan.charAt(0).toLowerCase()}${orgaan.slice(1)}`;
  }
  return orgaan;
}

/** Status and the deciding orgaan in one phrase: "Vastgesteld door het college van …". */
export function statusPhrase(versie: Versie): string {
  const { besluiten } = versie;
  const made = besluiten.findLast(({ soort }) => /\bvast(stel|gesteld)/i.test(soort));
  const orgaan = (made ?? (besluiten.length === 1 ? besluiten[0] : undefined))?.orgaan;
  const word = statusWord(versie.status);
  if (versie.status !== 'vastgesteld' || !orgaan) return word;
  return `${word} door ${orgaanInSentence(orgaan)}`;
}
