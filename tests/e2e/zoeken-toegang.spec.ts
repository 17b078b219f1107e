import { expect, test, type Page } from '@playwright/test';
import { findingsInBoth } from './axe.ts';
import { invented, split, watch } from './pages.ts';
import { openSearch, parts } from './search-page.ts';

/** The states of the page: with results, with a card, with a typo, with nothing, and empty. */
const states = ['burgers', 'HIC', 'overlst', 'bijstandsuitkering', 'fietsen', '?'];

const openState = (page: Page, state: string) =>
  state === '?' ? page.goto(`${invented.origin}/zoeken/`) : openSearch(page, invented, state);

split(states, 2).forEach((some, i) =>
  test(`axe finds nothing, narrow and wide, light and dark ${i + 1}`, async ({ page }) => {
    const wrong: string[] = [];
    const { filters } = parts(page);
    const summary = filters.locator('summary');
    for (const state of some) {
      await page.setViewportSize({ width: 360, height: 900 });
      await openState(page, state);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const isClosed = (await filters.getAttribute('open')) === null;
        if (isClosed && (await summary.isVisible())) await summary.click();
        for (const line of await findingsInBoth(page)) wrong.push(`${state} ${width} ${line}`);
      }
    }
    expect(wrong).toEqual([]);
  }),
);

/** Gives what sticks out sideways, and texts of the page that lie over each other. */
const faults = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`page: ${scrollWidth} > ${clientWidth}`] : [];
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(h1, h2, p, legend, summary, label, button, input[type=search])',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .map((element) => ({ element, box: element.getBoundingClientRect() }));
    all.forEach(({ element, box }, i) => {
      const name = `${element.tagName} ${element.textContent.trim().slice(0, 30)}`;
      if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
        found.push(`${name}: wider than its box`);
      for (const other of all.slice(i + 1)) {
        if (element.contains(other.element)) continue;
        const x = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const y = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (x > 2 && y > 2) found.push(`${name} over ${other.element.textContent.slice(0, 30)}`);
      }
    });
    return found;
  });

test('at 320 px nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const state of [...states, 'jeugd']) {
    await openState(page, state);
    const summary = parts(page).filters.locator('summary');
    if (await summary.isVisible()) await summary.click();
    expect(await faults(page), state).toEqual([]);
  }
});

test('at 320 px no long word makes the lists without script scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openState(page, 'burgers');
  await page.evaluate(() => {
    document.querySelectorAll('[hidden]').forEach((element) => element.removeAttribute('hidden'));
    const words = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    while (words.nextNode())
      if (words.currentNode.nodeValue?.trim())
        words.currentNode.nodeValue = 'Arbeidsongeschiktheidsverzekeringsmaatschappijen';
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('text at 200 % fits, narrow and wide', async ({ page }) => {
  for (const state of states) {
    await openState(page, state);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% !important }');
      document.adoptedStyleSheets = [sheet];
    });
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await faults(page), `${state} ${width}`).toEqual([]);
    }
  }
});

test('with forced colours marks and focus are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const { results, field } = await openSearch(page, invented, 'burgers');
  const mark = await results
    .locator('mark')
    .first()
    .evaluate((element) => {
      const { backgroundColor, borderBlockEndStyle, borderBlockEndWidth } =
        getComputedStyle(element);
      const around = getComputedStyle(element.parentElement!);
      return {
        isLined: borderBlockEndStyle === 'solid' && parseFloat(borderBlockEndWidth) >= 1,
        isFilled: backgroundColor !== around.backgroundColor,
      };
    });
  expect(mark.isLined || mark.isFilled).toBe(true);
  await page.keyboard.press('/');
  const link = results.locator('h2 a').first();
  const box = parts(page).filters.locator('input').first();
  for (const target of [field, box, link]) {
    await target.focus();
    await page.keyboard.press('Shift');
    const { outlineStyle, outlineWidth, outlineColor } = await target.evaluate((element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      return { outlineStyle, outlineWidth: parseFloat(outlineWidth), outlineColor };
    });
    expect(outlineStyle).not.toBe('none');
    expect(outlineWidth).toBeGreaterThanOrEqual(1);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(outlineColor).not.toBe(ground);
  }
});

test('by keyboard alone: a slash, words, the first result', async ({ page }) => {
  const wrong = watch(page, invented);
  await page.goto(`${invented.origin}/zoeken/`);
  const { field, status, results } = parts(page);
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('overlast', { delay: 40 });
  await expect(status).toHaveText(/^\d+ resultaten: \d+ teksten/);
  await expect(field).toBeFocused();
  const first = results.locator('a').first();
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await first.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main mark').first()).toBeInViewport();
  await expect(page).toHaveURL(/^[^?]+#[^?]+$/);
  expect(wrong).toEqual([]);
});

test('a slash within the field is a slash', async ({ page }) => {
  await page.goto(`${invented.origin}/zoeken/`);
  await parts(page).field.pressSequentially('en/of');
  await expect(parts(page).field).toHaveValue('en/of');
});
