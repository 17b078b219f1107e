import { buildDate } from '../../../src/content/build-date.ts';

/** What becomes of one file of the smallest content folder: its new content, or gone. */
export type Change = string | Uint8Array | null;

/** One mistake: its name, the files it touches, where it is told and with which words. */
export type Row = readonly [
  name: string,
  files: Record<string, Change>,
  place: `${string}:${number}:${number}`,
  words: RegExp,
];

export const DOEL = 'documenten/plan/2024/01-doel.mdx';
export const AANPAK = 'documenten/plan/2024/02-aanpak.mdx';
export const EXTRA = 'documenten/plan/2024/09-proef.mdx';

/** A hoofdstuk; its body begins at line 4, or one lower for each line of `extra`. */
export const mdx = (body: string, extra = ''): string =>
  `---\ntitel: Proef\n${extra}---\n${body}\n`;

/** A body in a hoofdstuk of its own. */
export const body = (text: string): Record<string, Change> => ({ [EXTRA]: mdx(text) });

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');
/** A body with a Figuur, and the image that it names. */
export function figuur(text: string): Record<string, Change> {
  const name = /bestand="([a-z]+\.png)"/.exec(text)?.[1] ?? 'plein.png';
  return { ...body(text), [`documenten/plan/2024/beeld/${name}`]: PNG };
}

/** Front matter lines, from line 3, in a hoofdstuk of its own. */
export const front = (lines: string): Record<string, Change> => ({
  [EXTRA]: mdx('Tekst.', `${lines}\n`),
});

/** A mijlpaal with a date; the date stands at line 2, column 8. */
export const mijlpaal = (datum: string, more = ''): Record<string, Change> => ({
  'mijlpalen/x.yaml': `titel: X\ndatum: ${datum}\norgaan: Raad\nsoort: rapportage\nstatus: gepland\n${more}`,
});

/** A day so many days after the build date. */
export const dayLater = (days: number): string => new Date(Date.parse(buildDate()) + days * 86_400_000).toISOString().slice(0, 10);

export const JEUGD = { 'themas/jeugd.yaml': 'titel: J\nlaag: strategisch\nomschrijving: O\nvolgorde: 1\n' };

/** A site.yaml with whom to tell of a leak; `verloopt` stands at line 9, column 13. */
export const security = (verloopt: string, contact = '[lek@a.nl]') => ({
  'site.yaml': `naam: K\norganisatie: G\norganisatieUri: https://a.nl/id\nurl: https://a.nl/\nbeschrijving: B\ncontact: {}\nbeveiliging:\n  contact: ${contact}\n  verloopt: ${verloopt}\n`,
});

export const BEGRIP = 'begrippen/x.yaml';
export const MIJLPAAL = 'mijlpalen/x.yaml';
