import { expect, it } from 'vitest';
import type { Site } from '../model/types.ts';
import { basesFrom } from '../dutch/bases.ts';
import { createSplitter } from '../dutch/compound.ts';
import { letterOf, lettersOf, registerEntries, type RegisterEntry } from './register.ts';
import type { SearchRecord } from '../search/records.ts';

const record = (n: number, title: string, content: string): SearchRecord => ({
  url: `/plan/deel/#k-${n}`,
  title,
  above: '',
  content,
  shown: { pad: 'Plan' },
  filters: { document: ['Plan'], thema: [], soort: ['tekst'], antwoord: [] },
});

const filler = Array.from({ length: 6 }, (_, i) =>
  record(20 + i, 'Slot', 'De gemeente doet veel.'),
);
const texts = [
  record(1, 'Woonoverlast', 'De overlast is groot. Het Buurtpanel meldt dit.'),
  record(2, 'Buurt', 'Een jongere en de jongeren, en weer de jongeren. De woonoverlast blijft.'),
  record(
    3,
    'Bestuur',
    'De inwoners willen niemand te bedreigen. Het bereiken van de burgemeester.',
  ),
  ...filler,
];

function register(
  site: Partial<Site> = {},
  records = texts,
  bases = basesFrom([]),
): RegisterEntry[] {
  const empty = { documenten: [], themas: [], begrippen: [], zoekwoorden: [] };
  const split = createSplitter(new Set(['woon', 'overlast']), new Set(), {
    splitsen: ['woon-overlast'],
    heel: [],
  });
  return registerEntries({ ...empty, ...site } as unknown as Site, records, split, bases);
}

const named = (entries: RegisterEntry[], term: string) =>
  entries.find((item) => item.term === term);

it('groups inflections under the most frequent form', () => {
  const entries = register();
  expect(named(entries, 'jongeren')?.sections).toEqual([
    { label: 'Plan, Buurt', path: '/plan/deel/#k-2' },
  ]);
  expect(named(entries, 'jongere')).toBeUndefined();
});

it('lists a compound by itself and under its part', () => {
  const entries = register();
  expect(named(entries, 'overlast')?.sub).toEqual([named(entries, 'woonoverlast')]);
  expect(named(entries, 'woonoverlast')?.sections.map(({ path }) => path)).toEqual([
    '/plan/deel/#k-1',
    '/plan/deel/#k-2',
  ]);
});

it('leaves out verbs, function words and what stands nearly everywhere, and keeps names', () => {
  const terms = register().map(({ term }) => term);
  expect(terms).toContain('Buurtpanel');
  for (const term of ['bedreigen', 'bereiken', 'willen', 'gemeente', 'blijft', 'veel'])
    expect(terms).not.toContain(term);
});

it('refers from the word of a reader to the words of the text', () => {
  const zoekwoorden = [
    { zoek: ['burenruzie', 'wat nu', 'bewoner'], vind: ['woonoverlast', 'bestaat niet'] },
    { zoek: ['stadhuis'], vind: ['gemeente'] },
    { zoek: ['spook'], vind: ['bestaat niet'] },
  ];
  const entries = register({ zoekwoorden });
  expect(named(entries, 'burenruzie')?.see).toEqual([named(entries, 'woonoverlast')]);
  expect(named(entries, 'stadhuis')?.see.map(({ term }) => term)).toEqual(['gemeente']);
  expect(named(entries, 'gemeente')?.sections).toHaveLength(6);
  expect(named(entries, 'spook')).toBeUndefined();
  expect(named(entries, 'wat nu')).toBeUndefined();
});

it('names the page of a begrip and refers to it from its abbreviation and synonyms', () => {
  const begrip = {
    id: 'burgemeester',
    term: 'burgemeester',
    afkorting: 'bgm',
    vormen: [],
    synoniemen: ['burgervader'],
    path: '/begrippen/#burgemeester',
  };
  const entries = register({ begrippen: [begrip] as unknown as Site['begrippen'] });
  const found = named(entries, 'burgemeester (bgm)');
  expect(found).toMatchObject({ kind: 'begrip', path: '/begrippen/#burgemeester' });
  expect(found?.sections).toHaveLength(1);
  expect(named(entries, 'bgm')?.see).toEqual([found]);
  expect(named(entries, 'burgervader')?.see).toEqual([found]);
});

it('prefers sections that have the word in their title, six at most, in reading order', () => {
  const many = Array.from({ length: 8 }, (_, i) =>
    record(i, i === 7 ? 'Drugs' : 'Iets', 'De drugs zijn er.'),
  );
  const others = Array.from({ length: 20 }, (_, i) => record(50 + i, 'Slot', 'Niets.'));
  const paths = named(register({}, [...many, ...others]), 'drugs')?.sections.map(
    ({ path }) => path,
  );
  expect(paths).toHaveLength(6);
  expect(paths?.at(-1)).toBe('/plan/deel/#k-7');
});

it('sorts in Dutch order with an address for each entry', () => {
  const zoekwoorden = [{ zoek: ['112', 'één', 'eend', 'zee'], vind: ['woonoverlast'] }];
  const entries = register({ zoekwoorden });
  const terms = entries.map(({ term }) => term);
  expect(terms).toEqual(terms.toSorted(new Intl.Collator('nl').compare));
  expect(new Set(entries.map(({ address }) => address)).size).toBe(entries.length);
  expect(named(entries, 'één')?.address).toBe('/register/e/#een');
  expect(lettersOf(entries).at(-1)).toBe('overig');
});

it('puts a term under its first letter, whatever sign stands before it', () => {
  const letters = ['’s nachts', 'Één', '(be)sturen', '112', 'øre', '§'].map(letterOf);
  expect(letters).toEqual(['s', 'e', 'b', 'overig', 'overig', 'overig']);
});

it('has no pieces of addresses, no names across cells, and no forms of verbs', () => {
  const records = [
    record(
      1,
      'Adressen',
      'Zie www.dorp.example/plan en https://raad.example, of mail info@dorp.example.',
    ),
    record(2, 'Tabel', 'Samen met Openbaar Ministerie\nReclassering Noord\nOp de markt'),
    record(3, 'Werk', 'Het plan voor de markt bepaalt het gebruikt.'),
    ...filler,
  ];
  const bases = basesFrom(['gebruikt gebruik', 'markt markt']);
  const terms = register({}, records, bases).map(({ term }) => term);
  for (const term of ['dorp', 'example', 'raad', 'info', 'https', 'gebruikt'])
    expect(terms).not.toContain(term);
  expect(terms).toEqual(expect.arrayContaining(['markt', 'Openbaar Ministerie']));
  expect(terms.filter((term) => /Ministerie Recl/.test(term))).toEqual([]);
});
