import { parseYaml, type ParsedYaml } from './yaml.ts';

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;
const MISSING =
  'Bovenaan ontbreekt het blok tussen twee regels met ---. Begin en eindig het met ---.';
const UNCLOSED =
  'Het blok bovenaan wordt niet gesloten. Zet onder de laatste sleutel een regel met alleen ---.';

export interface FrontMatter extends ParsedYaml {
  /** The file without its front matter. */
  body: string;
  /** Lines of the file above the body. */
  bodyLine: number;
}

const lines = (text: string) => text.split('\n').length - 1;

/** Splits an MDX file; without a whole block of front matter only faults come back. */
export function readFrontMatter(
  text: string,
): FrontMatter | { faults: ParsedYaml['faults']; body?: undefined } {
  const start = { line: lines(/^\s*/.exec(text)?.[0] ?? '') + 1, column: 1 };
  const match = BLOCK.exec(text);
  const head = match ? text.slice(0, match.index) : text;
  if (!match || head.trim() !== '') {
    const opened = /^\s*---[ \t]*\r?\n/.test(text);
    return { faults: [{ ...start, message: opened ? UNCLOSED : MISSING }] };
  }
  const yaml = match[1] ?? '';
  const parsed = parseYaml(yaml, lines(head) + 1);
  // A sentence among the keys: the `---` that was found is a line further down in the text.
  const prose = /\r?\n[ \t]*\r?\n(?:##+ |[^\s#:-][^:\n]* [^:\n]*(?:\r?\n|$))/.test(yaml);
  if (prose && parsed.faults.length) return { faults: [{ ...start, message: UNCLOSED }] };
  const skipped = match.index + match[0].length;
  return { ...parsed, body: text.slice(skipped), bodyLine: lines(text.slice(0, skipped)) };
}
