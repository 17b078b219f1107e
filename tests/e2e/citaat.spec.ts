import { expect, test, type Page } from '@playwright/test';
import { invented, watch } from './pages.ts';

const { origin } = invented;
const old = '/meerjarenbeleidsplan/versies/2024-06-13/inleiding/';
const words =
  'Merenbroek is een gemeente van water, dorpen en één kleine stad. Ruim 48.000 mensen wonen hier';

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
    // Without the port, which may hold any digits.
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
    await expect(status(page)).toHaveText(/in geen alinea of noot letterlijk, maar wel bijna zo/);
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

  test('tells a broken word, other capitals and words of the site itself for what they are', async ({
    page,
  }) => {
    const wrong = watch(page, invented);
    await search(page, words.replace('gemeente van', 'ge-\nmeente van'));
    await expect(status(page)).toHaveText(/staat letterlijk op .*afgebroken/);
    await search(page, words.replace('kleine stad', 'KLEINE STAD'));
    await expect(status(page)).toHaveText(/dezelfde woorden .*hoofdletters/);
    await expect(page.locator('.vindplaats em').first()).toContainText('in uw citaat KLEINE');
    await expect(page.locator('.vindplaats').first().locator('ins, del')).toHaveCount(0);
    await page.goto(origin + old);
    const own = await page.locator('.samenvatting p:not(.samenvatting-label)').first().innerText();
    await search(page, own);
    await expect(status(page)).toHaveText(/van deze site zelf/);
    await expect(page.locator('.vindplaats').first()).toContainText('geen deel van de tekst');
    expect(wrong).toEqual([]);
  });

  test('is found from the texts', async ({ page }) => {
    await page.goto(origin + old);
    await page.locator('.verwijzen').getByRole('link', { name: 'Controleer een citaat' }).click();
    await expect(page.getByLabel('Citaat', { exact: true })).toBeVisible();
  });

  test('is found from the search page', async ({ page }) => {
    await page.goto(`${origin}/zoeken/`);
    await page.locator('main').getByRole('link', { name: 'Controleer een citaat' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controleer een citaat');
  });
});
