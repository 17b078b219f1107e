const SPECIAL: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '“': '``',
  '”': "''",
  '„': '{\\quotedblbase}',
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  '€': '{\\texteuro}',
  '\u00a0': '~',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
};
const ACCENTS: Record<string, string> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u ',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r ',
  '\u030c': 'v ',
  '\u0327': 'c ',
  '\u0328': 'k ',
};

/** Text as it may stand in a BibTeX field: specials escaped, accents written as commands. */
export function escapeBibtex(text: string): string {
  return [...text.replace(/\s*\n\s*/g, ' ').normalize('NFC')].map(escapeCharacter).join('');
}

function escapeCharacter(character: string): string {
  const special = SPECIAL[character];
  if (special !== undefined) return special;
  const [letter = '', accent, ...more] = character.normalize('NFD');
  const command = accent && more.length === 0 ? ACCENTS[accent] : undefined;
  return command === undefined ? character : `{\\${command}${letter}}`;
}

/** An entry with its fields in the order given; those without a value are left out. */
export function bibtexEntry(
  kind: string,
  key: string,
  fields: [name: string, value: string | undefined][],
): string {
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${kind}{${key},\n${lines.join(',\n')}\n}\n`;
}
