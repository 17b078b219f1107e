import { expect, test } from '@playwright/test';
import { invented } from './pages.ts';
import { openSearch } from './search-page.ts';

test('a word that stands outside what is searched is not called absent', async ({ page }) => {
  const { explanation } = await openSearch(page, invented, 'woongroep');
  await expect(explanation).toHaveText(/^woongroep staat wel op deze site, buiten de doorzochte/);
  await expect(explanation).not.toContainText('niet voor');
});

test('a number is never called absent', async ({ page }) => {
  const { explanation } = await openSearch(page, invented, '99.4.1');
  await expect(explanation).toHaveText('99.4.1 vonden we niet in de doorzochte tekst.');
});

test('function words alone are answered as such, with the way to the register', async ({
  page,
}) => {
  const { explanation } = await openSearch(page, invented, 'wat wil en de');
  await expect(explanation).toContainText('Dit zijn woorden die overal voorkomen.');
  await expect(explanation).not.toContainText('niet voor');
  await explanation.getByRole('link', { name: 'Bekijk het register' }).click();
  await expect(page).toHaveURL(/\/register\/$/);
});

test('without the words of the whole site no word is called absent', async ({ page }) => {
  await page.route('**/pagefind/elders.txt', (route) => route.abort());
  const { explanation } = await openSearch(page, invented, 'stoomlocomotief');
  await expect(explanation).toHaveText('stoomlocomotief vonden we niet in de doorzochte tekst.');
});
