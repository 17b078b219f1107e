import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SUBJECT_LIST, type Subject } from '../../src/search/subject-list.ts';
import { unmark } from '../../src/search/marked.ts';
import { invented } from './pages.ts';
import { answered, openSearch, parts } from './search-page.ts';

const subjects = JSON.parse(
  readFileSync(join(invented.folder, 'pagefind', SUBJECT_LIST), 'utf8'),
) as Subject[];
const of = (soort: string) => subjects.filter(({ filters }) => filters.soort[0] === soort);
const names = (each: Subject[]) => each.flatMap(({ shown }) => shown.namen ?? []);

test('the answer to what is asked by name stands there before the index of the texts, and stays', async ({
  page,
}) => {
  const [begrip] = of('begrip');
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/wasm.*.pagefind', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${invented.origin}/zoeken/?${new URLSearchParams({ q: names([begrip!])[0]! })}`);
  const { card, list, status } = parts(page);
  const link = card.getByRole('link');
  await expect(link).toHaveText(unmark(begrip!.title));
  await expect(list).toBeHidden();
  await expect(status).toBeEmpty();
  await link.focus();
  release();
  await answered(page);
  await expect(link).toBeFocused();
  await expect(list).toBeVisible();
});

test('a card that stands there early is the one that a whole search gives', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: (string | undefined)[] = [];
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { target, attributeName } of changes)
        if (attributeName === 'data-url') seen.push((target as HTMLElement).dataset.url);
    }).observe(document, { subtree: true, attributes: true });
  });
  const [thema = ''] = names(of('thema'));
  const queries = [
    ...[...names(of('begrip')).slice(0, 5), thema],
    ...[...thema.split(/[ ,]+/), thema.toUpperCase()].filter(Boolean),
    ...['xqzvw', 'wanneer beslist de raad', `${thema} xqzvw`, 'de'],
  ];
  const wrong: string[] = [];
  let early = 0;
  for (const q of queries) {
    await openSearch(page, invented, q);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    if (seen.length > 1) wrong.push(`${q}: ${seen.join(', ')}`);
    early += seen.length;
  }
  expect(wrong).toEqual([]);
  expect(early).toBeGreaterThan(5);
});

test('where something was chosen, no card stands there early', async ({ page }) => {
  const [begrip] = of('begrip');
  const [document] = await openSearch(page, invented, 'de').then(() =>
    page
      .locator('[name=document]')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
  );
  const { card } = await openSearch(
    page,
    invented,
    `?${new URLSearchParams({ q: names([begrip!])[0]!, document: document! })}`,
  );
  await expect(card).toBeHidden();
});
