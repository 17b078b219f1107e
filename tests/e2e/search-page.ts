import { expect, type Page } from '@playwright/test';
import type { Built } from './pages.ts';

/** The parts of the search page. */
export const parts = (page: Page) => ({
  field: page.locator('#zoekveld_'),
  status: page.locator('.zoeken-resultaten [role="status"]'),
  explanation: page.locator('.zoeken-uitleg'),
  list: page.locator('[data-search-results]'),
  results: page.locator('[data-search-results] > li'),
  card: page.locator('.zoeken-kaart'),
  subjects: page.locator('.zoeken-onderwerpen li'),
  near: page.locator('.zoeken-dichtbij'),
  filters: page.locator('details.zoeken-filters'),
  older: page.locator('#ook-oud_'),
});

/** Opens the search page with a query, words or a whole `?…`, and waits for the answer. */
export async function openSearch(page: Page, { origin }: Built, query: string) {
  const search = query.startsWith('?') ? query : `?${new URLSearchParams({ q: query })}`;
  await page.goto(`${origin}/zoeken/${search}`);
  await answered(page);
  return parts(page);
}

/** Waits until the page has answered and has said so. */
export async function answered(page: Page) {
  await expect(page.locator('.zoeken-resultaten')).not.toHaveAttribute('aria-busy', 'true');
  await expect(parts(page).status).not.toBeEmpty();
  // After a step the number is said in a task of its own.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
}

/** The number that the status says; 0 for "Geen resultaten". */
export async function total(page: Page): Promise<number> {
  const text = (await parts(page).status.textContent()) ?? '';
  return text.startsWith('Geen resultaten') ? 0 : Number(/^\d+/.exec(text)?.[0] ?? NaN);
}

/** How many results stand outside the list of texts: the card, and lines that lead to other things. */
export async function shownApart(page: Page): Promise<number> {
  const { card, subjects } = parts(page);
  return Number(await card.isVisible()) + (await subjects.count());
}

/** The checkbox of a filter value. */
export const filterBox = (page: Page, name: string, value: string) =>
  parts(page)
    .filters.locator(`input[name="${name}"]`)
    .and(page.locator(`[value="${value}"]`));

/** The values of a filter that can be chosen, with their counts. */
export const filterValues = (page: Page, name: string) =>
  parts(page)
    .filters.locator(`label:not([hidden]):has(input[name="${name}"])`)
    .evaluateAll((labels) =>
      labels.map((label) => ({
        value: label.querySelector('input')!.value,
        count: Number(label.querySelector('.zoeken-filter-aantal')!.textContent),
      })),
    );

/** Everything that a reader sees of an outcome. */
export const seen = (page: Page) =>
  page.evaluate(() => ({
    text: document.querySelector<HTMLElement>('main')!.innerText,
    links: [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ href }) => href),
    field: document.querySelector<HTMLInputElement>('#zoekveld_')!.value,
    chosen: [...document.querySelectorAll<HTMLInputElement>('main input:checked')].map(
      ({ id, name, value }) => `${id || name} ${value}`,
    ),
  }));
