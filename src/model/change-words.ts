import { capital } from '../dutch/count.ts';
import { blockNoun } from './block-names.ts';
import type { Block } from './types.ts';
import type { AlineaSoort, AspectWijziging } from './wijziging.ts';

const KINDS: Record<AlineaSoort, string> = {
  gelijk: 'gelijk',
  anders: 'anders getoond',
  herschreven: 'herschreven',
  nieuw: 'nieuw',
  vervallen: 'vervallen',
  verplaatst: 'verplaatst',
  'verplaatst-herschreven': 'verplaatst en herschreven',
  gesplitst: 'gesplitst',
  samengevoegd: 'samengevoegd',
};

/** What happened to an alinea, as it stands inside a sentence for readers. */
export const kindWord = (soort: AlineaSoort): string => KINDS[soort];

/** The same for who proposes a change: nothing of it was decided, so nothing was dropped or rewritten. */
export const proposedWord = (soort: AlineaSoort): string =>
  KINDS[soort].replace('herschreven', 'veranderd').replace('vervallen', 'weg');

/** What happened to a block, above its words; a move is told with where from. */
export function kindHeading(soort: AlineaSoort, block?: Pick<Block, 'soort' | 'row'>): string {
  const own = block?.soort ?? 'alinea';
  const noun = own === 'alinea' && block?.row ? 'rij' : blockNoun(own, 1);
  if (soort === 'nieuw') return own === 'beeld' ? 'Nieuw beeld' : `Nieuwe ${noun}`;
  if (soort === 'vervallen') return `Vervallen ${noun}`;
  if (own === 'beeld' && (soort === 'herschreven' || soort === 'anders')) return 'Beeld gewijzigd';
  const [word = ''] = KINDS[soort].split(' en ');
  return capital(own === 'alinea' ? word : `${noun} ${word}`);
}

const ASPECTS: Record<AspectWijziging['aspect'], string> = {
  teken: 'alleen teken of spatie',
  opmaak: 'opmaak',
  verwijzing: 'verwijzing',
  beeld: 'beeld',
  opbouw: 'opbouw',
};

/** What else than words changed of a block, in a row of lower case words. */
export const aspectWord = (aspect: AspectWijziging['aspect']): string => ASPECTS[aspect];

/** What is said, everywhere in the same words, of a text that looks different although no block of it changed. */
export const OUTSIDE_ALINEAS =
  'Tussen de alinea’s veranderde iets in de opbouw of de opmaak (zoals een lijn, of de ruimte in een lijst); vergelijk beide teksten';

/** What became of an alinea in the current version; `nog-niet`: new in a concept, no version that counts has it. */
export type FateSoort = Exclude<AlineaSoort, 'nieuw'> | 'nog-niet';

const FATES: Record<FateSoort, (versie: string) => string> = {
  gelijk: (versie) => `De actuele versie, ${versie}, heeft dezelfde tekst.`,
  anders: (versie) =>
    `In de actuele versie, ${versie}, staan dezelfde woorden, maar anders: in opmaak, verwijzing, noot, tabelkop of plaats.`,
  herschreven: (versie) => `In de actuele versie, ${versie}, is deze tekst herschreven.`,
  vervallen: (versie) => `In de actuele versie, ${versie}, staat deze tekst niet meer.`,
  'nog-niet': (versie) =>
    `Deze tekst is nog niet vastgesteld; in de actuele versie, ${versie}, staat hij niet.`,
  verplaatst: (versie) =>
    `In de actuele versie, ${versie}, staan deze woorden op een andere plaats.`,
  'verplaatst-herschreven': (versie) =>
    `In de actuele versie, ${versie}, is deze tekst verplaatst en herschreven.`,
  gesplitst: (versie) =>
    `In de actuele versie, ${versie}, is deze tekst gesplitst in meer alinea’s.`,
  samengevoegd: (versie) =>
    `In de actuele versie, ${versie}, is deze tekst samengevoegd met andere tekst.`,
};

/** What became of an alinea in the current version, named by its label, in a sentence. */
export const fateSentence = (soort: FateSoort, versie: string): string => FATES[soort](versie);

/**
 * For an alinea with equal words in a text that is not equal: nothing more is claimed than its words. `isOutside`:
 * no alinea of that text differs, so what changed is not shown.
 */
export function sameWordsSentence(versie: string, isOutside: boolean): string {
  const same = `De woorden van deze alinea staan letter voor letter ook in de actuele versie, ${versie}.`;
  return isOutside
    ? `${same} ${OUTSIDE_ALINEAS}.`
    : `${same} In dit deel veranderde wel iets; vergelijk beide teksten.`;
}
