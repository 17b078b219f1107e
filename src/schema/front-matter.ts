const BLOCK = /^\uFEFF?(---[ \t]*\r?\n)([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/m;

/** Where the parts of a text with front matter stand, as offsets. */
export interface FrontMatterParts {
  /** The YAML between the two lines of `---`. */
  yaml: string;
  /** Where that begins. */
  yamlAt: number;
  /** Where the body begins, right after the second line. */
  bodyAt: number;
}

/** Finds the block between two lines of `---` at the top of a text; nothing but white space may stand above it. */
export function frontMatterOf(text: string): FrontMatterParts | undefined {
  const match = BLOCK.exec(text);
  if (!match || text.slice(0, match.index).trim() !== '') return undefined;
  const [all, fence = '', yaml = ''] = match;
  const fenceAt = match.index + all.indexOf(fence);
  return { yaml, yamlAt: fenceAt + fence.length, bodyAt: match.index + all.length };
}
