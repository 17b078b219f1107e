import { describe, expect, it } from 'vitest';
import type { Bron, Hoofdstuk, Site, Versie } from '../model/types.ts';
import { askedQuestions, readQuestions, withQuestions } from './questions.ts';
import type { SearchRecord } from './records.ts';

const hoofdstuk = {
  currentPath: '/plan/planning/',
  fixedPath: '/plan/versies/1/planning/',
  text: {
    sections: [
      { path: [], alineas: [{ number: 1, text: 'Een' }] },
      { heading: { id: 'k-besluit' }, path: [], alineas: [{ number: 2, text: 'Twee' }] },
    ],
  },
} as unknown as Hoofdstuk;
const bron = (alinea: number, isCurrent = true) =>
  ({ versie: { isCurrent } as Versie, hoofdstuk, alinea }) as Bron;
const record = (url: string, more: object = {}) =>
  ({ url, shown: { pad: '', ...more }, filters: {} }) as unknown as SearchRecord;
const site = {
  vragen: [
    { vraag: 'Wanneer besluit de raad over het plan?', antwoord: bron(2) },
    { vraag: 'Wie betaalt dat?', antwoord: bron(1, false) },
  ],
  mijlpalen: [
    { titel: 'Bespreking in de wijk', orgaan: 'Wijkraad', bron: bron(1) },
    { titel: 'Zonder bron', orgaan: 'Wijkraad' },
  ],
  begrippen: [{ term: 'woonoverlast', bron: bron(2) }],
} as unknown as Site;
const { records, questions } = withQuestions(site, [
  record('/plan/planning/#titel'),
  record('/brief/#titel', { ook: [{ pad: '', url: '/plan/planning/#k-besluit' }] }),
]);
const read = readQuestions(questions);
const answers = (query: string) =>
  askedQuestions(query, read).flatMap((number) =>
    records.filter(({ filters }) => filters.vraag?.includes(String(number))).map(({ url }) => url),
  );

describe('a question whose answer is known', () => {
  it.each([
    ['wanneer besluit de gemeenteraad over het plan', []],
    ['wanneer besluit de raad over het plan', ['/brief/#titel']],
    ['Wanneer besluit de raad over plannen?', ['/brief/#titel']],
    ['wanneer is de bespreking in de wijk', ['/plan/planning/#titel']],
    ['wat is woonoverlast?', ['/brief/#titel']],
  ])('leads %j to its section', (query, urls) => {
    expect([...new Set(answers(query))]).toEqual(urls);
  });

  it('is not what asks for something else, or of something else', () => {
    expect(answers('wie besluit over het plan in de raad')).toEqual([]);
    expect(answers('wanneer komt de politie')).toEqual([]);
    expect(answers('wie betaalt dat')).toEqual([]);
    expect(answers('')).toEqual([]);
  });
});
