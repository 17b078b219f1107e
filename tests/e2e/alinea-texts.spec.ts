import { expect, test } from '@playwright/test';
import { textsIn } from './alinea-texts.ts';
import { invented, real } from './pages.ts';

for (const [name, site] of [
  ['real', real],
  ['invented', invented],
] as const)
  test(`every alinea in the browser has the text that the build hashed: ${name}`, async ({
    page,
  }) => {
    const texts = textsIn(site.folder);
    const wrong: string[] = [];
    const paths = new Set([...texts.keys()].map((address) => address.split('#')[0] ?? ''));
    for (const path of paths) {
      await page.goto(site.origin + path);
      // The same reading as the script's own, see src/client/cite/text.ts.
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('.tekst [id]')]
          .filter(({ id }) => /^a\d+$/.test(id))
          .map((alinea) => {
            if (alinea.closest('pre')) return [alinea.id, alinea.textContent?.replace(/\n$/, '')];
            const cells =
              alinea.tagName === 'TR' ? [...alinea.querySelectorAll('td, th')] : [alinea];
            const text = cells.map(({ textContent }) => textContent).join(' ');
            return [alinea.id, text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '')];
          }),
      );
      for (const [id, text] of found)
        if (texts.get(`${path}#${id}`) !== text) wrong.push(`${path}#${id}: ${text}`);
      if (found.length !== [...texts.keys()].filter((key) => key.startsWith(`${path}#`)).length)
        wrong.push(`${path}: ${found.length} alineas`);
    }
    expect(wrong).toEqual([]);
  });
