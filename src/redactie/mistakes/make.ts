import { SOUND } from './sound.ts';

export { SOUND };

/** A wrong example: how the handbook shows it, and the files that hold it. */
export type Mistake = readonly [shown: string, files: Record<string, string | Uint8Array>];

/** Folders of the sound content: a frozen versie, its concept, and one that is not there. */
export const VERSIE = 'documenten/plan/2024';
export const CONCEPT = 'documenten/plan/concept';
export const LATER = 'documenten/plan/2025';
export const DOEL = SOUND[`${VERSIE}/01-doel.mdx`] ?? '';
/** Files that hold one wrong thing each. */
export const later = (facts: string, folder = LATER): Record<string, string> => ({
  [`${folder}/versie.yaml`]: `label: V\n${facts}`,
  [`${folder}/01-doel.mdx`]: DOEL,
});
export const text = (body: string, fields = ''): Record<string, string> => ({
  [`${CONCEPT}/02-proef.mdx`]: `---\ntitel: Proef\n${fields}---\n\n${body}\n`,
});
export const mijlpaal = (fields: string): Record<string, string> => ({
  'mijlpalen/proef.yaml': `titel: Proef\norgaan: Raad\nsoort: besluit\nstatus: gepland\n${fields}\n`,
});
export const begrip = (whole: string): Record<string, string> => ({
  'begrippen/proef.yaml': `${whole}\n`,
});
export const pagina = (body: string): Record<string, string> => ({
  'paginas/proef.mdx': `---\ntitel: Proef\nomschrijving: Een proef.\n---\n\n${body}\n`,
});
/** Mistakes that are shown as they are written. */
const shown =
  (of: (body: string) => Record<string, string>) =>
  (...bodies: string[]): Mistake[] =>
    bodies.map((body) => [`\`${body}\``, of(body)]);
export const bodies = shown(text);
export const fields = shown((line) => text('Tekst.', `${line}\n`));
export const dates = shown((datum) => mijlpaal(`datum: ${datum}`));
