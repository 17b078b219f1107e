/** Text as the cell of a Markdown table shows it: as typed, except code between backticks. */
export function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 ? part : part.replace(/[\\<>{}*_[\]#]/g, '\\$&')))
    .join('')
    .replaceAll('|', '\\|');
}

/** Code in a cell of a Markdown table. */
export const codeCell = (text: string): string => {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replace(/\s*\n\s*/g, ' ⏎ ').replaceAll('|', '\\|')}${fence}`;
};
