import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { invented, listPages, real, watch } from './pages.ts';

const { origin } = invented;
const now = '/meerjarenbeleidsplan/inleiding/';
const old = '/meerjarenbeleidsplan/versies/2024-06-13/inleiding/';
const words =
  'Merenbroek is een gemeente van water, dorpen en één kleine stad. Ruim 48.000 mensen wonen hier';
const control = (page: Page, number: number) =>
  page.getByRole('link', { name: `Verwijzing naar alinea ${number}`, exact: true });
const told = (page: Page) => page.locator('.is-verwijzing [role=status]');
const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** The texts of all alineas of a version as the build knows them, by address. */
function textsIn(folder: string): Map<string, string> {
  const read = <T>(name: string) =>
    JSON.parse(readFileSync(join(folder, 'citaat', `${name}.json`), 'utf8')) as T;
  const { documenten, delen, scherven } = read<{
    documenten: { path: string; versies: { id: string }[] }[];
    delen: [number, string, string][];
    scherven: number;
  }>('plaatsen');
  const texts = new Map<string, string>();
  for (let i = 0; i < scherven; i++)
    for (const [text, ...places] of read<[string, ...number[]][]>(`t${i}`))
      for (let p = 0; p < places.length; p += 4) {
        const [deel = 0, number, from = 0, to = 0] = places.slice(p, p + 4);
        const [document = 0, slugs = ''] = delen[deel] ?? [];
        const { path, versies } = documenten[document] ?? { path: '', versies: [] };
        for (let v = from; v <= to; v++)
          texts.set(`${path}versies/${versies[v]?.id}/${slugs && `${slugs}/`}#a${number}`, text);
      }
  return texts;
}

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
    await expect(told(page)).toHaveText('Verwijzing gekopieerd');
    const address = '/meerjarenbeleidsplan/versies/2026-03/inleiding/#a2';
    const text = textsIn(invented.folder).get(address) ?? '';
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `“${text}” – Gemeente Merenbroek, Meerjarenbeleidsplan Integrale Veiligheid Merenbroek 2024-2027, versie Herziening maart 2026 (maart 2026), 1 Inleiding, alinea 2, ${origin}${address.replace('#', `?k=${hash(text)}#`)}`,
    );
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
    await expect(told(page)).toHaveText('Verwijzing gekopieerd');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toMatch(/^“Merenbroek” – .*2024-06-13\/inleiding\/\?k=[0-9a-f]{8}#a1$/);
    await control(page, 2).click();
    await expect(page.locator('#a2 + .is-verwijzing')).toBeVisible();
    expect(await copied()).not.toMatch(/^“Merenbroek”/);
  });

  test('shows the text to copy when the clipboard refuses', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.goto(origin + old);
    await control(page, 1).click();
    await expect(page.getByRole('textbox', { name: 'Verwijzing' })).toHaveValue(
      /^“Merenbroek.*#a1$/,
    );
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

for (const [name, site] of [
  ['real', real],
  ['invented', invented],
] as const)
  test(`every alinea in the browser has the text that the build hashed: ${name}`, async ({
    page,
  }) => {
    const texts = textsIn(site.folder);
    const wrong: string[] = [];
    const paths = new Set([...texts.keys()].map((address) => address.split('#')[0] ?? ''));
    for (const path of paths) {
      await page.goto(site.origin + path);
      // The same reading as the script's own, see src/client/cite/text.ts.
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.tekst [id]')]
          .filter(({ id }) => /^a\d+$/.test(id))
          .map((alinea) => {
            if (alinea.closest('pre')) return [alinea.id, alinea.textContent?.replace(/\n$/, '')];
            const cells =
              alinea.tagName === 'TR' ? [...alinea.querySelectorAll('td, th')] : [alinea];
            const text = cells.map(({ textContent }) => textContent).join(' ');
            return [alinea.id, text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '')];
          }),
      );
      for (const [id, text] of found)
        if (texts.get(`${path}#${id}`) !== text) wrong.push(`${path}#${id}: ${text}`);
      if (found.length !== [...texts.keys()].filter((key) => key.startsWith(`${path}#`)).length)
        wrong.push(`${path}: ${found.length} alineas`);
    }
    expect(wrong).toEqual([]);
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

test.describe('looking up a quotation', () => {
  const search = async (page: Page, quote: string) => {
    await page.goto(`${origin}/citaat/`);
    await page.getByLabel('Citaat', { exact: true }).fill(quote);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };
  const status = (page: Page) => page.locator('main [role=status]');

  test('finds it word for word and leads to it', async ({ page }) => {
    const wrong = watch(page, invented);
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(request.url().replace(origin, '') + (request.postData() ?? '')),
    );
    await search(page, `"${words.replace('Ruim', '\nRuim')}"`);
    await expect(status(page)).toHaveText(/^Het citaat staat letterlijk op 1 plaats\./);
    expect(asked.filter((url) => /48|Merenbroek is/.test(url))).toEqual([]);
    const link = page
      .locator('.vindplaats')
      .first()
      .getByRole('link', { name: 'Vastgesteld juni 2024' });
    await link.click();
    await expect(page).toHaveURL(`${origin}${old}#a1`);
    await expect(page.locator('#a1')).toContainText(words);
    expect(wrong).toEqual([]);
  });

  test('finds it nearly, with the differences told', async ({ page }) => {
    await search(page, words.replace('dorpen', 'bos').replace('48.000', '10.000'));
    await expect(status(page)).toHaveText(/in geen alinea letterlijk, maar wel bijna zo/);
    const first = page.locator('.vindplaats').first();
    await expect(first.locator('ins').first()).toContainText('bos');
    await expect(first.locator('del').first()).toContainText('dorpen');
    await expect(first.locator('del').first()).toContainText('alleen in het document');
  });

  test('says when it stands nowhere, or is too short', async ({ page }) => {
    await search(page, 'Deze zin heeft werkelijk niemand ooit ergens opgeschreven of besloten.');
    await expect(status(page)).toHaveText(/staat in geen alinea/);
    await search(page, 'de stad');
    await expect(status(page)).toHaveText('Plak minstens drie woorden.');
  });

  test('is found from the search page', async ({ page }) => {
    await page.goto(`${origin}/zoeken/`);
    await page.getByRole('link', { name: 'Zoek waar een citaat staat' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar staat dit citaat?');
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
