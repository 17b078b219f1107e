import { describe, expect, it } from 'vitest';
import type { Site } from '../model/types.ts';
import { inflectionKey } from '../dutch/inflection.ts';
import { phraseKey, readLexicon } from './lexicon.ts';
import { basesFrom } from '../dutch/bases.ts';
import { dictionaryOf } from '../dutch/dictionary.ts';
import { unmark } from './marked.ts';
import type { SearchRecord } from './records.ts';
import { makeVocabulary, siteSplitter } from './vocabulary.ts';

const record = (title: string, content: string): SearchRecord => ({
  url: '/plan/#titel',
  title,
  above: 'Wijkplan',
  content,
  shown: { pad: 'Plan' },
  filters: { document: ['Plan'], thema: [], soort: ['tekst'], antwoord: [] },
});
const site = {
  organisatie: 'Gemeente Voorbeeld',
  begrippen: [
    { term: 'woonoverlast', vormen: [], synoniemen: ['burengerucht'], afkorting: undefined },
  ],
  themas: [{ titel: 'Jeugd', synoniemen: ['kinderen'] }],
  zoekwoorden: [{ zoek: ['Bekeuring'], vind: ['zwembad', 'regie'] }],
  samenstellingen: { splitsen: ['woon-overlast'], heel: ['wijkplan'] },
} as unknown as Site;
const clean = [
  record('Woonoverlast', 'De jeugd- en wijkzorg en de P&C onder regie.'),
  record('Regie', 'Jeugd en woonoverlast.'),
];
const dictionary = dictionaryOf(
  'woon overlast jeugd wijk zorg plan regie regio zwembad thermostaat'.split(' '),
);
const bases = basesFrom([]);
const { records, lexicon: file, newSplits } = makeVocabulary(site, clean, dictionary, bases);
const lexicon = readLexicon(file);

describe('records as they are indexed', () => {
  it('are the clean ones, marked', () => {
    const unmarked = records.map((item) => ({
      ...item,
      title: unmark(item.title),
      above: unmark(item.above),
      content: unmark(item.content),
    }));
    expect(unmarked).toEqual(clean);
    expect(records[0]?.title).toBe('Woon~overlast');
    expect(records[0]?.content).toContain(' en wijk~zorg');
  });
});

describe('the lexicon that travels', () => {
  it('has the words of the texts, their parts and what they stand for', () => {
    const words = ['woonoverlast', 'woon', 'overlast', 'jeugdzorg', 'wijkzorg', 'pc', 'regie'];
    expect(lexicon.words).toEqual(expect.arrayContaining(words));
  });

  it('has no function words and nothing of the dictionary alone', () => {
    for (const word of ['de', 'en', 'zwembad']) expect(lexicon.words).not.toContain(word);
  });

  it('knows Dutch words that resemble one of the texts', () => {
    expect(lexicon.isAbsentWord('regio')).toBe(true);
    expect(inflectionKey('regio')).not.toBe(inflectionKey('regie'));
  });

  it('leads from synoniemen, themas and zoekwoorden only to what stands in the texts', () => {
    const led = (phrase: string) =>
      lexicon.thesaurus.get(phraseKey(phrase))?.map((target) => target.phrase);
    expect(led('burengerucht')).toEqual(['woonoverlast']);
    expect(led('kinderen')).toEqual(['jeugd']);
    expect(led('bekeuring')).toEqual(['regie']);
  });

  it('has the words of the name of the publisher', () => {
    expect([...lexicon.names]).toEqual(expect.arrayContaining(['gemeente', 'voorbeeld']));
  });
});

it('lists the splits that nobody reviewed', () => {
  expect(newSplits).toContain('wijk-zorg');
  expect(newSplits).not.toContain('woon-overlast');
});

it('splits by what was reviewed', () => {
  const split = siteSplitter(site, clean, dictionary, bases);
  expect(split('wijkplan')).toEqual(['wijkplan']);
  expect(split('wijkzorg')).toEqual(['wijk', 'zorg']);
});
