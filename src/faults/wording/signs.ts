interface Signs {
  signs: string;
  instead?: string | undefined;
}

const codes = (signs: string): string =>
  [...signs]
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

/** Signs that nobody sees, or that only look like letters. */
export const SIGNS = {
  'signs/unseen': ({ signs }: Signs) =>
    `Hier staat een onzichtbaar teken (${codes(signs)}). Haal het weg, of herstel het met \`npm run taal -- --herstel\`.`,
  'signs/private': ({ signs }: Signs) =>
    `Hier staat een teken dat alleen in één lettertype bestaat (${codes(signs)}). Typ het goede teken; voor een opsomming is dat een streepje met een spatie.`,
  'signs/loose-accent': ({ signs, instead = '' }: Signs) =>
    `Deze letter en haar accent zijn losse tekens (${codes(signs)}). Typ ${instead} als één letter, of herstel het met \`npm run taal -- --herstel\`.`,
  'signs/ligature': ({ signs, instead = '' }: Signs) =>
    `Deze letters zijn één teken (${codes(signs)}). Typ ${instead} als losse letters, of herstel het met \`npm run taal -- --herstel\`.`,
};
