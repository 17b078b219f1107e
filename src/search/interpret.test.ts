import { describe, expect, it } from 'vitest';
import { interpret } from './interpret.ts';
import { readElsewhere } from './known-elsewhere.ts';
import { packForms } from './forms.ts';
import { packGroups, readLexicon } from './lexicon.ts';
import { packWords } from './word-set.ts';

const forms = [
  ...['woon~overlast', 'veiligheid', 'regie', 'melding', 'meldingen', 'thuisloze', 'politie'],
  ...['jeugd~zorg', 'wapens', 'criminaliteit'],
];
const words = [
  ...new Set(forms.flatMap((form) => [form.replaceAll('~', ''), ...form.split('~')])),
].sort();
const file = {
  words: packForms(forms),
  absent: packWords(new Set(['regime', 'fietsen'])),
  apart: '',
  other: packWords(new Set()),
  names: 'gemeente voorbeeld',
  groups: packGroups(
    [{ zoek: ['enge buurt', 'herrie'], vind: ['woonoverlast', 'melding'] }],
    words,
  ),
};
const lexicon = readLexicon(
  file,
  readElsewhere(`${packForms(['voetnootwoord', 'veiligheip', 'bezwaren'])}\n${packForms(['bv'])}`),
);
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

  it.each(['de', 'het', 'over', 'wie', 'wat wil en de', 'Waarom?'])(
    'of such words alone is answered as such: %s',
    (query) => {
      expect(read(query)).toMatchObject({
        ...{ concepts: [], absent: [], elsewhere: [], unfound: [], isCommon: true },
      });
      expect(read(query, true).isCommon).toBe(true);
    },
  );

  it('may be empty', () => {
    const nothing = { concepts: [], absent: [], elsewhere: [], unfound: [] };
    expect(read(' ?! ')).toEqual({ ...nothing, isCommon: false, asks: [] });
  });
});

describe('what was not found', () => {
  const claims = (query: string) => {
    const { absent, elsewhere, unfound } = read(query);
    return { absent, elsewhere, unfound };
  };
  const none = { absent: [], elsewhere: [], unfound: [] };

  it('is absent only when no page shows it', () => {
    expect(claims('zwembad')).toEqual({ ...none, absent: ['zwembad'] });
    expect(claims('Voetnootwoord')).toEqual({ ...none, elsewhere: ['Voetnootwoord'] });
    expect(claims('regie voetnootwoord zwembad')).toEqual({
      absent: ['zwembad'],
      elsewhere: ['voetnootwoord'],
      unfound: [],
    });
  });

  it.each([
    ['COVID-19', ['COVID-19']],
    ['anti-terreur', ['anti-terreur']],
    ['zwembad/sauna', ['zwembad', 'sauna']],
    ['anti-politie', ['anti']],
  ])('is told as it was typed: %s', (query, absent) =>
    expect(claims(query)).toEqual({ ...none, absent }),
  );

  it('is no typo when some page shows it', () => {
    expect(read('veiligheip')).toMatchObject({ concepts: [], elsewhere: ['veiligheip'] });
    expect(read('veiligheip').corrected).toBeUndefined();
  });

  it.each([
    ['2.4', ['2.4']],
    ['12,5%', ['12,5%']],
    ['(24/7)', ['24/7']],
    ['2024-2027', ['2024-2027']],
    ['a2', ['a2']],
    ['B.V.', ['B.V']],
    ['bezwaar', ['bezwaar']],
  ])('is neither when that cannot be known: %s', (query, unfound) => {
    expect(claims(query)).toEqual({ ...none, unfound });
  });

  it('is not told of a number or a letter beside words', () => {
    expect(claims('politie 2027')).toEqual(none);
    expect(claims('politie´s')).toEqual(none);
  });

  it.each([
    'XIV',
    'iv',
    'drieëntwintig',
    'honderdste',
    'anderhalf',
    'nul',
    'december',
    'najaar',
    'fdfceead',
  ])('is a number or a date in words: %s, of which nothing is claimed', (word) =>
    expect(claims(word)).toEqual({ ...none, unfound: [word] }),
  );

  it('is no function word, alone or beside others', () => {
    expect(read('tenzij')).toMatchObject({ ...none, isCommon: true });
    expect(read('hoewel men niet')).toMatchObject({ ...none, isCommon: true });
    expect(claims('zwembad tenzij')).toEqual({ ...none, absent: ['zwembad'], unfound: ['tenzij'] });
  });

  it('is called absent by nobody who cannot look at all words', () => {
    const query = 'zwembad politie';
    expect(interpret(query, readLexicon(file))).toMatchObject({ ...none, unfound: ['zwembad'] });
  });

  it('is looked up as it is seen', () => {
    expect(typed('poli\u00ADtie')).toEqual(['politie']);
  });
});

it('calls no form of a word absent that was typed in capitals', () => {
  expect(read('MELDINGEN').concepts).toHaveLength(1);
  expect(read('WAPEN')).toMatchObject({ concepts: [], absent: [], unfound: ['WAPEN'] });
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
