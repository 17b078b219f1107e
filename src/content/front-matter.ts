import { wrong } from '../faults/wrong.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

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
    const rule = opened ? 'front-matter/unclosed' : 'front-matter/missing';
    return { faults: [{ ...start, ...wrong(rule) }] };
  }
  const yaml = match[1] ?? '';
  const parsed = parseYaml(yaml, lines(head) + 1);
  // A sentence among the keys: the `---` that was found is a line further down in the text.
  const prose = /\r?\n[ \t]*\r?\n(?:##+ |[^\s#:-][^:\n]* [^:\n]*(?:\r?\n|$))/.test(yaml);
  if (prose && parsed.faults.length) return { faults: [{ ...start, ...wrong('front-matter/unclosed') }] };
  const skipped = match.index + match[0].length;
  return { ...parsed, body: text.slice(skipped), bodyLine: lines(text.slice(0, skipped)) };
}
