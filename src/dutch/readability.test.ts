import { describe, expect, it } from 'vitest';
import { bandOf, readability } from './readability.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

describe('readability', () => {
  it('counts as by hand', () => {
    // De wijk is veilig: 1+1+1+2. De raad praat in juni over het nieuwe plan: 1+1+1+1+2+2+1+2+1.
    const text = 'De wijk is veilig. De raad praat in juni over het nieuwe plan.';
    expect(readability(text)).toEqual({
      words: 13,
      sentences: 2,
      syllables: 17,
      // 206.84 - 77 × 17/13 - 0.93 × 13/2
      fleschDouma: 100.1,
      // 13/2 + 0: `nieuwe` and `veilig` have six letters
      lix: 6.5,
      longest: [
        { words: 9, text: 'De raad praat in juni over het nieuwe plan.' },
        { words: 4, text: 'De wijk is veilig.' },
      ],
    });
  });

  it('counts long words as LIX does, at more than six letters', () =>
    // 3 words, 1 sentence, 2 long: 3 + 100 × 2/3
    expect(readability('Gemeente bewaakt veilig.').lix).toBe(69.7));

  it('says nothing of an empty text', () =>
    expect(readability(' \n')).toEqual({
      words: 0,
      sentences: 0,
      syllables: 0,
      fleschDouma: 0,
      lix: 0,
      longest: [],
    }));

  it('names bands as Douma does', () =>
    expect([95, 65, 60, 44, 10].map(bandOf)).toEqual([
      'zeer gemakkelijk',
      'normaal',
      'normaal',
      'moeilijk',
      'zeer moeilijk',
    ]));
});

describe('sentencesOf', () => {
  it.each([
    ['Zie art. 3 van de wet. Klaar.', 2],
    ['Het begint om 19.30 uur en eindigt later.', 1],
    ['De boa’s, d.w.z. de toezichthouders, komen m.b.t. afval.', 1],
    ['Mr. De Vries en dr. A. Jansen spreken. Daarna is er koffie.', 2],
    ['Dit kost € 1.250 of ca. 2,5 mln. euro.', 1],
    ['Het is klaar! En nu? Nu verder…', 3],
    ['Zij zei ‘nee.’ Toen ging zij.', 2],
    ['Eerste regel\n\nTweede regel', 2],
    ['Dit komt aan bod:\n- eerst dit\n- dan dat', 3],
    ['In 2023. Daarna niet meer.', 2],
    ['Het plan geldt tot en met 2027.', 1],
    ['De aanpak heeft 4. Meer niet.', 2],
    ['Het gaat om o.a. Deventer en e.d. plaatsen.', 1],
    ['Zij is raadslid. Hij is lid. Wij niet.', 3],
    ['Er is hulp van buurten e.d. Daarna volgt meer.', 2],
  ])('%s', (text, count) => expect(sentencesOf(text).length).toBe(count));

  it('gives the place of each', () => {
    const text = 'Een.  Twee drie.\n\n  Vier';
    for (const { text: words, offset } of sentencesOf(text))
      expect(text.slice(offset, offset + words.length)).toBe(words);
    expect(sentencesOf(text).map(({ offset }) => offset)).toEqual([0, 6, 20]);
  });
});

describe('wordsOf', () => {
  it('keeps numbers, compounds and apostrophes whole', () =>
    expect(
      wordsOf('Wijk- en buurtteams, foto’s: € 2.500 (2024-2027) – zo’n A4.').map((w) => w.text),
    ).toEqual(['Wijk', 'en', 'buurtteams', 'foto’s', '2.500', '2024-2027', 'zo’n', 'A4']));
});
