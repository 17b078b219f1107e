import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { invented, watch } from './pages.ts';
import {
  answered,
  filterBox,
  filterValues,
  openSearch,
  parts,
  seen,
  total,
} from './search-page.ts';

const sites = [{ name: 'invented', site: invented, content: 'tests/fixtures/content' }];
const root = join(import.meta.dirname, '../..');

test.use({ viewport: { width: 1440, height: 900 } });

/** Chooses every value of a filter in turn; gives what does not match its count. */
async function compareCounts(page: Page, name: string, count: () => Promise<number>) {
  const wrong: string[] = [];
  const values = await filterValues(page, name);
  expect(values.length).toBeGreaterThan(0);
  for (const { value, count: said } of values) {
    const box = filterBox(page, name, value);
    await box.check();
    await answered(page);
    const found = await count();
    if (found !== said) wrong.push(`${name} ${value}: says ${said}, gives ${found}`);
    const now = (await filterValues(page, name)).find((other) => other.value === value);
    if (now?.count !== said) wrong.push(`${name} ${value}: ${said} became ${now?.count}`);
    await box.uncheck();
    await answered(page);
  }
  return wrong;
}

for (const { name, site, content } of sites) {
  test(`the count of a soort is what choosing it gives: ${name}`, async ({ page }) => {
    for (const query of ['overlast', 'inspraak', 'burgers']) {
      await openSearch(page, site, query);
      expect(await compareCounts(page, 'soort', () => total(page)), query).toEqual([]);
    }
  });

  test(`the count of a document or thema is the number that is then said: ${name}`, async ({
    page,
  }) => {
    for (const query of ['overlast', 'burgers'])
      for (const filter of ['document', 'thema']) {
        await openSearch(page, site, query);
        expect(await compareCounts(page, filter, () => total(page)), query).toEqual([]);
      }
  });

  test(`soort lists begrippen, mijlpalen and themas: ${name}`, async ({ page }) => {
    const kinds = [
      { soort: 'begrip', folder: 'begrippen', path: '/begrippen/#' },
      { soort: 'mijlpaal', folder: 'mijlpalen', path: '/mijlpalen/#' },
      { soort: 'thema', folder: 'themas', path: '/themas/' },
    ];
    for (const { soort, folder, path } of kinds) {
      const { results } = await openSearch(page, site, `?soort=${soort}`);
      const all = readdirSync(join(root, content, folder)).length;
      expect(await total(page), soort).toBe(all);
      await expect(results).toHaveCount(Math.min(all, 10));
      for (const href of await results
        .locator('h2 a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))))
        expect(href).toContain(path);
    }
  });

  test(`two values of one filter add up, two filters narrow: ${name}`, async ({ page }) => {
    await openSearch(page, site, 'burgers');
    const documents = (await filterValues(page, 'document')).slice(0, 2);
    for (const { value } of documents) await filterBox(page, 'document', value).check();
    await answered(page);
    const both = await total(page);
    const themas = await filterValues(page, 'thema');
    await filterBox(page, 'thema', themas[0]!.value).check();
    await answered(page);
    expect(await total(page)).toBeLessThanOrEqual(both);
    const params = new URL(page.url()).searchParams;
    expect(params.getAll('document')).toEqual(documents.map(({ value }) => value));
    expect(params.getAll('thema')).toEqual([themas[0]!.value]);
    await expect(parts(page).filters.locator('summary')).toHaveText('Filters, 3 actief');
  });
}

test('the address holds query and filters; back and forward follow', async ({ page }) => {
  const wrong = watch(page, invented);
  await page.goto(`${invented.origin}/zoeken/`);
  const { field } = parts(page);
  await field.fill('overlast');
  await field.press('Enter');
  await answered(page);
  expect(new URL(page.url()).search).toBe('?q=overlast');
  const first = await seen(page);
  const [document] = await filterValues(page, 'document');
  await filterBox(page, 'document', document!.value).check();
  await answered(page);
  expect(new URL(page.url()).search).toBe(
    `?${new URLSearchParams({ q: 'overlast', document: document!.value })}`,
  );
  const second = await seen(page);
  await field.fill('burgers');
  await field.press('Enter');
  await expect(field).toBeFocused();
  await answered(page);
  await expect(page).toHaveURL(/q=burgers&document=/);
  const third = await seen(page);
  expect(third.text).not.toBe(second.text);

  await page.goBack();
  await expect.poll(() => seen(page)).toEqual(second);
  await page.goBack();
  await expect.poll(() => seen(page)).toEqual(first);
  await page.goBack();
  await expect(field).toHaveValue('');
  await expect(parts(page).results).toHaveCount(0);
  for (const state of [first, second, third]) {
    await page.goForward();
    await expect.poll(() => seen(page)).toEqual(state);
  }
  expect(wrong).toEqual([]);
});

test('a page that was left for a result comes back as it was', async ({ page }) => {
  await openSearch(page, invented, 'overlast');
  await filterBox(page, 'soort', 'tekst').check();
  await answered(page);
  const before = await seen(page);
  await parts(page).results.locator('h2 a').first().click();
  await expect(page.locator('main mark').first()).toBeVisible();
  await page.goBack();
  await answered(page);
  await expect.poll(() => seen(page)).toEqual(before);
});

test('a shared address gives the same', async ({ page, browser }) => {
  const { field } = await openSearch(page, invented, 'x');
  await field.fill('burgers');
  await field.press('Enter');
  await expect(page).toHaveURL(/q=burgers/);
  await answered(page);
  const [thema] = await filterValues(page, 'thema');
  await filterBox(page, 'thema', thema!.value).check();
  await filterBox(page, 'soort', 'tekst').check();
  await answered(page);
  const own = await seen(page);
  const other = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const copy = await other.newPage();
  await copy.goto(page.url());
  await answered(copy);
  await expect.poll(() => seen(copy)).toEqual(own);
  await other.close();
});

test('filters that leave nothing can be cleared', async ({ page }) => {
  const { results, status, field } = await openSearch(page, invented, '?q=phishing&soort=mijlpaal');
  await expect(status).toHaveText('Geen resultaten voor “phishing” in de planning.');
  await expect(filterBox(page, 'soort', 'mijlpaal')).toBeVisible();
  await page.getByRole('button', { name: 'Wis de filters' }).click();
  await expect(results.first()).toBeVisible();
  await expect(field).toBeFocused();
  expect(new URL(page.url()).search).toBe('?q=phishing');
});
