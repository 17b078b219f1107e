import { expect, test } from '@playwright/test';
import { textsIn } from './alinea-texts.ts';
import { invented, readPage, real, type Built } from './pages.ts';

for (const [name, site] of [
  ['real', real],
  ['invented', invented],
] as const)
  test(`every alinea in the browser has the text that the build hashed: ${name}`, async ({
    page,
  }) => {
    const texts = textsIn(site.folder);
    const wrong: string[] = [];
    const compare = (path: string, found: readonly [string, string][]) => {
      for (const [id, text] of found)
        if (texts.get(`${path}#${id}`) !== text) wrong.push(`${path}#${id}: ${text}`);
      if (found.length !== [...texts.keys()].filter((key) => key.startsWith(`${path}#`)).length)
        wrong.push(`${path}: ${found.length} alineas`);
    };
    const paths = [...new Set([...texts.keys()].map((address) => address.split('#')[0] ?? ''))];
    // What scripts do to alineas is seen on pages that hold all there is; the words of the others are only read.
    for (const path of holdingAll(site, paths)) {
      await page.goto(site.origin + path);
      compare(path, await page.evaluate(readAlineas, undefined));
    }
    for (const path of paths) compare(path, await page.evaluate(readAlineas, site.origin + path));
    expect(wrong).toEqual([]);
  });

/** Pages, the fullest first, that between them hold every element and class that any of these pages holds. */
function holdingAll(site: Built, paths: string[]): string[] {
  const known = new Set<string>();
  const pages = paths.map((path) => ({ path, html: readPage(site, path) }));
  pages.sort((one, other) => other.html.length - one.html.length);
  const isNew = (part: string) => !known.has(part) && !!known.add(part);
  return pages
    .filter(({ html }) => html.match(/<[a-z][^\s>]*|class="[^"]*"/g)!.filter(isNew).length)
    .map(({ path }) => path);
}

/** The text of each alinea by its id, of the page itself or as the browser reads the page at an address. */
async function readAlineas(address?: string) {
  const page = address
    ? new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html')
    : document;
  // The same reading as the script's own, see src/client/cite/text.ts.
  return [...page.querySelectorAll('.tekst [id], .voetnoten [id]')]
    .filter(({ id }) => /^[an]\d+$/.test(id))
    .map((alinea): [string, string] => {
      if (alinea.closest('pre')) return [alinea.id, alinea.textContent.replace(/\n$/, '')];
      const cells = alinea.tagName === 'TR' ? [...alinea.querySelectorAll('td, th')] : [alinea];
      const text = cells.map(({ textContent }) => textContent).join(' ');
      return [alinea.id, text.replace(/[\t\n\f\r ]+/g, ' ').replace(/^ | $/g, '')];
    });
}
