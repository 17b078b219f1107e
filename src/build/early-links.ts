import { applyEdits, attribute, readPage, replaceElement } from '../html/page.ts';
import { EARLY_STAND_INS, type EarlyFiles } from '../search/early-files.ts';

/** Puts in place of each link to a stand-in such a link to each file that it stands for; leaves all else. */
export function fillEarly(html: string, early: EarlyFiles): string {
  const edits = readPage(html).elements.flatMap((link) => {
    const end = /\/pagefind\/([^/]+)$/.exec(attribute(link, 'href') ?? '')?.[0];
    const when = (['first', 'next'] as const).find(
      (each) => end === `/pagefind/${EARLY_STAND_INS[each][0]}`,
    );
    if (link.tagName !== 'link' || !when || !end) return [];
    const { startOffset = 0, endOffset = 0 } = link.sourceCodeLocation ?? {};
    const text = html.slice(startOffset, endOffset);
    const links = early[when].map((file) => text.replace(`${end}"`, () => `/pagefind/${file}"`));
    return replaceElement(link, links.join(''));
  });
  return applyEdits(html, edits);
}
