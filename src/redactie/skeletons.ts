import { slug } from '../dutch/slug.ts';
import { stringify } from 'yaml';
import { PLACEHOLDERS } from '../schema/placeholders.ts';

/** What can be made new. */
export const THINGS = ['hoofdstuk', 'mijlpaal', 'thema', 'begrip', 'document'] as const;
export type Thing = (typeof THINGS)[number];

/** What is known of a new thing; all but the title is optional and gets words to replace. */
export interface Facts {
  titel: string;
  datum?: string;
  orgaan?: string;
  soort?: string;
  laag?: string;
  volgorde?: number;
}

const yaml = (facts: object) => stringify(facts, { lineWidth: 0 });

/** The text of a new file: every required field, with a sentence to replace where nothing is known. */
export function skeleton(thing: Thing, facts: Facts): string {
  const { titel, datum, orgaan, soort, laag, volgorde = 1 } = facts;
  if (thing === 'hoofdstuk') return `---\n${yaml({ titel })}---\n\n${PLACEHOLDERS.tekst}\n`;
  if (thing === 'begrip') return yaml({ term: titel, uitleg: PLACEHOLDERS.uitleg });
  if (thing === 'thema')
    return yaml({
      titel,
      laag: laag ?? 'strategisch',
      omschrijving: PLACEHOLDERS.thema,
      volgorde,
    });
  if (thing === 'document')
    return yaml({
      titel,
      korteTitel: titel,
      soort: soort ?? 'uitvoeringsplan',
      omschrijving: PLACEHOLDERS.document,
      volgorde,
    });
  return yaml({
    titel,
    datum: datum ?? '',
    orgaan: orgaan ?? PLACEHOLDERS.orgaan,
    soort: soort ?? 'bijeenkomst',
    status: 'gepland',
  });
}

/** The id that a title gives: lower case letters, digits and hyphens; empty when nothing is left. */
export const idOf = (titel: string): string =>
  slug(titel.replace(/['’‘]/g, '').replaceAll('&', ' en '));
