import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packForms, unpackForms } from './forms.ts';
import { packGroups, phraseKey, readLexicon } from './lexicon.ts';
import { packWords } from './word-set.ts';

it('packs words and gives them back, sorted', () => {
  const unit = fc.constantFrom(...'abcd~9&');
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 50 })), (forms) => {
      expect(unpackForms(packForms(forms))).toEqual([...forms].sort());
    }),
  );
  expect(unpackForms(packForms([]))).toEqual([]);
});

it('compares phrases by their inflections', () => {
  expect(phraseKey('enge buurten')).toBe(phraseKey('enge buurt'));
  expect(phraseKey('enge buurt')).not.toBe(phraseKey('eng bestuur'));
});

describe('a lexicon', () => {
  const words = ['jeugd', 'melding', 'meldingen', 'overlast', 'regie', 'woon', 'woonoverlast'];
  const lexicon = readLexicon({
    words: packForms(['woon~overlast', 'melding', 'meldingen', 'regie', 'jeugd']),
    absent: packWords(new Set(['regime'])),
    apart: '',
    other: packWords(new Set()),
    names: 'gemeente voorbeeld',
    groups: packGroups(
      [
        { zoek: ['lawaai', 'last van buren'], vind: ['woonoverlast', 'melding van overlast'] },
        { zoek: ['lawaai'], vind: ['melding', 'woonoverlast'] },
        { zoek: ['kinderen'], vind: ['jeugd'], isThema: true },
      ],
      words,
    ),
  });
  const led = (phrase: string) => lexicon.thesaurus.get(phraseKey(phrase));

  it('has whole words and parts, in order', () => {
    expect(lexicon.words).toEqual(words);
    expect(lexicon.startingWith('woon')).toEqual(['woon', 'woonoverlast']);
    expect(lexicon.names).toEqual(new Set(['gemeente', 'voorbeeld']));
  });

  it('gives the forms of a word, itself first', () => {
    expect(lexicon.formsOf('meldingen')).toEqual(['meldingen', 'melding']);
    expect(lexicon.formsOf('melding')).toEqual(['melding', 'meldingen']);
    expect(lexicon.formsOf('overlast')).toEqual(['overlast']);
    expect(lexicon.formsOf('regies')).toEqual(['regie']);
    expect(lexicon.formsOf('fiets')).toEqual([]);
  });

  it('knows Dutch words that do not stand in the texts', () => {
    expect(lexicon.isAbsentWord('regime')).toBe(true);
  });

  it('leads from words of readers to words of the texts, each once', () => {
    const phrases = led('lawaai')?.map(({ phrase }) => phrase);
    expect(phrases?.toSorted()).toEqual(['melding', 'melding van overlast', 'woonoverlast']);
    expect(led('last van buren')?.map(({ phrase }) => phrase)).toContain('woonoverlast');
    expect(led('fiets')).toBeUndefined();
  });

  it('tells which targets are names of a thema', () => {
    expect(led('kinderen')).toMatchObject([{ phrase: 'jeugd', isThema: true }]);
    expect(led('lawaai')?.some(({ isThema }) => isThema)).toBe(false);
  });
});

it('finds the compounds that contain a compound', () => {
  const lexicon = readLexicon({
    words: packForms(['on~veiligheids~beleving', 'wijk~agent']),
    absent: packWords(new Set()),
    apart: '',
    other: packWords(new Set()),
    names: '',
    groups: packGroups([], []),
  });
  expect(lexicon.compoundsWith('veiligheidsbeleving')).toEqual(['onveiligheidsbeleving']);
  expect(lexicon.compoundsWith('agent')).toEqual([]);
  expect(lexicon.thesaurus.size).toBe(0);
});
