import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { NO_SOURCE, readSources, type Source } from '../bron/source.ts';
import { captionsOn, fieldsOn, toldOn } from '../bron/told-page.ts';
import { fieldsToTell, imagesToTell, untold, type Side } from '../bron/untold.ts';
import { baseOf, contentOf, elements, readPages, KNOWN, type BuiltPage } from './pages.ts';

const PAIR = /^\/([^/]+)\/wijzigingen\/([^/]+)\/([^/]+)\//;

/** The old and the new source of a page of a comparison, by the texts that it links to. */
function sourcesOf(
  { tree }: BuiltPage,
  base: string,
  versies: Record<Side, ReadonlyMap<string, Source>>,
): Record<Side, Source> {
  const links = elements(tree).filter(({ tagName }) => tagName === 'a');
  const of = (side: Side) => {
    const link = links.find((each) =>
      toString(each).startsWith(side === 'oud' ? 'De oude tekst' : 'De nieuwe tekst'),
    );
    const path = String(link?.properties.href).replace(base, '/');
    const slugs = /^\/[^/]+\/versies\/[^/]+\/(.*?)\/?$/.exec(path)?.[1];
    return versies[side].get(slugs ?? '-') ?? NO_SOURCE;
  };
  return { oud: of('oud'), nieuw: of('nieuw') };
}

// Held on sites whose words are those of people: where few words return all the time, a plain diff says nothing of places.
it.each(KNOWN)('tells every word and sign that a plain diff of the sources of %s shows', (dir) => {
  const base = baseOf(dir);
  const pages = readPages(dir).filter(({ path }) => PAIR.test(path));
  const missing: string[] = [];
  for (const [pair, own] of Map.groupBy(pages, ({ path }) => PAIR.exec(path)![0])) {
    const [, document = '', van = '', tot = ''] = PAIR.exec(pair)!;
    const at = (versie: string) => join(contentOf(dir), 'documenten', document, versie);
    if (!existsSync(at(van)) || !existsSync(at(tot))) continue;
    const versies = { oud: readSources(at(van)), nieuw: readSources(at(tot)) };
    const told = new Map(own.map((page) => [page, toldOn(page)]));
    const all = [...told.values()].flat();
    const elsewhere = all.filter(({ isChanged, isElsewhere }) => isChanged && isElsewhere);
    const seen = new Set<Source>();
    for (const page of own) {
      const { oud, nieuw } = sourcesOf(page, base, versies);
      if (oud === NO_SOURCE && nieuw === NO_SOURCE) continue;
      seen.add(oud).add(nieuw);
      const isBoth = oud !== NO_SOURCE && nieuw !== NO_SOURCE;
      const [fields, captions] = [fieldsOn(page), captionsOn(page)];
      missing.push(
        ...[
          ...untold(oud, nieuw, told.get(page)!, elsewhere),
          ...(isBoth ? fieldsToTell(oud, nieuw) : []).filter((value) => !fields.includes(value)),
          ...imagesToTell(oud, nieuw).filter(
            (name) => !captions.includes(`${name}, andere inhoud`),
          ),
        ].map((line) => `${page.path}: ${line}`),
      );
    }
    for (const [side, sources] of Object.entries(versies))
      for (const source of sources.values()) {
        const others = [...versies[side === 'oud' ? 'nieuw' : 'oud'].values()];
        // A part that only moved has no page of its own.
        const words = JSON.stringify(source.tokens);
        const isSame = others.some((other) => JSON.stringify(other.tokens) === words);
        if (!seen.has(source) && !isSame) missing.push(`${pair}: nothing of ${source.slugs}`);
      }
  }
  expect(missing).toEqual([]);
});
