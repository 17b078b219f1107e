import { wrong } from '../faults/wrong.ts';
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
    const opened = /^\s*---[ \t]*\r?\n/.test(text);
    const rule = opened ? 'front-matter/unclosed' : 'front-matter/missing';
    return { faults: [{ ...start, ...wrong(rule) }], ...(/^\s*[^\s-]/.test(text) && { body: text }) };
  }
  const { yaml, yamlAt, bodyAt } = parts;
  const parsed = parseYaml(yaml, lines(text.slice(0, yamlAt)));
  // A sentence among the keys: the `---` that was found is a line further down in the text.
  const prose = /\r?\n[ \t]*\r?\n(?:##+ |[^\s#:-][^:\n]* [^:\n]*(?:\r?\n|$))/.test(yaml);
  if (prose && parsed.faults.length)
    return { faults: [{ ...start, ...wrong('front-matter/unclosed') }] };
  return { ...parsed, body: text.slice(bodyAt), bodyLine: lines(text.slice(0, bodyAt)) };
}
