import { expect, test, type Browser, type Page } from '@playwright/test';
import { findingsInBoth } from './axe.ts';
import { invented, listPages, readPage, watch } from './pages.ts';

const comparisons = listPages(invented).filter((path) => path.includes('/wijzigingen/'));
/** The first comparison whose page holds all of these. */
const find = (...parts: string[]) => {
  const found = comparisons.find((path) => {
    const html = readPage(invented, path);
    return parts.every((part) => html.includes(part));
  });
  if (!found) throw new Error(`No comparison holds ${parts.join()}`);
  return invented.origin + found;
};
/** A part that shows as much as one page can. */
const rich = () => find('<wbr>', 'class="w w-vervallen', 'class="w w-nieuw');

async function withoutScript(browser: Browser, use: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await use(await context.newPage());
  await context.close();
}

test('the switch shows both texts, the new or the old one, without script', async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    await page.goto(rich());
    const del = page.locator('.vergeleken del').first();
    const ins = page.locator('.vergeleken ins').first();
    await expect(del).toBeVisible();
    await expect(ins).toBeVisible();
    await page.getByRole('radio', { name: 'Nieuw' }).check();
    await expect(page.locator('.vergeleken del').locator('visible=true')).toHaveCount(0);
    await expect(page.locator('.w-vervallen').first()).toBeHidden();
    await expect(ins).toBeVisible();
    await page.getByRole('radio', { name: 'Oud' }).check();
    await expect(page.locator('.vergeleken ins').locator('visible=true')).toHaveCount(0);
    await expect(page.locator('.w-nieuw').first()).toBeHidden();
    await expect(del).toBeVisible();
  });
});

test('a reader jumps from change to change without script, and on to the next part', async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    await page.goto(rich());
    const here = page.url();
    await page.getByRole('link', { name: 'naar de eerste' }).click();
    const changes = page.locator('[data-wijziging]');
    const count = await changes.count();
    expect(count).toBeGreaterThan(2);
    const number = async () => {
      const words = await page
        .locator(':target > * .w-stap, :target > .w-stap')
        .first()
        .innerText();
      return (/wijziging (\d+) van (\d+)/.exec(words) ?? []).slice(1).map(Number);
    };
    const [first = 0, total = 0] = await number();
    expect(total).toBeGreaterThan(count);
    for (let change = first; change < first + count; change++) {
      await expect(page.locator(':target')).toBeInViewport();
      expect(await number()).toEqual([change, total]);
      if (change === total) return;
      await page.locator(':target').getByRole('link', { name: 'volgende wijziging' }).click();
    }
    await expect(page).not.toHaveURL(new RegExp(`^${here}`));
    expect(await number()).toEqual([first + count, total]);
  });
});

test('a choice of one kind shows as many changes as it says, and keeps the number of each other', async ({
  browser,
}) => {
  await withoutScript(browser, async (page) => {
    await page.goto(find('id="soort-tekst"', 'class="blad"', 'id="soort-opbouw"'));
    const changes = page.locator('[data-wijziging]');
    const all = await changes.count();
    for (const label of await page.locator('.keuze label').all()) {
      await label.getByRole('radio').check();
      const count = /\d+$/.exec((await label.innerText()).trim())?.[0];
      const hidden = page.locator('.w-niet').locator('visible=true');
      await expect(hidden).toHaveCount(count ? all - Number(count) : 0);
      for (const step of await page.locator('[data-wijziging] .w-stap').all())
        await expect(step).toBeVisible();
    }
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.w-niet').locator('visible=true')).toHaveCount(0);
    await expect(page.locator('[data-wijziging] .w-tekst').locator('visible=true')).toHaveCount(
      await page.locator('[data-wijziging] .w-tekst').count(),
    );
  });
});

test('a narrow table says with each cell which column it is of', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto(
    find('class="breed"', '<tbody class="w w-herschreven b-alinea"', 'data-kop="2026"'),
  );
  const cell = page.locator('.breed .w-herschreven td[data-kop]').nth(1);
  const name = await cell.getAttribute('data-kop');
  const shown = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
  expect(shown).toContain(name);
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the list of parts is filtered by thema without script', async ({ browser }) => {
  await withoutScript(browser, async (page) => {
    await page.goto(find('id="thema-2"'));
    const rows = page.locator('.delen .rijen > li');
    const all = await rows.count();
    for (const label of await page.locator('.keuze').first().locator('label').all()) {
      await label.getByRole('radio').check();
      const [, name, count] = /^(.*?)\s*(\d*)$/.exec((await label.innerText()).trim()) ?? [];
      const shown = rows.locator('visible=true');
      await expect(shown).toHaveCount(count ? Number(count) : all);
      if (count)
        for (const row of await shown.all()) await expect(row).toContainText(name as string);
    }
    await page.getByRole('radio', { name: 'alle thema’s' }).check();
    for (const label of await page.locator('.keuze').nth(1).locator('label').all()) {
      await label.getByRole('radio').check();
      const count = /\d+$/.exec((await label.innerText()).trim())?.[0];
      await expect(rows.locator('visible=true')).toHaveCount(count ? Number(count) : all);
    }
  });
});

test('three clicks from the start lead to what changed about a thema', async ({ page }) => {
  await page.goto(`${invented.origin}/`);
  await page.locator('main a[href*="/themas/"]').first().click();
  await page
    .locator('#gewijzigd')
    .locator('xpath=ancestor::section')
    .getByRole('listitem')
    .getByRole('link')
    .first()
    .click();
  await expect(page).toHaveURL(/\/wijzigingen\//);
  await expect(page.locator('main :is(ins, del)').first()).toBeAttached();
});

test('a text tells when it last changed and leads to the history of its alineas', async ({
  page,
}) => {
  const path = listPages(invented).find(
    (path) =>
      !/\/(versies|wijzigingen)\//.test(path) &&
      readPage(invented, path).includes('id="geschiedenis"') &&
      !readPage(invented, path).includes('Geen alinea van deze tekst'),
  );
  await page.goto(invented.origin + (path ?? ''));
  const section = page.locator('section[aria-labelledby="geschiedenis"]');
  await section.locator('a').click();
  await expect(page).toHaveURL(/\/alinea\//);
  const change = page.locator('main a[href*="/wijzigingen/"]').first();
  const place = await change.getAttribute('href');
  await change.click();
  await expect(page).toHaveURL((url) => url.href.endsWith(place as string));
  await expect(page.locator('.w:target')).toBeInViewport();
});

test('paper shows both texts whatever was chosen, marked by lines', async ({ page }) => {
  await page.goto(rich());
  await page.getByRole('radio', { name: 'Nieuw' }).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.weergave')).toBeHidden();
  await expect(page.locator('.sleutel')).toBeVisible();
  const word = page.locator('.w-herschreven');
  const line = (tag: string) =>
    word
      .locator(tag)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
  await expect(word.locator('del').first()).toBeVisible();
  expect(await line('del')).toBe('line-through');
  expect(await line('ins')).toBe('underline');
  await expect(page.locator('.w-vervallen').first()).toBeVisible();
  const bar = (kind: string) =>
    page
      .locator(`.w-${kind}`)
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').borderInlineStartStyle);
  expect([await bar('nieuw'), await bar('vervallen')]).toEqual(['solid', 'dashed']);
});

test('axe finds nothing on comparisons, narrow and wide', async ({ page }) => {
  const wrong = watch(page, invented);
  const overview = find('id="thema-2"');
  const versies = `${invented.origin}/meerjarenbeleidsplan/versies/`;
  for (const address of [
    overview,
    rich(),
    find('class="w w-verplaatst'),
    find('vergeleken deel-vervallen"'),
    find('class="breed"'),
    find('class="w-beelden'),
    versies,
    versies.replace('versies', 'wijzigingen'),
  ]) {
    await page.setViewportSize({ width: 360, height: 900 });
    await page.goto(address);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const line of await findingsInBoth(page)) wrong.push(`${address} ${width} ${line}`);
    }
  }
  expect(wrong).toEqual([]);
});
