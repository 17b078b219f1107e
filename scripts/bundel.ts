// Puts a versie in one zip that opens from disk: to read, to use and to verify. Usage:
// npm run bundel -- <document> <versie> [to], or npm run bundel -- --alle [to]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadSite } from '../src/check/load.ts';
import { frozenLines } from '../src/check/locks.ts';
import { versieKey } from '../src/check/frozen.ts';
import { archive } from '../src/data/zip.ts';
import { contentDir, outDir } from '../src/content/environment.ts';
import { nearest } from '../src/dutch/nearest.ts';
import type { Site, Versie } from '../src/model/types.ts';
import { hasSignature, NotWhole, readWhole, type WholeSite } from './bewijs/whole.ts';
import { bundleFiles } from './bundel/files.ts';
import { askedOf } from './command-line.ts';
import { orTold } from './told.ts';

const refuse = (line: string): never => {
  throw new NotWhole(line);
};

/** The versie that was asked for. */
function chosen(site: Site, document: string, versie: string): Versie {
  const choose = <T extends { id: string }>(items: T[], id: string, what: string): T => {
    const names = items.map((each) => each.id);
    const near = nearest(id, names);
    return (
      items.find((each) => each.id === id) ??
      refuse(
        `${what} "${id}" is er niet. ${near ? `Bedoelt u ${near}?` : `Kies uit: ${names.join(', ')}.`}`,
      )
    );
  };
  const found = choose(site.documenten, document, 'Document');
  return choose(found.versies, versie, 'Versie');
}

/** Refuses a versie whose source is not the one that the site was built from. */
function refuseOther(versie: Versie, { manifest }: WholeSite): void {
  const start = `${versieKey(versie)}/`;
  const lines = frozenLines(contentDir());
  const now = lines.filter(
    ({ key, hoofdstuk }) => key.startsWith(start) && hoofdstuk !== undefined,
  );
  const then = Object.entries(manifest.teksten).filter(([key]) => key.startsWith(start));
  if (now.length !== then.length || now.some(({ key, hash }) => manifest.teksten[key] !== hash))
    refuse('De site is van andere inhoud gemaakt. Bouw haar opnieuw met `npm run build`.');
}

const FORM = {
  shown: '<document> <versie> [<map>], of --alle [<map>]',
  words: 3,
  optional: 3,
  options: { alle: { alone: true } },
} as const;

/** What was asked for: one versie or all, and where to. */
function asked() {
  const { words, options } = askedOf('bundel', FORM);
  const [document, versie] = options.alle ? [] : words;
  const [to, ...more] = words.slice(options.alle ? 0 : 2);
  if (more.length || (!options.alle && !versie)) refuse(`Schrijf: npm run bundel -- ${FORM.shown}`);
  return { document, versie, folder: resolve(to ?? '.build/bundels') };
}

await orTold(async () => {
  const { document, versie, folder } = asked();
  const whole = readWhole(outDir());
  hasSignature(whole);
  const { site } = await loadSite(contentDir());
  if (!site) throw new NotWhole('De inhoud heeft fouten. Bekijk ze met `npm run controle`.');
  mkdirSync(folder, { recursive: true });
  const versies =
    document && versie
      ? [chosen(site, document, versie)]
      : site.documenten.flatMap(({ versies }) => versies);
  for (const each of versies) {
    refuseOther(each, whole);
    const name = `${each.document.id}-${each.id}`;
    const files = bundleFiles(site, whole, each, contentDir());
    const below = new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes]));
    writeFileSync(join(folder, `${name}.zip`), archive(below, whole.manifest.datum));
    console.log(join(folder, `${name}.zip`));
  }
});
