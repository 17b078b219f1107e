/**
 * Blanks the front matter of every `.mdx` module before Astro sees it. Our reader has read and
 * checked it; Astro's own reading knows doors (`layout:`) that must stay shut. Lines keep their number.
 */
export function bareFrontMatter() {
  return {
    name: 'bare-front-matter',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!id.split('?')[0]?.endsWith('.mdx')) return undefined;
      const match = /^(\uFEFF?\s*)---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/m.exec(code);
      if (!match || match.index !== 0) return undefined;
      return { code: match[0].replace(/[^\n]/g, '') + code.slice(match[0].length), map: null };
    },
  };
}
