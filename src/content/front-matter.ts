import { placeAt, type Place } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { frontMatterOf } from '../schema/front-matter.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

export interface FrontMatter extends ParsedYaml {
  /** The file without its front matter. */
  body: string;
  /** Lines of the file above the body. */
  bodyLine: number;
}

const lines = (text: string) => text.split('\n').length - 1;

/** A file of which the front matter is not to be found; its body is known where there is none at all. */
export interface NoFrontMatter {
  faults: ParsedYaml['faults'];
  body?: string | undefined;
  locate?: undefined;
}

/** Splits an MDX file; without a whole block of front matter faults come back, and what is a body for sure. */
export function readFrontMatter(text: string): FrontMatter | NoFrontMatter {
  const start = { line: lines(/^\s*/.exec(text)?.[0] ?? '') + 1, column: 1 };
  const parts = frontMatterOf(text);
  if (!parts) {
    if (/^\s*\{\\rtf\d/.test(text)) return { faults: [{ ...start, ...wrong('file/rich-text') }] };
    if (!text.trim()) return { faults: [{ line: 1, column: 1, ...wrong('front-matter/empty') }] };
    const opened = /^\s*---[ \t]*\r?\n/.test(text);
    const fault = opened ? unclosed(text, start) : { ...start, ...wrong('front-matter/missing') };
    return { faults: [fault], ...(/^\s*[^\s-]/.test(text) && { body: text }) };
  }
  const { yaml, yamlAt, bodyAt } = parts;
  const parsed = parseYaml(yaml, lines(text.slice(0, yamlAt)));
  // A sentence among the keys: the `---` that was found is a line further down in the text.
  const prose = /\r?\n[ \t]*\r?\n(?:##+ |[^\s#:-][^:\n]* [^:\n]*(?:\r?\n|$))/.test(yaml);
  if (prose && parsed.faults.length)
    return { faults: [{ ...start, ...wrong('front-matter/unclosed', {}) }] };
  return { ...parsed, body: text.slice(bodyAt), bodyLine: lines(text.slice(0, bodyAt)) };
}

/** What Word makes of three hyphens, or a slip of them, on the line that was to close the front matter. */
const ALMOST = /^[ \t]*([—–−][-—–−]*|--|-{4,}|- - -|={3,}|\*{3,}|_{3,})[ \t]*$/m;

/** Front matter that has no end: told at the line that was meant to be one. */
function unclosed(text: string, start: Place): Place & Wrong {
  const opening = /^\s*---/.exec(text)?.[0].length ?? 0;
  const almost = ALMOST.exec(text.slice(opening));
  const keys = text.slice(opening, opening + (almost?.index ?? 0)).trim();
  // Only right below the keys: further down such a line is one of the text.
  if (!almost?.[1] || !keys || /\n[ \t]*\r?\n/.test(keys))
    return { ...start, ...wrong('front-matter/unclosed', {}) };
  const at = opening + almost.index + almost[0].indexOf(almost[1]);
  return { ...placeAt(text, at), ...wrong('front-matter/unclosed', { line: almost[1] }) };
}
