interface Signs {
  signs: string;
  instead?: string | undefined;
  /** Whether the file holds no such sign but its name: `&shy;` in a text, `\\u00ad` in a value. */
  isNamed?: boolean;
}

const codes = (signs: string): string =>
  [...signs]
    .map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

const COMMAND = ', of herstel het met `npm run taal -- --herstel`';
/** The command mends signs, not their names. */
const orCommand = ({ isNamed }: Signs) => (isNamed ? '' : COMMAND);

/** Signs that nobody sees, or that only look like letters. */
export const SIGNS = {
  'signs/unseen': (given: Signs) =>
    given.isNamed
      ? `Hier is met een code als &shy; een onzichtbaar teken geschreven (${codes(given.signs)}). Haal die code weg.`
      : `Hier staat een onzichtbaar teken (${codes(given.signs)}). Haal het weg${COMMAND}.`,
  'signs/private': ({ signs }: Signs) =>
    `Hier staat een teken dat alleen in één lettertype bestaat (${codes(signs)}). Typ het goede teken; voor een opsomming is dat een streepje met een spatie.`,
  'signs/loose-accent': ({ signs, instead = '', ...given }: Signs) =>
    `Deze letter en haar accent zijn losse tekens (${codes(signs)}). Typ ${instead} als één letter${orCommand({ signs, ...given })}.`,
  'signs/ligature': ({ signs, instead = '', ...given }: Signs) =>
    `Deze letters zijn één teken (${codes(signs)}). Typ ${instead} als losse letters${orCommand({ signs, ...given })}.`,
};
