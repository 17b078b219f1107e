import { describe, expect, it } from 'vitest';
import type { Mijlpaal, Thema } from '../model/types.ts';
import type { Comparison } from '../model/comparison.ts';
import { makeComparisons } from './comparisons.ts';
import { makeDocument, type HoofdstukSpec } from '../../tests/compare/generate.ts';
import { countChanges } from '../model/counts.ts';

const A = 'De wijkagent fietst elke ochtend door de smalle straten van de oude binnenstad.';
const B = 'Jongeren zonder diploma krijgen begeleiding van een vaste coach bij de gemeente.';
const C = 'Ondernemers melden verdachte zaken voortaan bij een nieuw digitaal loket.';
const D = 'Het hoge water bedreigt ieder voorjaar de laaggelegen kades langs de rivier.';

const part = (id: string, ...alineas: string[]): HoofdstukSpec => ({ id, alineas });
function compare(oud: HoofdstukSpec[], nieuw: HoofdstukSpec[]): Comparison {
  const [tot, van] = makeDocument([oud, nieuw]).versies;
  if (!van || !tot) throw new Error('two versions');
  return makeComparisons().between(van, tot);
}
const parts = ({ hoofdstukken }: Comparison) =>
  hoofdstukken.map(({ soort, id }) => `${soort} ${id}`);

describe('kinds of change of a hoofdstuk', () => {
  it('come, go, stay and change', () => {
    const made = compare(
      [part('a', A), part('b', B), part('c', C)],
      [part('a', A), part('c', C.replace('nieuw', 'ander')), part('d', D)],
    );
    expect(parts(made)).toEqual(['gelijk a', 'vervallen b', 'gewijzigd c', 'nieuw d']);
    expect(made.counts.hoofdstukken).toEqual({
      nieuw: 1,
      vervallen: 1,
      gewijzigd: 1,
      verplaatst: 0,
      gelijk: 1,
    });
    expect(made.counts).toEqual(countChanges(made.hoofdstukken));
  });

  it('move in order, to another parent, to another address', () => {
    const order = compare(
      [part('a', A), part('b', B, B), part('c', C, C)],
      [part('b', B, B), part('c', C, C), part('a', A)],
    );
    expect(parts(order)).toEqual(['gelijk b', 'gelijk c', 'verplaatst a']);
    const parent = compare(
      [part('a', A), part('b', B), { ...part('x', C), parent: 'a', slugs: 'a/x' }],
      [part('a', A), part('b', B), { ...part('x', C), parent: 'b', slugs: 'b/x' }],
    );
    expect(parts(parent)).toEqual(['gelijk a', 'gelijk b', 'verplaatst x']);
    const slug = compare(
      [{ ...part('x', C), slugs: 'oud' }],
      [{ ...part('x', C), slugs: 'nieuw' }],
    );
    expect(slug.hoofdstukken[0]).toMatchObject({
      soort: 'verplaatst',
      fields: [{ key: 'adres', oud: '/plan/oud/', nieuw: '/plan/nieuw/' }],
      path: '/plan/wijzigingen/v1/v2/nieuw/',
    });
  });

  it('change front matter and headings', () => {
    const themas = [{ id: 'jeugd', titel: 'Jeugd' } as Thema];
    const mijlpalen = [
      { titel: 'Een', eerder: [] },
      { titel: 'Twee', eerder: [] },
    ] as unknown as Mijlpaal[];
    const made = compare(
      [{ ...part('a', A), titel: 'Oud', headings: ['Doel', 'Geld'] }],
      [
        {
          ...part('a', A),
          titel: 'Nieuw',
          nummer: '2',
          samenvatting: 'Kort',
          themas,
          mijlpalen,
          headings: ['Geld', 'Wie'],
        },
      ],
    );
    expect(made.hoofdstukken[0]?.fields).toEqual([
      { key: 'titel', oud: 'Oud', nieuw: 'Nieuw' },
      { key: 'nummer', oud: '', nieuw: '2' },
      { key: 'samenvatting', oud: '', nieuw: 'Kort' },
      { key: 'themas', oud: '', nieuw: 'Jeugd' },
      { key: 'mijlpalen', oud: '', nieuw: 'Een, Twee' },
    ]);
    expect(
      made.hoofdstukken[0]?.alineas
        .filter(({ soort }) => soort !== 'gelijk')
        .map(({ soort, oud, nieuw }) => [soort, (nieuw[0] ?? oud[0])?.alinea.text]),
    ).toEqual(
      expect.arrayContaining([
        ['vervallen', 'Doel'],
        ['nieuw', 'Wie'],
      ]),
    );
    expect(made.themas).toEqual(themas);
  });

  it('have addresses of their own', () => {
    const made = compare(
      [{ ...part('oud', A), slugs: 'x' }, { ...part('', B) }],
      [{ ...part('nieuw', C), slugs: 'x' }, { ...part('tekst', D) }],
    );
    expect(
      made.hoofdstukken.map(({ id, path }) => [id, path.slice(made.path.length)]).toSorted(),
    ).toEqual([
      ['', ''],
      ['nieuw', 'x/'],
      ['oud', 'oud-x/'],
      ['tekst', 'tekst/'],
    ]);
  });
});

describe('mijlpalen', () => {
  const document = makeDocument([[part('a', A)], [part('a', A)], [part('a', A)]]);
  const [v3, v2, v1] = document.versies;
  it('are told in the comparison after the version that named the earlier date', () => {
    if (!v1 || !v2 || !v3) throw new Error('three versions');
    const mijlpaal = {
      datum: '2009',
      eerder: [
        { datum: '2007', bron: { versie: v1 } },
        { datum: '2008', bron: { versie: v2 } },
      ],
    };
    document.mijlpalen.push(mijlpaal as unknown as Mijlpaal);
    const dates = (made: Comparison) => made.mijlpalen.map(({ oud, nieuw }) => `${oud}>${nieuw}`);
    expect(dates(makeComparisons().between(v1, v2))).toEqual(['2007>2008']);
    expect(dates(makeComparisons().between(v2, v3))).toEqual(['2008>2009']);
    expect(dates(makeComparisons().between(v1, v3))).toEqual(['2007>2008', '2008>2009']);
  });
});
