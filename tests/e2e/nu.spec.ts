import { expect, test, type Page } from '@playwright/test';
import { invented, listPages, real, small } from './pages.ts';

const bottom = async (page: Page, selector: string) => {
  const box = await page.locator(selector).last().boundingBox();
  return box ? box.y + box.height : Infinity;
};

for (const [name, site] of Object.entries({ invented, small }))
  test(`the first screen of a small telephone answers four questions: ${name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`${site.origin}/`);
    await expect(page.locator('.nu dt')).toHaveCount(4);
    for (const answer of await page.locator('.nu dd').all())
      expect((await answer.innerText()).trim()).toMatch(/\.$/);
    expect(await bottom(page, '.nu dd')).toBeLessThanOrEqual(640);
    await expect(page.locator('.deuren a')).toHaveCount(3);
  });

test('the parts of the plan lead to where they stand in the text that lives on, the rest nowhere', async ({
  page,
}) => {
  for (const { origin } of [real, invented]) {
    await page.goto(`${origin}/`);
    const links = await page
      .locator('.plan-huis :is(.plan-missie, .plan-visie, .plan-kerntaken) a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const href of links) expect(href).not.toContain('/versies/');
    expect(new Set(links).size).toBeGreaterThan(1);
  }
});

test('no two links of the planning on the start say the same', async ({ page }) => {
  for (const { origin } of [real, invented]) {
    await page.goto(`${origin}/`);
    const names = await page
      .locator('#planning .mijlpaal-titel a')
      .evaluateAll((all) => all.map(({ textContent }) => textContent?.trim()));
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the planning begins with now, explains its marks first, and folds what is long over', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${invented.origin}/mijlpalen/`);
  const heads = page.locator('.planning-kop');
  await expect(heads.first()).toHaveText(/^Nu /);
  const top = async (selector: string) =>
    (await page.locator(selector).first().boundingBox())?.y ?? Infinity;
  const marks = await page
    .locator('.baan :is(rect, circle)')
    .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width).filter(Boolean));
  expect(Math.min(...marks)).toBeGreaterThan(11.9);
  expect(await top('.planning-sleutel')).toBeLessThan(await top('.schaal'));
  for (const group of await page.locator('.planning-groep').all())
    for (const row of await group.locator('> .mijlpalen > .mijlpaal').all()) {
      await expect(row.locator('.mijlpaal-titel')).toHaveCount(1);
      expect((await row.locator('.mijlpaal-staat').innerText()).split(' ')).toHaveLength(1);
    }
  for (const rect of await page.locator('.baan rect:visible').all())
    expect((await rect.boundingBox())?.width).toBeGreaterThanOrEqual(12);
  const folded = page.locator('.planning-rest .mijlpaal').first();
  await expect(folded).toBeHidden();
  await page.goto(`${invented.origin}/mijlpalen/#${await folded.getAttribute('id')}`);
  await expect(folded).toBeVisible();
});

test('two clicks from the start lead to exactly what changed about a thema, old and new', async ({
  page,
}) => {
  await page.goto(`${invented.origin}/`);
  await page.locator('.plan-themas a').first().click();
  const section = page.locator('section[aria-labelledby="gewijzigd"]');
  await expect(section.locator('.fragment :is(ins, del)').first()).toBeVisible();
  await section.locator('h3 a').first().click();
  await expect(page).toHaveURL(/\/wijzigingen\/.*#w\d+$/);
  await expect(page.locator(':target')).toBeVisible();
});

test('what a thema page quotes takes three lines at most on a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const site of [real, invented])
    for (const path of listPages(site).filter((each) => /^\/themas\/./.test(each))) {
      await page.goto(site.origin + path);
      const lines = await page
        .locator('section[aria-labelledby="teksten"] li > p:not(.pad)')
        .evaluateAll((all) =>
          all.map(
            (p) => p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight),
          ),
        );
      for (const count of lines) expect(Math.round(count), path).toBeLessThanOrEqual(3);
    }
});

test('an address to follow is copied in one tap, and stands there without script', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const path of ['/volg/', listPages(invented).find((each) => /^\/themas\/./.test(each))]) {
    await page.goto(invented.origin + path);
    const item = page.locator('.volg > li').first();
    const address = (await item.locator('.adres').innerText()).trim();
    await item.getByRole('button', { name: /^Kopieer adres/ }).click();
    await expect(item.getByRole('status')).toHaveText('Gekopieerd');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await expect(page.locator('a[href^="webcal://"]').first()).toBeVisible();
  }
});

test('without script no button is there that does nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${invented.origin}/volg/`);
  await expect(page.locator('button[data-kopieer]:visible')).toHaveCount(0);
  await expect(page.locator('.volg .adres').first()).toBeVisible();
  await context.close();
});
