import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { textsIn } from './alinea-texts.ts';
import { invented, listPages, watch } from './pages.ts';

const { origin } = invented;
const now = '/meerjarenbeleidsplan/inleiding/';
const old = '/meerjarenbeleidsplan/versies/2024-06-13/inleiding/';
const control = (page: Page, number: number) =>
  page.getByRole('link', { name: `Alinea ${number}`, exact: true });
const told = (page: Page) => page.locator('.is-verwijzing [role=status]');
const line = (page: Page) => page.locator('.meldregel');
const bar = (page: Page) => page.locator('.is-alineabalk');
const citing = (page: Page) =>
  bar(page).getByRole('button', { name: /^Citeer, kopieer verwijzing naar/ });
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

test.describe('the control at an alinea', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is reached by keyboard and copies the citation of the whole alinea', async ({ page }) => {
    const wrong = watch(page, invented);
    await page.goto(origin + now);
    const link = control(page, 2);
    await control(page, 1).focus();
    while (!(await link.evaluate((own) => own === document.activeElement)))
      await page.keyboard.press('Tab');
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await expect(citing(page)).toBeFocused();
    await expect(page).toHaveURL(/#a2$/);
    await expect(page.locator('#a2:target')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(line(page)).toHaveText('Verwijzing naar alinea 2 gekopieerd');
    await expect(line(page)).toBeInViewport();
    const address = '/meerjarenbeleidsplan/versies/2026-03/inleiding/#a2';
    const text = textsIn(invented.folder).get(address) ?? '';
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `“${text}” – Gemeente Merenbroek, Meerjarenbeleidsplan Integrale Veiligheid Merenbroek 2024-2027, versie Herziening maart 2026, 1 Inleiding, alinea 2, ${origin}${address.replace('#', `?k=${hash(text)}#`)}`,
    );
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    expect(wrong).toEqual([]);
  });

  test('copies only what is selected, within the alinea', async ({ page }) => {
    await page.goto(origin + old);
    await page.evaluate(() => {
      const node = [...(document.querySelector('#a1')?.childNodes ?? [])].find(
        ({ nodeType }) => nodeType === 3,
      );
      if (node) getSelection()?.setBaseAndExtent(node, 0, node, 10);
    });
    await control(page, 1).click();
    await citing(page).click();
    await expect(line(page)).toHaveText(/gekozen woorden van alinea 1 gekopieerd/);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toMatch(/^“Merenbroek” – .*2024-06-13\/inleiding\/\?k=[0-9a-f]{8}#a1$/);
    await control(page, 2).click();
    await citing(page).click();
    await expect(line(page)).toHaveText('Verwijzing naar alinea 2 gekopieerd');
    expect(await copied()).not.toMatch(/^“Merenbroek”/);
  });

  test('shows the text to copy when the clipboard refuses', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.goto(origin + old);
    await control(page, 1).click();
    await citing(page).click();
    await expect(page.getByRole('textbox', { name: 'Verwijzing' })).toHaveValue(
      /^“Merenbroek.*#a1$/,
    );
  });

  test('opens at selected words, leads to the life of the alinea, and shares its address', async ({
    page,
  }) => {
    await page.goto(origin + old);
    await page.locator('#a1').click({ clickCount: 2, position: { x: 60, y: 10 } });
    await expect(bar(page)).toBeVisible();
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL(/#a1$/);
    await bar(page).getByRole('button', { name: 'Uitleg, bij alinea 1' }).click();
    await expect(bar(page)).toContainText('geen deel van de tekst');
    await bar(page).getByRole('link', { name: 'Geschiedenis, van alinea 1' }).click();
    await expect(page).toHaveURL(/meerjarenbeleidsplan\/alinea\/inleiding\/#a1-2024-06-13$/);
    await expect(page.locator('.bewijs:target')).toContainText('versies/2024-06-13/inleiding/?k=');
  });

  test('is a plain link when its script cannot be loaded', async ({ page }) => {
    await page.route(/\/cite\.[^/]*\.js$/, (route) => route.abort());
    await page.goto(origin + now);
    await control(page, 2).click();
    await expect(page).toHaveURL(/versies\/2026-03\/inleiding\/#a2$/);
  });

  for (const width of [320, 360])
    test(`is whole and has targets of 24 px at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(origin + now);
      await control(page, 2).click();
      await expect(bar(page)).toBeInViewport({ ratio: 1 });
      for (const own of await bar(page).locator('.is-alineaknop').all()) {
        const box = await own.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

  test('is at hand on touch and has room for a finger', async ({ browser }) => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 800 },
      hasTouch: true,
    });
    const page = await context.newPage();
    await page.goto(origin + now);
    const box = await control(page, 1).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    expect(
      await control(page, 1).evaluate((link) => getComputedStyle(link, '::before').opacity),
    ).toBe('1');
    await context.close();
  });
});

test.describe('an address with k', () => {
  const texts = textsIn(invented.folder);
  const open = (page: Page, path: string, k = hash(texts.get(path) ?? '')) =>
    page.goto(`${origin}${path.replace('#', `?k=${k}#`)}`);

  test('tells that the text was reworded, and shows how', async ({ page }) => {
    const wrong = watch(page, invented);
    await open(page, `${old}#a1`);
    await expect(told(page)).toContainText('Dit is de tekst waarnaar wordt verwezen.');
    await expect(told(page)).toContainText('Herziening maart 2026, is deze tekst herschreven.');
    await expect(page.locator('#a1')).toBeInViewport();
    await page.getByRole('link', { name: 'Bekijk wat er veranderde' }).click();
    await expect(page).toHaveURL(/\/wijzigingen\/2024-06-13\/2026-03\/inleiding\/#w\d+$/);
    await expect(page.locator(':target ins').first()).toBeVisible();
    expect(wrong).toEqual([]);
  });

  test('tells of every fate, and all its links lead somewhere', async ({ page }) => {
    const pages = new Set(listPages(invented));
    const lots = new Map<string, string>();
    const folder = join(invented.folder, 'citaat/lot/meerjarenbeleidsplan/2024-06-13');
    for (const slugs of new Set(
      [...texts.keys()].flatMap((address) => /2024-06-13\/(.+)\/#/.exec(address)?.[1] ?? []),
    )) {
      const { lot } = JSON.parse(readFileSync(join(folder, `${slugs}.json`), 'utf8')) as {
        lot: { soort: string; nu?: string; verschil?: string }[];
      };
      lot.forEach(({ soort, nu, verschil }, i) => {
        lots.set(soort, `/meerjarenbeleidsplan/versies/2024-06-13/${slugs}/#a${i + 1}`);
        for (const address of [nu, verschil])
          if (address) expect(pages).toContain(address.replace('/plan', '').split('#')[0]);
      });
    }
    const expected: Record<string, RegExp> = {
      gelijk: /heeft dezelfde tekst|letter voor letter/,
      herschreven: /is deze tekst herschreven/,
      vervallen: /staat deze tekst niet meer/,
      verplaatst: /op een andere plaats/,
      samengevoegd: /samengevoegd/,
    };
    for (const [soort, sentence] of Object.entries(expected)) {
      const address = lots.get(soort);
      if (soort !== 'verplaatst') expect(address, soort).toBeTruthy();
      if (!address) continue;
      await open(page, address);
      await expect(told(page)).toContainText(sentence);
    }
  });

  test('says of the current version that it is', async ({ page }) => {
    await open(page, '/meerjarenbeleidsplan/versies/2026-03/inleiding/#a1');
    await expect(told(page)).toContainText('Het is de tekst van de actuele versie.');
  });

  test('warns when the cited text is another', async ({ page }) => {
    for (const path of [`${old}#a1`, `${old}#a99`]) {
      await open(page, path, '00000000');
      await expect(told(page)).toHaveText('De tekst waarnaar wordt verwezen, is niet deze tekst.');
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link at an alinea is the permanent address', async ({ page }) => {
    await page.goto(origin + now);
    await control(page, 1).click();
    await expect(page).toHaveURL(`${origin}/meerjarenbeleidsplan/versies/2026-03/inleiding/#a1`);
  });

  test('the page for quotations says what to do', async ({ page }) => {
    await page.goto(`${origin}/citaat/`);
    await expect(page.locator('main form')).toBeHidden();
    await expect(page.locator('main')).toContainText('werkt alleen met JavaScript');
  });
});

test('the document page offers its reference in two forms', async ({ page, request }) => {
  for (const path of ['/meerjarenbeleidsplan/', '/raadsbrief/']) {
    await page.goto(origin + path);
    const at = async (name: string) =>
      new URL(
        (await page.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '',
        origin,
      ).href;
    expect(await (await request.get(await at('BibTeX'))).text()).toMatch(/^@techreport\{/);
    const [item] = (await (await request.get(await at('CSL-JSON'))).json()) as { type: string }[];
    expect(item?.type).toBe('report');
  }
});
