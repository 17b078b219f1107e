import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBases } from '../dutch/bases.ts';
import { readDictionary } from '../dutch/dictionary.ts';
import { tokensOf } from './tokens.ts';
import type { Site } from '../model/types.ts';
import { interpret } from './interpret.ts';
import { readLexicon } from './lexicon.ts';
import type { SearchRecord } from './records.ts';
import { makeVocabulary } from './vocabulary.ts';

/** Everyday words that neither text has, nor a form of them. */
const GUARD = `
  fiets boom bom bommen bos brood auto trein tafel stoel hond poes vogel vis melk kaas appel peer taart soep zout suiker
  zwembad sporthal voetbal muziek gitaar piano liedje dans film krant boek brief postzegel winkel bakker slager
  toren kasteel brug boot haven eiland zee strand duin berg regen sneeuw wind zon maan ster
  jas broek schoen sok hoed bril ring horloge zak deken kussen zeep handdoek spiegel kam
`
  .trim()
  .split(/\s+/);
/** Words that resemble some of the texts: parts of their letters, other words with one stem, one letter apart. */
const NEAR: Record<string, string> = {
  wet: `toren oren waarde waard kenteken laag slagen lagen mand stad steden bank zaag zak vrede vree
    regenboog stelen stal best vreemd beleid regisseur burgerij ordner rechter schrift veder grendel`,
  norm: `ware waard waarde toren toor core coren cor kans kansel maat hoofdstuk haak deur duur
    etage plaag merk ster steen week weken oordeel proef bon bonnen lab scholier standaardtaal`,
};

const record = (content: string, i: number): SearchRecord => ({
  url: `/tekst/#k-${i}`,
  title: `Deel ${i}`,
  above: '',
  content,
  shown: { pad: 'Tekst' },
  filters: { document: ['Tekst'], thema: [], soort: ['tekst'], antwoord: [] },
});
const site = {
  organisatie: '',
  begrippen: [],
  themas: [],
  zoekwoorden: [],
  samenstellingen: { splitsen: [], heel: [] },
} as unknown as Site;
const [dictionary, bases] = [readDictionary(), readBases()];

describe.each(['wet', 'norm'])('in the vocabulary of %s', (name) => {
  const text = readFileSync(`tests/search/vocabularies/${name}.txt`, 'utf8');
  const { lexicon: file } = makeVocabulary(
    site,
    text.trim().split('\n').map(record),
    dictionary,
    bases,
  );
  const lexicon = readLexicon(file);
  const own = new Set(tokensOf(text).flatMap(({ parts }) => parts.map(({ folded }) => folded)));
  /** Whether a word is found for sure: by itself or another form, with nothing corrected. */
  const isSure = (word: string) => {
    const { concepts, corrected } = interpret(word, lexicon);
    return (
      corrected === undefined &&
      concepts.some(({ isGuess, parts }) => !isGuess && parts.flat().some(({ isPart }) => !isPart))
    );
  };

  it('finds none of the everyday words that it lacks', () => {
    const lacking = GUARD.filter((word) => !own.has(word));
    expect(lacking.length).toBeGreaterThanOrEqual(60);
    expect(lacking.filter(isSure)).toEqual([]);
  });

  it('corrects none of them, since they are Dutch', () => {
    const corrected = GUARD.filter((word) => !own.has(word)).filter(
      (word) => interpret(word, lexicon).corrected !== undefined,
    );
    expect(corrected).toEqual([]);
  });

  it('finds no word by one that only resembles it', () => {
    const words = NEAR[name]!.trim().split(/\s+/);
    expect(words.filter((word) => !own.has(word) && isSure(word))).toEqual([]);
    expect(words.filter((word) => !own.has(word) && interpret(word, lexicon).corrected)).toEqual(
      [],
    );
  });

  it('finds each of its own words, and forms of them that it lacks', () => {
    expect(
      [...own].filter((word) => word.length > 3 && interpret(word, lexicon).absent.length),
    ).toEqual([]);
    const forms = {
      wet: 'verdragen regel provincie bezwaarschriften bevoegdheden voorschrift uitzondering termijnen orgaan ambtenaar weigert',
      norm: 'document processen audits meetmiddel klacht medewerker leverancier afwijking maatregelen ontwerpen daalde beoordeling',
    }[name]!.split(' ');
    expect(forms.filter((word) => !isSure(word))).toEqual([]);
  });
});
