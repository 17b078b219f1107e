import { expect, test } from '@playwright/test';
import { invented, real, watch } from './pages.ts';
import { parts } from './search-page.ts';

for (const { name, site } of [
  { name: 'real', site: real },
  { name: 'invented', site: invented },
])
  test(`only the search page asks for the search, and before use no more than is named: ${name}`, async ({
    page,
  }) => {
    const wrong = watch(page, site);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const loaded = () => asked.filter((path) => path.includes('/pagefind/'));
    for (const path of ['/', '/begrippen/', '/register/']) {
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      expect(loaded(), path).toEqual([]);
    }
    await page.goto(`${site.origin}/zoeken/`, { waitUntil: 'networkidle' });
    const early = loaded().map((path) => path.replace(/^.*\/pagefind\//, ''));
    const kinds = early.map((path) => path.replace(/[^/]*\.pf_/, '.pf_'));
    expect([...new Set(kinds)].sort()).toEqual([
      '.pf_meta',
      'filter/.pf_filter',
      'index/.pf_index',
      'onderwerpen.json',
      'pagefind.js',
      'wasm.unknown.pagefind',
      'woorden.json',
    ]);
    const data = await page.request.get(`${site.origin}/data/v1/hoofdstukken.json`);
    const [{ titel = '' } = {}] = ((await data.json()) as { hoofdstukken: { titel: string }[] })
      .hoofdstukken;
    await parts(page).field.fill(titel);
    await expect.poll(() => loaded().some((path) => path.includes('/fragment/'))).toBe(true);
    // What was asked for beforehand is used, not fetched once more; and what a search needs of it was.
    for (const name of early)
      expect(loaded().filter((path) => path.endsWith(`/${name}`))).toHaveLength(1);
    const more = loaded().filter((path) => !early.some((name) => path.endsWith(`/${name}`)));
    expect(
      more.filter((path) => !/\/fragment\/|pagefind-entry\.json$|elders\.txt$/.test(path)),
    ).toEqual([]);
    expect(asked.filter((path) => path.includes('/oud/'))).toEqual([]);
    expect(wrong).toEqual([]);
  });

test('the number of results is said once typing rests, and not before', async ({ page }) => {
  // The page's own clock goes only as far as it is told to, so that a slow machine types no slower.
  await page.clock.install();
  await page.goto(`${invented.origin}/zoeken/`);
  await page.clock.pauseAt(Date.now() + 60_000);
  const { field, status, results } = parts(page);
  // What the index does between files may wait for the clock too: it goes a little, far less than the pause.
  const shown = (query: string) =>
    expect
      .poll(async () => {
        await page.clock.runFor(1);
        return page.locator('.zoeken-resultaten').getAttribute('data-query');
      })
      .toBe(query);
  await field.focus();
  await page.keyboard.type('inwone');
  await page.clock.runFor(100);
  await page.keyboard.type('r');
  await page.clock.runFor(200);
  // Shown while typing, and not yet said.
  await shown('inwoner');
  await expect(results.first()).toBeVisible();
  await page.clock.runFor(300);
  await expect(status).not.toContainText('resultaten');
  await page.keyboard.type('s');
  await page.clock.runFor(200);
  await shown('inwoners');
  await page.clock.runFor(300);
  await expect(status).not.toContainText('resultaten');
  const said: string[] = [];
  await page.exposeFunction('note', (text: string) => said.push(text));
  await status.evaluate((element) =>
    new MutationObserver(() =>
      (globalThis as unknown as { note: (text: string) => void }).note(element.textContent),
    ).observe(element, { childList: true, characterData: true, subtree: true }),
  );
  await page.clock.runFor(10_000);
  await expect(status).toHaveText(/^\d+ resultaten: \d+ teksten/);
  expect(said).toEqual([await status.textContent()]);
});

test('the status is in the page before there is anything to say', async ({ page }) => {
  await page.goto(`${invented.origin}/zoeken/`);
  await expect(parts(page).status).toBeEmpty();
  await expect(parts(page).status).toBeAttached();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, site } of [
    { name: 'real', site: real },
    { name: 'invented', site: invented },
  ]) {
    test(`form, register and lists are there: ${name}`, async ({ page }) => {
      await page.goto(`${site.origin}/zoeken/?q=overlast`);
      const form = page.locator('main form[role="search"]');
      await expect(form.locator('input[name="q"]')).toBeVisible();
      await expect(form.locator('button')).toBeVisible();
      await expect(form).toHaveAttribute('method', 'get');
      await expect(page.locator('noscript')).toBeVisible();
      const links = page.locator('.zoeken-zonder a');
      const hrefs = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
      for (const path of ['/register/', '/begrippen/', '/themas/'])
        expect(
          hrefs.some((href) => href.includes(path)),
          path,
        ).toBe(true);
      for (const href of hrefs.filter((address) => address.startsWith(site.origin)))
        expect((await page.request.get(href)).status(), href).toBe(200);
      for (const link of await links.all()) await expect(link).toBeVisible();
    });

    // Product: the switch for older versions is shown, and does nothing without script.
    const check = test;
    check(`nothing is shown that does nothing: ${name}`, async ({ page }) => {
      await page.goto(`${site.origin}/zoeken/`);
      const { filters, card, near, list } = parts(page);
      for (const part of [filters, card, near, list]) await expect(part).toBeHidden();
      await expect(page.locator('main :is(input, button):visible')).toHaveCount(2);
    });
  }
});

test('with script nothing says that there is none, also while the search is still on its way', async ({
  page,
}) => {
  await page.route('**/pagefind/woorden.json', () => undefined);
  await page.goto(`${invented.origin}/zoeken/?q=overlast`);
  await expect(page.locator('.zoeken-bezig')).toHaveText('Bezig met zoeken…');
  await expect(page.locator('noscript')).toBeHidden();
  await expect(page).toHaveTitle(/^overlast – Zoeken/);
});
