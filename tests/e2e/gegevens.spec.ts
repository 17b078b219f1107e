import { expect, test } from '@playwright/test';
import { invented, listPages, readPage } from './pages.ts';

/** A page of each kind that says something to machines. */
const pages = [
  ...new Map(
    listPages(invented)
      .map((path) => ({ path, html: readPage(invented, path) }))
      .filter(({ html }) => html.includes('application/ld+json'))
      .map(({ path, html }) => [/data-kind="([^"]*)"/.exec(html)?.[1], path]),
  ).values(),
];

test('data for machines stands in the page under its policy, and nothing is blocked', async ({
  page,
}) => {
  expect(pages.length).toBeGreaterThan(3);
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      document.documentElement.setAttribute('data-blocked', `${violatedDirective} ${blockedURI}`);
    });
  });
  for (const path of pages) {
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    const response = await page.goto(invented.origin + path);
    expect(response?.headers()['content-security-policy'], path).not.toContain('unsafe-inline');
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    expect(Array.isArray((JSON.parse(text ?? '') as { '@graph': unknown })['@graph'])).toBe(true);
    expect(await page.locator('html').getAttribute('data-blocked'), path).toBeNull();
    expect(wrong, path).toEqual([]);
  }
  // It can be seen: a script that would run is blocked.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "run"';
    document.head.append(script);
  });
  expect(await page.locator('html').getAttribute('data-blocked')).toContain('script-src');
});

test('the files of open data can be fetched from their page', async ({ page, request }) => {
  await page.goto(`${invented.origin}/open-data/`);
  const links = await page
    .locator('main a')
    .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
  const files = links.filter((href) => /\/(?:data|ori)\/|\.(?:json|txt)$/.test(href));
  expect(files.length).toBeGreaterThan(20);
  for (const href of files) expect((await request.get(href)).status(), href).toBe(200);
});
