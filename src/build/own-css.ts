import { Features, transform } from 'lightningcss';
import { PurgeCSS } from 'purgecss';
import { withoutUnset } from './unset-variables.ts';
import type { UsedNames } from './used-names.ts';

/** Browsers of about 2023; `major << 16 | minor << 8`, as Lightning CSS reads versions. */
const safari = (16 << 16) | (4 << 8);
const targets = { chrome: 115 << 16, firefox: 115 << 16, safari, ios_saf: safari };
/** Set by script or by the reader's browser, so in no built page. */
const safelist = ['mark', 'open', 'hidden', 'popover', /^is-/];
/** What the search page draws only when someone searches. */
const searchSafelist = [/^zoeken/, /^glyph/, 'status', 'zacht'];
/** The same of the page that looks up a quotation. */
const quoteSafelist = [/^vindplaats/, 'ins', 'del', 'em'];
const ownSafelist: Record<string, (string | RegExp)[]> = {
  zoeken: searchSafelist,
  citaat: quoteSafelist,
};

/** The rules of `css` that pages of a kind with these names can use, small, for browsers of about 2023. */
export async function ownCss(kind: string, names: UsedNames, css: string): Promise<string> {
  if (css.trim() === '') return '';
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: kind, extension: 'html' }],
    css: [{ raw: css }],
    extractors: [{ extensions: ['html'], extractor: () => names }],
    safelist: [...safelist, ...(ownSafelist[kind] ?? [])],
    variables: true,
  });
  const { code } = transform({
    filename: `${kind}.css`,
    code: Buffer.from(withoutUnset(result?.css ?? '')),
    minify: true,
    targets,
    exclude: Features.LightDark,
    errorRecovery: true,
  });
  return Buffer.from(code).toString('utf8');
}
