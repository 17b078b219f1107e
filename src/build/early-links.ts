import { applyEdits, attribute, readPage, replaceElement } from '../html/page.ts';
import { EARLY_STAND_INS, type EarlyFiles } from '../search/early-files.ts';

/** Puts in place of each link to a stand-in such a link to each file that it stands for; leaves all else. */
export function fillEarly(html: string, early: EarlyFiles): string {
  const links = readPage(html).elements.filter(({ tagName }) => tagName === 'link');
  const edits = (['first', 'next'] as const).flatMap((when) => {
    const end = `/pagefind/${EARLY_STAND_INS[when][0]}`;
    const own = links.filter((link) => attribute(link, 'href')?.endsWith(end));
    return own.flatMap((link) => {
      const { startOffset, endOffset } = link.sourceCodeLocation!;
      const text = html.slice(startOffset, endOffset);
      const fill = (file: string) => text.replace(`${end}"`, () => `/pagefind/${file}"`);
      return replaceElement(link, early[when].map(fill).join(''));
    });
  });
  return applyEdits(html, edits);
}
