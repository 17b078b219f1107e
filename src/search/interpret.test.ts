import { describe, expect, it } from 'vitest';
import { inflectionKey } from './inflection.ts';
import { interpret } from './interpret.ts';
import { packForms, packGroups, readLexicon } from './lexicon.ts';
import { packWords } from './word-set.ts';

const forms = [
  ...['woon~overlast', 'veiligheid', 'regie', 'melding', 'meldingen', 'thuisloze', 'politie'],
  ...['jeugd~zorg', 'wapens', 'criminaliteit'],
];
const words = [
  ...new Set(forms.flatMap((form) => [form.replaceAll('~', ''), ...form.split('~')])),
].sort();
const lexicon = readLexicon({
  words: packForms(forms),
  absent: packWords(new Set(['regime', 'fietsen'].map(inflectionKey))),
  names: 'gemeente voorbeeld',
  groups: packGroups(
    [{ zoek: ['enge buurt', 'herrie'], vind: ['woonoverlast', 'melding'] }],
    words,
  ),
});
const read = (query: string, literal = false) => interpret(query, lexicon, literal);
const phrases = (query: string) =>
  read(query).concepts.map(({ parts }) => parts.map((terms) => terms.map(({ phrase }) => phrase)));
const typed = (query: string) => read(query).concepts.map((concept) => concept.typed);

describe('a question', () => {
  it('is read without the words that only ask', () => {
    expect(typed('Wat wordt er gedaan aan de veiligheid?')).toContain('veiligheid');
    expect(typed('Hoe is de veiligheid in de gemeente Voorbeeld?')).toEqual(['veiligheid']);
    expect(read('Waar is de veiligheid?').absent).toEqual([]);
  });

  it('tells what it asks for', () => {
    expect(read('Wanneer komt de regie?').asks).toEqual(['datum']);
    expect(read('wie heeft de regie').asks).toEqual(['orgaan']);
    expect(read('waarom regie').asks).toEqual(['doel']);
    expect(read('regie').asks).toEqual([]);
  });

  it('of such words alone is still looked up', () => {
    const { concepts, absent } = read('wie');
    expect(concepts.length + absent.length).toBe(1);
  });

  it('may be empty', () => {
    expect(read(' ?! ')).toEqual({ concepts: [], absent: [], asks: [] });
  });
});

it('takes the forms of a word, as typed', () => {
  expect(phrases('Meldingen')).toEqual([[['meldingen', 'melding']]]);
  expect(typed('Meldingen')).toEqual(['Meldingen']);
});

it('follows the thesaurus from a phrase or a word, and says so', () => {
  for (const query of ['enge buurten', 'herrie']) {
    const { concepts, absent } = read(`over ${query}`);
    expect(concepts).toHaveLength(1);
    expect(concepts[0]?.typed).toBe(query);
    expect(concepts[0]?.also).toEqual(['woonoverlast', 'melding']);
    expect(concepts[0]?.parts.flat().map(({ phrase }) => phrase)).toContain('woonoverlast');
    expect(absent).toEqual([]);
  }
});

it('corrects a typo and says so', () => {
  expect(read('veiligehid')).toMatchObject({ corrected: 'veiligheid', absent: [] });
  expect(read('veiligheid').corrected).toBeUndefined();
});

it('corrects nothing when taken literally', () => {
  expect(read('veiligehid', true)).toMatchObject({ concepts: [], absent: ['veiligehid'] });
  expect(read('veiligheid', true).concepts).toHaveLength(1);
});

it('does not correct a Dutch word that the texts do not have', () => {
  expect(read('regime')).toMatchObject({ concepts: [], absent: ['regime'] });
});

it('reports a word that is absent, beside one that is not', () => {
  expect(typed('Zwembad en politie')).toEqual(['politie']);
  expect(read('Zwembad en politie').absent).toEqual(['Zwembad']);
});

it('finds two words that the texts write as one, and one that they write as two', () => {
  expect(phrases('thuis loze')).toEqual([[['thuisloze']]]);
  expect(read('thuis loze').absent).toEqual([]);
  expect(phrases('jeugdcriminaliteit')).toEqual([[['jeugd'], ['criminaliteit']]]);
});

it('finds a last word that is still being typed', () => {
  expect(phrases('regie crimina').flat(2)).toContain('criminaliteit');
});
