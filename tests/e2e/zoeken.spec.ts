import { expect, test } from '@playwright/test';
import { invented, watch } from './pages.ts';
import { answered, openSearch } from './search-page.ts';

const both = [{ name: 'invented', site: invented }];

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
          .concat(
            [...document.querySelectorAll('main a')].map((link) =>
              decodeURIComponent(link.getAttribute('href') ?? ''),
            ),
          )
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
    await expect(explanation).toContainText(/Ook gezocht op [^.]*“inwoners”[^.]*\./);
    await expect(results.locator('mark', { hasText: /^inwoners$/i }).first()).toBeVisible();
  });
}

const cards = [
  { site: invented, term: 'high impact crime', asked: ['high impact crimes', 'HIC'] },
  { site: invented, term: 'ondermijning', asked: ['Ondermijning', 'georganiseerde misdaad'] },
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
      const href = await card.locator('a').getAttribute('href');
      await expect(subjects.locator(`a[href="${href}"]`), 'said twice').toHaveCount(0);
      await card.locator('a').click();
      await expect(page.locator(':target')).toBeInViewport();
    }
  });

// Product: "wapenhandel" is searched as "handel" and finds "handelen" in sections about something else.
test('a real word that is merely absent is not corrected', async ({ page }) => {
  const { explanation, results } = await openSearch(page, invented, 'wapenhandel');
  await expect(explanation).toHaveText('wapenhandel komt in deze documenten niet voor.');
  await expect(results).toHaveCount(0);
});

// Product: added words are shown folded: "hic", "openbaar ministerie", "jeugd zorg en veiligheid".
test('added words are written as the texts write them', async ({ page }) => {
  const { explanation } = await openSearch(page, invented, 'justitie');
  await expect(explanation).toContainText('Ook gezocht op “Openbaar Ministerie”.');
});

test('a card needs the whole name', async ({ page }) => {
  for (const query of ['impact', 'burgers', 'zwembad phishing']) {
    const { card } = await openSearch(page, invented, query);
    await expect(card, query).toBeHidden();
  }
});
