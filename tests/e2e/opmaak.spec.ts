import { expect, test, type Page } from '@playwright/test';
import { invented, listPages, pagePerKind, real, watch, readPage } from './pages.ts';
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

for (const width of [360, 1440])
  test(`the focus is visible and in sight, step by step, ${width} px`, async ({ page }) => {
    // Without movement and two frames later, so that each step has come to rest when it is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const wrong: string[] = [];
    await page.setViewportSize({ width, height: 700 });
    for (const [i, path] of pagePerKind(invented).entries()) {
      await page.goto(invented.origin + path);
      // The header is the same on all pages: from the second on, the steps begin behind it.
      if (i > 0) await page.locator('#inhoud_').focus();
      for (let step = 0; step < (i > 0 ? 30 : 40); step++) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const element = document.activeElement;
          if (!element || element === document.body) return 'end';
          const rects = [...element.getClientRects()];
          const seen = rects.some((rect) => {
            const x = rect.left + rect.width / 2;
            const y = rect.top + Math.min(rect.height, innerHeight) / 2;
            const top = document.elementFromPoint(x, y);
            return top && (element.contains(top) || top.contains(element) || top.matches('label'));
          });
          const marked = ['', '::before', '::after'].some((part) => {
            const { outlineStyle, boxShadow } = getComputedStyle(element, part || null);
            return outlineStyle !== 'none' || boxShadow !== 'none';
          });
          const place = `${element.tagName.toLowerCase()} ${element.textContent?.trim().slice(0, 40)}`;
          return !seen ? `out of sight: ${place}` : !marked ? `unmarked: ${place}` : undefined;
        });
        if (fault === 'end') break;
        if (fault) wrong.push(`${path} ${width}: ${fault}`);
      }
    }
    expect(wrong).toEqual([]);
  });

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

test('a table of many columns takes the room beside the text, and loses none on paper', async ({
  page,
}) => {
  const path = listPages(invented).find((each) =>
    readPage(invented, each).includes('"tabel tabel-breed"'),
  );
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(invented.origin + (path ?? ''));
  const group = page.locator('.tabel-breed').first();
  // Seven columns, with words of the length that such tables have.
  await group.locator('tr').evaluateAll((rows) => {
    for (const row of rows)
      while (row.children.length < 7) {
        const cell = row.children[0]!.cloneNode(true) as Element;
        cell.textContent = 'Bestuursovereenkomst';
        row.append(cell);
      }
  });
  const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
  const [table, text, beside] = [
    (await group.boundingBox())!,
    await box('.tekst'),
    await box('.lees-naast'),
  ];
  expect(table.width).toBeGreaterThan(text.width + 100);
  expect(beside.y).toBeGreaterThan(text.y + text.height);
  // The words of an A4 page between its margins.
  await page.setViewportSize({ width: 658, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const cut = await group.evaluate(
    (element) => element.querySelector('table')!.getBoundingClientRect().right - innerWidth,
  );
  expect(cut).toBeLessThanOrEqual(0);
  await expect(page.locator('.is-schuiftabel').first()).toBeHidden();
});

test('each number of the drawing of a plan can be hit', async ({ page }) => {
  for (const site of [real, invented]) {
    const path = listPages(site).find((each) =>
      readPage(site, each).includes('class="planfiguur"'),
    );
    if (!path) continue;
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.origin + path);
      const broken = await page.locator('.planfiguur').evaluate((figure) => {
        const words: string[] = [];
        const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\p{L}+/gu)) {
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (range.getClientRects().length > 1) words.push(word);
          }
        return words;
      });
      expect(broken, `${path} ${width}`).toEqual([]);
      for (const number of await page.locator('.planfiguur a.n').all()) {
        await number.scrollIntoViewIfNeeded();
        const isOnTop = await number.evaluate((element) => {
          const { left, top, width: wide, height } = element.getBoundingClientRect();
          return document.elementFromPoint(left + wide / 2, top + height / 2) === element;
        });
        const which = `${path} ${width} ${await number.getAttribute('href')}`;
        expect(isOnTop, which).toBe(true);
        // Of boxes that stand side by side it is within its own, so that nobody takes it for a neighbour's.
        const isOwn = await number.evaluate((element) => {
          const box = element.closest('.planfiguur > * > * > * > li')?.getBoundingClientRect();
          const { left, right } = element.getBoundingClientRect();
          return !box || (left >= box.left && right <= box.right);
        });
        expect(isOwn, which).toBe(true);
      }
    }
  }
});
