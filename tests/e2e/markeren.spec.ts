import { expect, test, type Page } from '@playwright/test';
import { invented, listPages, readPage, watch, type Built } from './pages.ts';

/** A heading far down a page of text, and a word that stands in its section. */
interface Place {
  path: string;
  anchor: string;
  word: string;
}

const heading = /<h\d id="(k-[\w-]+)"[^>]*>[^]*?<\/h\d>\s*<p id="a\d+"[^>]*>([^]*?)<\/p>/g;

/** The last heading with a word of some length below it, on the longest page that has one. */
function findPlace(site: Built, isFixed: boolean): Place {
  const pages = listPages(site)
    .filter((path) => path.includes('/versies/') === isFixed)
    .map((path) => ({ path, html: readPage(site, path) }))
    .filter(({ html }) => html.includes('data-kind="hoofdstuk"'))
    .sort((a, b) => b.html.length - a.html.length);
  for (const { path, html } of pages)
    for (const [, anchor = '', text = ''] of [...html.matchAll(heading)].reverse()) {
      const word = /(?<![\p{L}\p{N}&'’-])\p{L}{7,}(?![\p{L}\p{N}&'’-])/u.exec(
        text.replace(/<[^>]*>|&\w+;/g, ' '),
      )?.[0];
      if (word) return { path, anchor, word: word.toLowerCase() };
    }
  throw new Error('no page with a heading and a word below it');
}

const address = (site: Built, { path, anchor, word }: Place) =>
  `${site.origin}${path}?${new URLSearchParams({ markeer: word })}#${anchor}`;
const texts = (page: Page) =>
  page
    .locator('main :is(.lees-kop h1, .tekst)')
    .evaluateAll((all) => all.map((text) => [text.outerHTML, text.textContent]));
const bar = (page: Page) => page.locator('.is-gemarkeerd');
const marks = (page: Page) => page.locator('main mark.nl-mark');

const sites: { name: string; site: Built; isFixed: boolean }[] = [
  { name: 'invented, below a base', site: invented, isFixed: false },
  { name: 'invented, fixed version', site: invented, isFixed: true },
];

for (const { name, site, isFixed } of sites) {
  test(`searched words are marked and the first is in view: ${name}`, async ({ page }) => {
    const wrong = watch(page, site);
    const place = findPlace(site, isFixed);
    await page.goto(`${site.origin}${place.path}#${place.anchor}`);
    await expect(bar(page)).toHaveCount(0);
    const before = await texts(page);
    await page.goto('about:blank');
    await page.goto(address(site, place));
    await expect(bar(page).getByRole('status')).toHaveText(
      new RegExp(`^\\d+ keer gemarkeerd: ${place.word}\\.$`),
    );
    for (const text of await marks(page).allTextContents())
      expect(text.toLowerCase()).toBe(place.word);
    const after = await texts(page);
    expect(after.map(([, text]) => text)).toEqual(before.map(([, text]) => text));
    expect(new URL(page.url()).hash).toBe(`#${place.anchor}`);
    await expect(page.locator(`#${place.anchor}`)).toBeInViewport();
    await expect(page.locator(`#${place.anchor} + p mark`).first()).toBeInViewport();
    expect(wrong).toEqual([]);
  });

  test(`clearing gives back text and address: ${name}`, async ({ page }) => {
    const place = findPlace(site, isFixed);
    await page.goto(`${site.origin}${place.path}?x=1`);
    const before = await texts(page);
    await page.goto(address(site, place).replace('?', '?x=1&'));
    await expect(bar(page)).toBeVisible();
    expect(page.url()).toBe(`${site.origin}${place.path}?x=1#${place.anchor}`);
    await page.getByRole('button', { name: 'Wis de markering' }).focus();
    await page.keyboard.press('Enter');
    await expect(bar(page)).toHaveCount(0);
    await expect(marks(page)).toHaveCount(0);
    expect(page.url()).toBe(`${site.origin}${place.path}?x=1#${place.anchor}`);
    await expect(page.locator(`main h1, #${place.anchor}`).and(page.locator(':focus'))).toHaveCount(
      1,
    );
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    expect(await texts(page)).toEqual(before);
    const pieces = await page.locator('main .tekst').evaluateAll((all) => {
      const isSplit = (node: Node): boolean =>
        [...node.childNodes].some(
          (child) => (child.nodeType === 3 && child.nextSibling?.nodeType === 3) || isSplit(child),
        );
      return all.some(isSplit);
    });
    expect(pieces).toBe(false);
  });
}

test('without the parameter, or with words that are not there, nothing appears', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const place = findPlace(invented, false);
  await page.goto(`${invented.origin}${place.path}`, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /\/mark\.[^/]*$/.test(url))).toEqual([]);
  const before = await texts(page);
  for (const word of ['xqzxqz', place.word.slice(0, -1), '', '<b>']) {
    await page.goto(address(invented, { ...place, word }), { waitUntil: 'networkidle' });
    expect(await texts(page)).toEqual(before);
    await expect(bar(page)).toHaveCount(0);
  }
  expect(asked.some((url) => /\/mark\.[^/]*$/.test(url))).toBe(true);
});

/** Puts other words at the start of a text. */
const begin = (page: Page, { path }: Place, html: string) =>
  page.route(`**${path}*`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<div class="tekst">', (start) => start + html);
    await route.fulfill({ response, body });
  });

test('a word is compared without case and accents, and may run on in other elements', async ({
  page,
}) => {
  const place = findPlace(invented, false);
  const words =
    'De Crème<em>fabri</em>ek, de crèmefabriek<sup>2</sup> en <code>CREMEFABRIEK</code>.';
  await begin(page, place, `<p id="proef">${words}</p><p class="noot">Cremefabriek</p>`);
  await page.goto(`${invented.origin}${place.path}?markeer=cremefabriek`);
  await expect(bar(page).getByRole('status')).toHaveText('2 keer gemarkeerd: cremefabriek.');
  const found = await page.locator('.tekst mark').allTextContents();
  expect(found).toEqual(['Crème', 'fabri', 'ek', 'CREMEFABRIEK']);
});

test('only a mark in the section of the anchor moves the page', async ({ page }) => {
  const place = findPlace(invented, false);
  const rows = '<p>regel</p>'.repeat(60);
  const words = `<h2 id="k-voor">A</h2>${rows}<p id="ver">Cremefabriek</p>${rows}<h2 id="k-na">B</h2>${rows}<h2>C</h2><p>Cremefabriek</p>`;
  await begin(page, place, words);
  await page.goto(`${invented.origin}${place.path}?markeer=cremefabriek#k-voor`);
  await expect(page.locator('#ver mark')).toBeInViewport();
  const fromMiddle = () =>
    page
      .locator('#ver mark')
      .evaluate((mark) => Math.abs(mark.getBoundingClientRect().top - innerHeight / 2));
  await expect.poll(fromMiddle).toBeLessThan(40);
  await page.goto('about:blank');
  await page.goto(`${invented.origin}${place.path}?markeer=cremefabriek#k-na`);
  await expect(bar(page).getByRole('status')).toContainText('2 keer');
  await expect(page.locator('#k-na')).toBeInViewport();
});

test('paper carries no bar, and a reload shows the text as it is', async ({ page }) => {
  const place = findPlace(invented, false);
  await page.goto(address(invented, place));
  await expect(bar(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar(page)).toBeHidden();
  await page.reload();
  await expect(marks(page)).toHaveCount(0);
});
