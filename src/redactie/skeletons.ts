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

/** A titel with its number before it, as people copy it: "3.1 Jeugd", "2. Inleiding", "4 Uitvoering"; not "10 jaar". */
export function titleParts(titel: string): { titel: string; nummer?: string } {
  const [, dotted, plain, rest] =
    /^(?:(\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.)|(\d{1,2})(?=\s+\p{Lu}))\s+(\p{L}.*)$/u.exec(
      titel.trim(),
    ) ?? [];
  const nummer = (dotted ?? plain)?.replace(/\.$/, '');
  return nummer === undefined || rest === undefined ? { titel } : { titel: rest, nummer };
}

/** The years that a titel names, as the period of a document. */
function periodIn(titel: string): string | undefined {
  const [, from = '', to = ''] =
    /\b((?:19|20)\d\d)\s?(?:[-–/]|tot en met|t\/m|tot)\s?((?:19|20)\d\d)\b/.exec(titel) ?? [];
  return from < to ? `${from}/${to}` : undefined;
}

const yaml = (facts: object) => stringify(facts, { lineWidth: 0 });

/** The text of a new file: every required field, with a sentence to replace where nothing is known. */
export function skeleton(thing: Thing, facts: Facts): string {
  const { titel, datum, orgaan, soort, laag, volgorde = 1 } = facts;
  if (thing === 'hoofdstuk') return `---\n${yaml(titleParts(titel))}---\n\n${PLACEHOLDERS.tekst}\n`;
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
      ...(periodIn(titel) && { periode: periodIn(titel) }),
    });
  return yaml({
    titel,
    datum: datum ?? '',
    orgaan: orgaan ?? PLACEHOLDERS.orgaan,
    soort: soort ?? 'bijeenkomst',
    status: 'gepland',
  });
}

/** Words that say nothing in an address. */
const SMALL = new Set('de het een van voor en in op met der den te bij aan over'.split(' '));
/** No longer name of a document is proposed: it stands in every address of it. */
const LONGEST = 40;

/** The id of a document: that of its title, of a long one its first words that say something. */
export function documentId(titel: string): string {
  const whole = idOf(titel);
  if (whole.length <= LONGEST) return whole;
  let id = '';
  for (const word of whole.split('-').filter((each) => !SMALL.has(each) && !/^\d{4}$/.test(each))) {
    const next = id ? `${id}-${word}` : word;
    if (next.length > LONGEST) break;
    id = next;
  }
  return id || whole.slice(0, LONGEST).replace(/-$/, '');
}

/** The id that a title gives: lower case letters, digits and hyphens; empty when nothing is left. */
export const idOf = (titel: string): string =>
  slug(titel.replace(/['’‘]/g, '').replaceAll('&', ' en '));
