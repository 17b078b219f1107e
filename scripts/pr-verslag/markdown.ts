/** A character that shows nothing; set where plain words would become a link, a mention or a reference. */
const BREAK = '\u200B';

/** Text of the content as it stands, on one line: nothing in it is markup, a link, a mention or a reference. */
export function plain(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      // Characters that turn the direction of what follows, or that show nothing.
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .replace(/[\\`*_[\]|~!]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/^( *)([-+=]|\d+[.)])/, (_, space: string, mark: string) =>
        /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
      )
      .replace(/[@#]/g, `$&${BREAK}`)
      // A web address or an emoji by its name.
      .replace(/:(?=\/|[a-z+_-][\w+-]*:)/gi, `:${BREAK}`)
      .replace(/www(?=\.)/gi, `$&${BREAK}`)
      .replace(/\bGH(?=-\d)/gi, `$&${BREAK}`)
      .replace(/\b(?=[a-f]*\d)([0-9a-f])([0-9a-f]{6,})\b/gi, `$1${BREAK}$2`)
      .replace(/\$/g, '<span>$</span>')
  );
}

/** A marked stretch; white space stays outside the marks, and a mark next to punctuation still counts. */
function marked(text: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (!inner) return before + after;
  const edge = (char = '') => (/[\p{L}\p{N}]/u.test(char) ? '' : BREAK);
  return (
    before +
    mark +
    edge(inner[0]) +
    plain(inner) +
    edge(inner.at(-1)) +
    mark +
    after
  ).replace(/\s+/g, ' ');
}

/** Words that came, bold. */
export const inserted = (text: string): string => marked(text, '**');
/** Words that went, struck through. */
export const deleted = (text: string): string => marked(text, '~~');

/** A file name or an address as code; a name of any other form as plain words. */
export const code = (text: string): string =>
  /^[\w./#-]+$/.test(text) ? `\`${text}\`` : plain(text);

/** A table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const isItem = (block = '') => block.startsWith('- ');

/** Blocks joined, items to one list, until the size is reached; a note says that the rest was left out. */
export function limited(blocks: readonly string[], bytes: number): string {
  const note = '\n\n_De rest past niet in dit overzicht. Bekijk de bestanden zelf._\n';
  const room = bytes - Buffer.byteLength(note);
  let used = 0;
  let text = '';
  for (const [i, block] of blocks.entries()) {
    const size = Buffer.byteLength(block) + 2;
    if (used + size > room) return text + note;
    const gap = i === 0 ? '' : isItem(block) && isItem(blocks[i - 1]) ? '\n' : '\n\n';
    text += gap + block;
    used += size;
  }
  return `${text}\n`;
}
