import { expect, test, type Page } from '@playwright/test';
import { invented, listPages, pagePerKind, real, watch } from './pages.ts';
import { swap } from './swap.ts';

const sites = [
  { name: 'real', site: real },
  { name: 'invented', site: invented },
];

const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} > ${clientWidth}` : undefined;
  });

/** Words of the title, up to twenty letters long, that are broken over two lines. */
const brokenWords = (page: Page) =>
  page.evaluate(() => {
    const broken: string[] = [];
    const title = document.querySelector('h1');
    const walker = document.createTreeWalker(title ?? document.body, NodeFilter.SHOW_TEXT);
    while (title && walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const { index, 0: word } of node.data.matchAll(/\p{L}{2,20}(?!\p{L})/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length > 1) broken.push(word);
      }
    }
    return broken;
  });

/** Applies CSS the way a reader's own style sheet does, which the policy of the host does not touch. */
const readerStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** Elements that cut off their own text; what is hidden on purpose for sight only is let be. */
const clipped = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const small = element.clientHeight <= 1 || element.clientWidth <= 1;
        const cutX = overflowX === 'hidden' || overflowX === 'clip';
        const cutY = overflowY === 'hidden' || overflowY === 'clip';
        return (
          !small &&
          element.textContent?.trim() &&
          element.checkVisibility() &&
          ((cutX && element.scrollWidth > element.clientWidth + 1) ||
            (cutY && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
  );

test('nothing scrolls sideways at 320 px, no title breaks a word, nothing is asked elsewhere: every real page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  const wrong = watch(page, real);
  for (const path of listPages(real)) {
    await page.goto(real.origin + path);
    const found = await overflow(page);
    if (found) wrong.push(`${path}: ${found}`);
    for (const word of await brokenWords(page)) wrong.push(`${path}: ${word}`);
  }
  expect(wrong).toEqual([]);
});

test.describe('the words of every invented page', () => {
  test.use({ bypassCSP: true, viewport: { width: 320, height: 256 } });

  test('do not scroll sideways at 320 px, nor break in a title', async ({ page }) => {
    const wrong: string[] = [];
    await page.goto(`${invented.origin}/`);
    for (const path of listPages(invented)) {
      await swap(page, invented.origin + path);
      const found = await overflow(page);
      if (found) wrong.push(`${path}: ${found}`);
      for (const word of await brokenWords(page)) wrong.push(`${path}: ${word}`);
    }
    expect(wrong).toEqual([]);
  });
});

for (const { name, site } of sites) {
  test(`text at 200 % and wide spacing stays whole: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const wrong: string[] = [];
    for (const path of pagePerKind(site)) {
      await page.goto(site.origin + path);
      for (const [what, css] of [
        ['200 %', 'html { font-size: 200% !important }'],
        [
          'spacing',
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
        ],
      ] as const) {
        await readerStyle(page, css);
        const found = await overflow(page);
        if (found) wrong.push(`${path} ${what}: ${found}`);
        for (const element of await clipped(page)) wrong.push(`${path} ${what}: ${element}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}

for (const { name, site } of [
  { name: 'real', site: real },
  { name: 'invented', site: invented },
])
  test(`no line of running words is longer than 75 characters: ${name}`, async ({ page }) => {
    const wrong: string[] = [];
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const path of pagePerKind(site)) {
      await page.goto(site.origin + path);
      const long = await page.evaluate((most) => {
        const found: string[] = [];
        for (const block of document.querySelectorAll('main :is(p, dd)')) {
          if (block.textContent.length <= most || block.closest('table, pre, .feiten, .status'))
            continue;
          const lines = new Map<number, string>();
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode as Text;
            // Heard and not seen; and what stands beside words is none of them.
            if (node.parentElement?.closest('.onzichtbaar, button')) continue;
            for (const { index, 0: word } of node.data.matchAll(/\S+\s*/g)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.trimEnd().length);
              const rect = range.getClientRects()[0];
              if (!rect) continue;
              const line = Math.round(rect.bottom / 8);
              lines.set(line, (lines.get(line) ?? '') + word.replace(/\s+/g, ' '));
            }
          }
          for (const line of lines.values())
            if (line.trim().length > most && /\S\s+\S/.test(line)) found.push(line.trim());
        }
        return found;
      }, 75);
      for (const line of long) wrong.push(`${path} (${line.length}): ${line}`);
    }
    expect(wrong).toEqual([]);
  });
