import { expect, test, type Page } from '@playwright/test';
import { openSearch, parts } from './search-page.ts';
import { ownSearch, type OwnSearch } from './own-search.ts';

let site: OwnSearch;
test.beforeAll(async () => {
  site = await ownSearch({
    '01-noten': `---
titel: Noten en koppen
nummer: "1"
---

De tekst verwijst naar een noot.[^1]

<Kader titel="Kadertitelwoord">

Binnen het kader.

</Kader>

<Citaat bron="Bronvermeldwoord">

Een aanhaling.

</Citaat>

| Kolomkopwoord | Getal |
| --- | --- |
| rij | 7 |

[^1]: Het voetnootwoordje staat alleen hier.
`,
    '02-tekens/index': `---
titel: Tekens
nummer: "2"
---
`,
    '02-tekens/01-samen': `---
titel: Samengevoegd
nummer: "2.1"
---

De periode 2024–2027 is lang, zie ook 2.4.

Over woonoverlast/geluidsoverlast in de wijk. Havenbedrijf Merwe B.V. doet mee; mail naar meldpunt@haven.example.

Er rijden auto’s in ’s-Gravenhage. Het woon-werkverkeer neemt af.
`,
    '02-tekens/02-getallen': `---
titel: Getallen
nummer: "2.2"
---

Inbraken: 12 en 10. Er zijn 25 000 knikkers.

## Tweede

Dat is 12,5% meer, zie artikel 5:25. Wij zijn er 24/7.
`,
    '03-bomen': `---
titel: Bomen
nummer: "3"
---

Er staan bomen. De software is nieuw en de operatoren betekenen veel. De CORS-regels gelden op grond van de core.

De waterkwaliteit is goed. Preventie helpt tegen brand en brandpreventie ook.
`,
  });
});
test.afterAll(() => site.close());

/** Each is to be found first, for sure, with nothing said of its absence. */
const FOUND = [
  ['voetnootwoordje', 'Noot 1'],
  ['kadertitelwoord', '1 Noten en koppen'],
  ['bronvermeldwoord', '1 Noten en koppen'],
  ['kolomkopwoord', '1 Noten en koppen'],
  ['2027', '2.1 Samengevoegd'],
  ['2024-2027', '2.1 Samengevoegd'],
  ['woonoverlast', '2.1 Samengevoegd'],
  ['geluidsoverlast', '2.1 Samengevoegd'],
  ['B.V.', '2.1 Samengevoegd'],
  ['BV', '2.1 Samengevoegd'],
  ['haven.example', '2.1 Samengevoegd'],
  ['meldpunt', '2.1 Samengevoegd'],
  ['auto´s', '2.1 Samengevoegd'],
  ['auto`s', '2.1 Samengevoegd'],
  ["auto's", '2.1 Samengevoegd'],
  ["'s-Gravenhage", '2.1 Samengevoegd'],
  ['Gravenhage', '2.1 Samengevoegd'],
  ['woonwerkverkeer', '2.1 Samengevoegd'],
  ['werkverkeer', '2.1 Samengevoegd'],
  ['12,5%', 'Tweede'],
  ['5:25', 'Tweede'],
  ['24/7', 'Tweede'],
  ['25.000', '2.2 Getallen'],
  ['25000', '2.2 Getallen'],
  ['12', '2.2 Getallen'],
  ['2.2', '2.2 Getallen'],
  ['paragraaf 2.2', '2.2 Getallen'],
  ['hoofdstuk 2', '2 Tekens'],
  ['tekens', '2 Tekens'],
  ['boom', '3 Bomen'],
  ['"software is nieuw"', '3 Bomen'],
] as const;

/** Types a query into the open page and waits for its answer. */
async function type(page: Page, query: string) {
  await parts(page).field.fill(query);
  await page.waitForFunction(
    (typed) => document.querySelector<HTMLElement>('.zoeken-resultaten')?.dataset.query === typed,
    query,
  );
  return page.evaluate(() => {
    const [first] = document.querySelectorAll('[data-search-results] > li');
    return {
      title: first?.querySelector('a')?.textContent,
      isWeak: first?.hasAttribute('data-search-weak'),
      said: document.querySelector<HTMLElement>('.zoeken-uitleg')!.innerText,
      text: document.querySelector<HTMLElement>('[data-search-results]')!.innerText,
    };
  });
}

test('finds what stands on a page, however it is written', async ({ page }) => {
  await openSearch(page, site, 'noten');
  for (const [query, title] of FOUND) {
    const { said, ...first } = await type(page, query);
    expect(first, query).toMatchObject({ title, isWeak: false });
    expect(said, query).not.toMatch(/niet voor|vonden we niet/);
  }
});

test('a number stands for itself alone', async ({ page }) => {
  await openSearch(page, site, 'noten');
  for (const [query, text] of [
    ['24', '24/7'],
    ['5', '5:25'],
    ['2.4', '24/7'],
    ['000', '25'],
  ] as const) {
    expect((await type(page, query)).text, query).not.toContain(text);
  }
});

test('no other word is taken for one of the texts', async ({ page }) => {
  for (const query of ['bom', 'bommen', 'waarde', 'toren', 'kent', 'preventief']) {
    const { results } = await openSearch(page, site, query);
    expect(await results.count(), query).toBe(0);
    const { explanation } = parts(page);
    await expect(explanation).toContainText(query);
    await expect(explanation).not.toContainText('Gezocht op');
  }
});

test('a part of a word alone is a guess, and said to be one', async ({ page }) => {
  const { results, explanation } = await openSearch(page, site, 'kwaliteit');
  await expect(results).toHaveCount(1);
  await expect(results.first()).toHaveAttribute('data-search-weak');
  await expect(results.first()).toContainText('Niet uw woord zelf, wel: waterkwaliteit');
  await expect(explanation).toContainText('kwaliteit staat niet als los woord');
  // Of a word that does stand by itself the opposite is not said beside one that does not.
  const { said } = await type(page, 'preventie kwaliteit');
  expect(said).not.toMatch(/preventie .*staa[nt]/);
  const { results: whole } = await openSearch(page, site, 'preventie');
  await expect(whole.first()).not.toHaveAttribute('data-search-weak');
});

test('a phrase between quotes is exact', async ({ page }) => {
  const { results, explanation } = await openSearch(page, site, '“nieuw is software”');
  await expect(results).toHaveCount(0);
  await expect(explanation).toContainText('staat in de doorzochte tekst niet zo achter elkaar');
  await explanation.getByRole('link', { name: 'Zoek op de losse woorden' }).click();
  await expect(parts(page).results).toHaveCount(1);
});

test('a long query is cut, and a long word holds nobody up', async ({ page }) => {
  const { explanation } = await openSearch(page, site, `${'woonoverlast'.repeat(30)} qqqq`);
  await expect(explanation).toContainText('Alleen de eerste 200 tekens');
});
