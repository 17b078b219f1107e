import { expect, it } from 'vitest';
import { makeDocument, type HoofdstukSpec } from '../../tests/compare/generate.ts';
import type { Thema } from '../model/types.ts';
import { makeComparisons } from './comparisons.ts';
import { latestChangesOf } from './thema.ts';

const [jeugd, wonen] = ['jeugd', 'wonen'].map((id) => ({ id, titel: id }) as Thema);
const of = (id: string, text: string, ...themas: (Thema | undefined)[]): HoofdstukSpec => ({
  id,
  alineas: [text],
  themas: themas.filter((thema) => thema !== undefined),
});

it('tells of each hoofdstuk about a thema its latest change, newest versie first', () => {
  const document = makeDocument([
    [of('a', 'Een eerste tekst over jongeren.', jeugd), of('b', 'Over huizen.', wonen)],
    [of('a', 'Een andere tekst over kinderen.', jeugd), of('b', 'Over tuinen.', wonen)],
    [
      of('a', 'Een andere tekst over kinderen.', jeugd),
      of('b', 'Over straten.', wonen),
      of('c', 'Nieuw.', jeugd),
    ],
  ]);
  const paths = (thema?: Thema) =>
    thema &&
    latestChangesOf([document], thema, makeComparisons()).map(({ wijziging }) => wijziging.path);
  expect(paths(jeugd)).toEqual(['/plan/wijzigingen/v2/v3/c/', '/plan/wijzigingen/v1/v2/a/']);
  expect(paths(wonen)).toEqual(['/plan/wijzigingen/v2/v3/b/']);
  const many = Array.from({ length: 20 }, (_, i) => `h${i}`);
  const large = makeDocument(
    ['voor', 'na'].map((when) => many.map((id) => of(id, `${id} ${when}`, jeugd))),
  );
  expect(jeugd && latestChangesOf([large], jeugd, makeComparisons())).toHaveLength(12);
});
