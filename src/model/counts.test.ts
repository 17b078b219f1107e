import { expect, it } from 'vitest';
import { blockSoort, countChanges } from './counts.ts';
import type { BlockSoort } from './types.ts';
import type { HoofdstukWijziging } from './wijziging.ts';

/** A changed block of a kind, as far as it counts. */
const block = (kind: BlockSoort, soort: string, more: object = {}) => ({
  soort,
  oud: [],
  nieuw: [{ alinea: { soort: kind } }],
  ...more,
});
const counted = (...alineas: object[]) =>
  countChanges([{ soort: 'gewijzigd', alineas } as unknown as HoofdstukWijziging]);

it('counts every alinea once, by what happened to it', () => {
  const kinds = ['herschreven', 'gesplitst', 'samengevoegd', 'anders', 'nieuw', 'vervallen'];
  const { alineas, overig, hoofdstukken } = counted(
    ...[...kinds, 'verplaatst', 'verplaatst-herschreven', 'gelijk', 'gelijk'].map((soort) =>
      block('alinea', soort),
    ),
    block('alinea', 'anders', { isEcho: true }),
  );
  expect(alineas).toEqual({
    herschreven: 3,
    anders: 1,
    nieuw: 1,
    vervallen: 1,
    verplaatst: 2,
    gelijk: 3,
  });
  expect(overig).toEqual({});
  expect(hoofdstukken).toMatchObject({ gewijzigd: 1, gelijk: 0 });
});

it('counts changed blocks that are no alinea by what they are, and not those that stayed', () => {
  const { alineas, overig } = counted(
    block('noot', 'herschreven'),
    block('noot', 'nieuw'),
    block('noot', 'gelijk'),
    block('tabelkop', 'anders'),
    block('kadertitel', 'gelijk'),
  );
  expect(overig).toEqual({ noot: 2, tabelkop: 1 });
  expect(new Set(Object.values(alineas))).toEqual(new Set([0]));
});

it('takes the kind of a dropped block from the old text', () => {
  const gone = { oud: [{ alinea: { soort: 'noot' } }], nieuw: [] };
  expect(blockSoort(gone as never)).toBe('noot');
});
