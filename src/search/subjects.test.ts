import { expect, it } from 'vitest';
import type { Begrip, Mijlpaal, Site, Thema } from '../model/types.ts';
import { subjectRecords } from './subjects.ts';

const document = { korteTitel: 'Plan' };
const jeugd = {
  titel: 'Jeugd',
  omschrijving: 'Over jongeren.',
  onderwerpen: ['School', 'Straat'],
  passages: [
    { document, passages: [] },
    { document, passages: [] },
  ],
  path: '/themas/jeugd/',
} as unknown as Thema;
const begrip = {
  term: 'Openbaar Ministerie',
  afkorting: 'OM',
  vormen: ['het Openbaar Ministerie'],
  synoniemen: ['justitie'],
  uitleg: 'Vervolgt verdachten.',
  path: '/begrippen/#om',
} as Begrip;
const mijlpaal = {
  titel: 'Besluit over het plan',
  datum: '2023-06-28',
  orgaan: 'Gemeenteraad',
  status: 'gepland',
  documenten: [document],
  themas: [jeugd],
  path: '/mijlpalen/#besluit',
} as unknown as Mijlpaal;

const site = {
  themas: [jeugd],
  begrippen: [begrip],
  mijlpalen: [mijlpaal],
  today: '2024-01-01',
} as unknown as Site;
const records = subjectRecords(site);
const of = (soort: string) => records.find(({ filters }) => filters.soort[0] === soort);

it('makes one record per thema, begrip and mijlpaal', () => {
  expect(records.map(({ url }) => url).toSorted()).toEqual([
    '/begrippen/#om',
    '/mijlpalen/#besluit',
    '/themas/jeugd/',
  ]);
  expect(subjectRecords({ themas: [], begrippen: [], mijlpalen: [] } as unknown as Site)).toEqual(
    [],
  );
});

it('finds a thema by its name and its subjects, and shows what it says', () => {
  expect(of('thema')).toMatchObject({
    title: 'Jeugd',
    content: 'School\nStraat',
    shown: { uitleg: 'Over jongeren.' },
    filters: { document: ['Plan'], thema: ['Jeugd'] },
  });
});

it('shows a begrip by all its names', () => {
  const record = of('begrip');
  expect(record?.title).toContain('Openbaar Ministerie');
  expect(record?.title).toContain('OM');
  expect(record?.shown.uitleg).toBe('Vervolgt verdachten.');
  expect(record?.shown.namen).toEqual(
    expect.arrayContaining(['Openbaar Ministerie', 'OM', 'het Openbaar Ministerie', 'justitie']),
  );
});

it('shows a mijlpaal with its date, status and orgaan', () => {
  const record = of('mijlpaal');
  expect(record?.title).toBe('Besluit over het plan');
  expect(record?.shown.pad).toContain('28 juni 2023');
  // The date is over and nobody reported anything: "gepland" alone would not be true.
  expect(record?.shown.pad).toContain('niet bekend of dit is gebeurd');
  expect(record?.shown.uitleg).toContain('Gemeenteraad');
  expect(record?.filters).toMatchObject({ document: ['Plan'], thema: ['Jeugd'] });
  expect(record?.filters.antwoord).toEqual(expect.arrayContaining(['datum', 'orgaan']));
});
