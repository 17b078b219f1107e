import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NO_SOURCE, readSources } from '../../tests/bron/source.ts';
import { toldOf } from '../../tests/bron/told-comparison.ts';
import { fieldsToTell, imagesToTell, untold } from '../../tests/bron/untold.ts';
import { loadSite } from '../check/load.ts';
import { makeComparisons } from './comparisons.ts';

const CONTENT = 'tests/fixtures/drie';

// As tests/dist/bron.test.ts holds pages to the sources; of this content no test builds a site.
it('tells every word and sign that a plain diff of any two versies of three documents shows', async () => {
  const { site } = await loadSite(CONTENT);
  const { between } = makeComparisons();
  const missing: string[] = [];
  let pairs = 0;
  for (const { id: document, versies } of site!.documenten)
    for (const [i, tot] of versies.entries())
      for (const van of versies.slice(i + 1)) {
        pairs++;
        const read = (versie: string) => readSources(join(CONTENT, 'documenten', document, versie));
        const [before, after] = [read(van.id), read(tot.id)];
        const { hoofdstukken } = between(van, tot);
        const told = new Map(hoofdstukken.map((each) => [each, each.alineas.map(toldOf)]));
        const all = [...told.values()].flat();
        const elsewhere = all.filter(({ isChanged, isElsewhere }) => isChanged && isElsewhere);
        for (const hoofdstuk of hoofdstukken) {
          const oud = before.get(hoofdstuk.oud?.slugs ?? '-') ?? NO_SOURCE;
          const nieuw = after.get(hoofdstuk.nieuw?.slugs ?? '-') ?? NO_SOURCE;
          const isBoth = oud !== NO_SOURCE && nieuw !== NO_SOURCE;
          const values = hoofdstuk.fields.flatMap((field) => [field.oud, field.nieuw]);
          const images = hoofdstuk.alineas
            .filter(({ soort }) => soort !== 'gelijk')
            .flatMap((each) => each.nieuw.map(({ alinea }) => alinea.bestand));
          missing.push(
            ...[
              ...untold(oud, nieuw, told.get(hoofdstuk)!, elsewhere),
              ...(isBoth ? fieldsToTell(oud, nieuw) : []).filter((each) => !values.includes(each)),
              ...imagesToTell(oud, nieuw).filter((name) => !images.includes(name)),
            ].map((line) => `${document} ${van.id} ${tot.id} ${hoofdstuk.id}: ${line}`),
          );
        }
      }
  expect(pairs).toBe(30);
  expect(missing).toEqual([]);
});
