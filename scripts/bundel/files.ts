import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, readPage } from '../../src/html/page.ts';
import { folderOf } from '../../src/content/paths.ts';
import { sha256 } from '../../src/model/fingerprint.ts';
import type { Site, Versie } from '../../src/model/types.ts';
import { KEY, MANIFEST, SIGNATURE } from '../../src/proof/form.ts';
import { filesIn } from '../../src/proof/manifest.ts';
import type { WholeSite } from '../bewijs/whole.ts';
import { relativePage } from '../voorbeeld/relative.ts';
import { readme } from './readme.ts';

/** Files by their path in a bundle. */
export type Files = Map<string, Uint8Array>;

const text = (words: string) => new TextEncoder().encode(words);

/** What of a built site belongs to a versie: all below its address, the data, what its pages show. */
function published({ folder, manifest }: WholeSite, versie: Versie): string[] {
  const base = new URL(manifest.adres).pathname;
  const all = Object.keys(manifest.bestanden);
  const own = all.filter((file) => `/${file}`.startsWith(versie.fixedPath));
  // Each file of the data tells of every document; the archive of all of them would hold them twice.
  const data = all.filter((file) => file.startsWith('data/') && !file.endsWith('.zip'));
  const shown = own
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => readPage(readFileSync(join(folder, file), 'utf8')).elements)
    .flatMap((element) => {
      const isIcon = element.tagName === 'link' && attribute(element, 'rel') === 'icon';
      if (element.tagName !== 'img' && !isIcon) return [];
      const address = attribute(element, isIcon ? 'href' : 'src') ?? '';
      return address.startsWith(base) ? [decodeURI(address.slice(base.length))] : [];
    })
    .filter((file) => all.includes(file));
  return [...new Set([...own, ...data, ...shown])].sort();
}

/** All files of the bundle of a versie, but for the list of their fingerprints. */
function contents(site: Site, whole: WholeSite, versie: Versie, content: string): Files {
  const { folder, manifest } = whole;
  const base = new URL(manifest.adres).pathname;
  const own = published(whole, versie);
  const adres = new URL(base.slice(0, -1) + versie.fixedPath, manifest.adres).href;
  const files: Files = new Map();
  const told = {
    titel: versie.document.titel,
    label: versie.label,
    organisatie: site.organisatie,
    adres,
    datum: manifest.datum,
    isConcept: versie.status === 'concept',
    isSigned: manifest.sleutel !== null,
    hasPdf: own.some((file) => file.endsWith('.pdf')),
    hasData: own.some((file) => file.startsWith('data/')),
  };
  const note = `<p><strong>Kopie van ${adres}, stand op ${manifest.datum}.</strong> Zoeken en knoppen werken hier niet.</p>`;
  const start = `lees${versie.fixedPath}index.html`;
  files.set('LEESMIJ.txt', text(readme(told)));
  files.set('index.html', text(startPage(start)));
  const proof = [MANIFEST, SIGNATURE, KEY].filter((file) => existsSync(join(folder, file)));
  for (const file of new Set([...own, ...proof]))
    files.set(`gepubliceerd/${file}`, readFileSync(join(folder, file)));
  for (const file of own.filter((name) => !name.startsWith('data/'))) {
    const bytes = readFileSync(join(folder, file));
    const page = () =>
      relativePage(bytes.toString(), file, (other) => own.includes(other), {
        note,
        elsewhere: (address) => new URL(address, manifest.adres).href,
      });
    files.set(`lees/${file}`, file.endsWith('.html') ? text(page()) : bytes);
  }
  const source = folderOf(versie.document.id, versie.id);
  for (const file of filesIn(join(content, source)))
    files.set(`bron/${versie.id}/${file}`, readFileSync(join(content, source, file)));
  const facts = join(content, folderOf(versie.document.id), 'document.yaml');
  files.set('bron/document.yaml', readFileSync(facts));
  return files;
}

const startPage = (to: string) => `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>Begin hier</title><meta http-equiv="refresh" content="0; url=${to}"></head>
<body><p><a href="${to}">Lees de tekst</a></p></body>
</html>
`;

/** All files of the bundle of a versie, `sha256sums.txt` over the others among them, by their path. */
export function bundleFiles(site: Site, whole: WholeSite, versie: Versie, content: string): Files {
  const files = contents(site, whole, versie, content);
  const sums = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).sort();
  return files.set('sha256sums.txt', text(sums.join('')));
}
