import { expect, test } from '@playwright/test';
import { invented, listPages, readPage, real } from './pages.ts';

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
