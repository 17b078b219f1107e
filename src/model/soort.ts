import type { DocumentSoort } from './types.ts';

const WORDS: Record<DocumentSoort, string> = {
  collegebesluit: 'Collegebesluit',
  raadsmededeling: 'Raadsmededeling',
  'plan-van-aanpak': 'Plan van aanpak',
  meerjarenbeleidsplan: 'Meerjarenbeleidsplan',
  voortgangsrapportage: 'Voortgangsrapportage',
  uitvoeringsplan: 'Uitvoeringsplan',
};

/** The word a reader knows a soort of document by. */
export function soortWord(soort: DocumentSoort): string {
  return WORDS[soort];
}
