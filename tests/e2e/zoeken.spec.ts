import { expect, test } from '@playwright/test';
import { invented, real, watch } from './pages.ts';
import { answered, openSearch, parts, total } from './search-page.ts';

const both = [
  { name: 'real', site: real },
  { name: 'invented', site: invented },
];

for (const { name, site } of both) {
  test(`a word is found within a compound, which is marked whole: ${name}`, async ({ page }) => {
    const wrong = watch(page, site);
    const { results } = await openSearch(page, site, 'overlast');
    const compound = results.locator('mark', { hasText: /^woonoverlast$/i });
    await expect(compound.first()).toBeVisible();
    for (const text of await results.locator('mark').allTextContents())
      expect(text.toLowerCase()).toMatch(/^(woon)?overlast$/);
    expect(wrong).toEqual([]);
  });

  test(`what marks the words for the index is never shown: ${name}`, async ({ page }) => {
    const queries = [
      'overlast',
      'dakloze',
      'P&C',
      'wapenhandel',
      'jeugd',
      'burgers',
      '?soort=begrip',
    ];
    for (const query of queries) {
      await openSearch(page, site, query);
      const shown = await page.evaluate(() =>
        [document.title, document.body.innerText]
          .concat([...document.querySelectorAll('main a')].map((a) => a.getAttribute('href')!))
          .map((text) => decodeURIComponent(text))
          .filter((text) => /[~|\uE07C\uE07E]/.test(text)),
      );
      expect(shown, query).toEqual([]);
    }
  });

  test(`a typo is corrected, said, and searched as typed on request: ${name}`, async ({ page }) => {
    const { results, explanation, list, status } = await openSearch(page, site, 'overlst');
    await expect(explanation).toContainText('Gezocht op overlast. Toch zoeken op overlst.');
    await expect(results.locator('mark').first()).toHaveText(/overlast$/i);
    await expect(list).toHaveAttribute('data-search-weak');
    await explanation.getByRole('link', { name: 'overlst', exact: true }).click();
    await answered(page);
    const address = new URL(page.url());
    expect(address.searchParams.get('q')).toBe('overlst');
    expect(address.searchParams.has('letterlijk')).toBe(true);
    await expect(explanation).not.toContainText('Gezocht op');
    await expect(explanation).toContainText('overlst komt in deze documenten niet voor.');
    await expect(status).toHaveText('Geen resultaten voor “overlst”.');
    await expect(results).toHaveCount(0);
  });

  test(`a word that no text has is said to be absent: ${name}`, async ({ page }) => {
    for (const word of ['bijstandsuitkering', 'zwembad', 'stoomlocomotief']) {
      const { explanation, status, results, card, near } = await openSearch(page, site, word);
      await expect(explanation).toHaveText(`${word} komt in deze documenten niet voor.`);
      await expect(status).toHaveText(`Geen resultaten voor “${word}”.`);
      await expect(results).toHaveCount(0);
      await expect(card).toBeHidden();
      await expect(near).toHaveAttribute('data-search-weak');
      const open = await page.evaluate(() =>
        [...document.querySelectorAll('.zoeken-resultaten a')]
          .filter((link) => link.checkVisibility() && !link.closest('[data-search-weak]'))
          .map(({ textContent }) => textContent),
      );
      expect(open, 'links that are not said to be suggestions').toEqual([]);
      // What can be done next: the term list, the themes and the register.
      for (const path of ['/begrippen/', '/themas/', '/register/'])
        await expect(page.locator(`main a[href*="${path}"]`).first()).toBeVisible();
    }
  });

  test(`with one word absent, the rest is found and said to be weak: ${name}`, async ({ page }) => {
    const { explanation, list, results } = await openSearch(page, site, 'zwembad overlast');
    await expect(explanation).toContainText('zwembad komt in deze documenten niet voor.');
    await expect(results.locator('mark').first()).toHaveText(/overlast$/i);
    await expect(list).toHaveAttribute('data-search-weak');
  });

  test(`lay words lead to the words of the plan, and that is said: ${name}`, async ({ page }) => {
    const { explanation, results } = await openSearch(page, site, 'burgers');
    await expect(explanation).toContainText(/Ook gezocht op: [^.]*\binwoners\b[^.]*\./);
    await expect(results.locator('mark', { hasText: /^inwoners$/i }).first()).toBeVisible();
  });
}

const cards = [
  { site: real, term: 'high impact crimes', asked: ['high impact crimes', 'HIC', 'woninginbraak'] },
  { site: real, term: 'consulteren', asked: ['Consulteren', 'inspraak', 'participatie'] },
  { site: invented, term: 'Openbaar Ministerie', asked: ['openbaar ministerie', 'OM', 'justitie'] },
];
for (const { site, term, asked } of cards)
  test(`a begrip asked by name, abbreviation or synonym comes first: ${term}`, async ({ page }) => {
    for (const query of asked) {
      const { card, subjects } = await openSearch(page, site, query);
      await expect(card, query).toBeVisible();
      await expect(card).toHaveAttribute('data-search-card');
      await expect(card.getByRole('heading')).toContainText(term);
      await expect(card.locator('a')).toHaveAttribute('href', /\/begrippen\/#/);
      expect(
        await card.evaluate((element) => {
          const list = document.querySelector('[data-search-results]')!;
          return !!(element.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING);
        }),
      ).toBe(true);
      const again = subjects.locator('a').filter({ hasText: new RegExp(`^${term}`, 'i') });
      await expect(again, 'said twice').toHaveCount(0);
      await page.goto((await card.locator('a').evaluate((a: HTMLAnchorElement) => a.href)) ?? '');
      await expect(page.locator(':target')).toBeInViewport();
    }
  });

test('a card needs the whole name', async ({ page }) => {
  for (const query of ['impact', 'burgers', 'zwembad indicator']) {
    const { card } = await openSearch(page, real, query);
    await expect(card, query).toBeHidden();
  }
});

test('a result opens its section, with the words marked and the first in sight', async ({
  page,
}) => {
  const wrong = watch(page, real);
  const { results } = await openSearch(page, real, 'overlast');
  const link = results.locator('h2 a').first();
  const href = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
  expect(href.searchParams.get('markeer')).toMatch(/overlast/);
  expect(href.hash).toMatch(/^#(k-|titel)/);
  await link.click();
  await expect(page.locator('main mark.nl-mark').first()).toBeInViewport();
  await expect(page.locator(`[id="${href.hash.slice(1)}"]`)).toHaveCount(1);
  expect(page.url()).toBe(href.href);
  for (const text of await page.locator('main mark.nl-mark').allTextContents())
    expect(text).toMatch(/overlast$/i);
  expect(wrong).toEqual([]);
});

test('a passage of two documents is one result, with both places', async ({ page }) => {
  const { results } = await openSearch(page, real, 'verantwoordelijkheid veiligheidsbeleid');
  const same = results.filter({ has: page.locator('h2', { hasText: /^Kader$/ }) });
  await expect(same).toHaveCount(1);
  await expect(same.locator('.zoeken-ook')).toContainText('Dezelfde tekst staat ook in');
  const links = await same
    .locator('a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.map((href) => new URL(href).pathname).sort()).toEqual([
    '/nota-en-besluit/',
    '/raadsmededeling/',
  ]);
  for (const href of links) {
    expect(new URL(href).hash).toBe('#k-kader');
    await page.goto(href);
    await expect(page.locator('#k-kader')).toBeInViewport();
    await expect(page.locator('main mark', { hasText: 'veiligheidsbeleid' }).first()).toBeVisible();
  }
});

test('more results come on request, and the first of them has the focus', async ({ page }) => {
  const { results } = await openSearch(page, real, 'veiligheid');
  const all = await total(page);
  expect(all).toBeGreaterThan(10);
  await expect(results).toHaveCount(10);
  const more = page.locator('[data-search-more]');
  await more.click();
  await expect(results.nth(10).locator('a').first()).toBeFocused();
  while (await more.isVisible()) {
    const shown = await results.count();
    await more.click();
    await expect.poll(() => results.count()).toBeGreaterThan(shown);
  }
  await expect(results).toHaveCount(all);
  const hrefs = await results
    .locator('h2 a')
    .evaluateAll((a) => a.map((b) => b.getAttribute('href')));
  expect(new Set(hrefs).size).toBe(all);
});

test('a script that fails says so in words', async ({ page }) => {
  await page.route('**/pagefind/woorden.json', (route) => route.abort());
  await page.goto(`${real.origin}/zoeken/?q=overlast`);
  await expect(parts(page).status).toContainText('Zoeken lukt nu niet.');
  await expect(page.locator('main a[href*="/register/"]')).toBeVisible();
});
