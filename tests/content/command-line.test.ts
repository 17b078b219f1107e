import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommandLine, readWords, type Form } from '../../scripts/command-line.ts';
import { Refusal } from '../../scripts/versie/refusal.ts';

const FORMS: Record<'maak' | 'toon', Form<'kleur' | 'naam'>> = {
  maak: {
    shown: '<ding> [--kleur <kleur>] [--naam "<naam>"]',
    words: 1,
    options: { kleur: { choices: ['rood', 'blauw'] }, naam: {} },
  },
  toon: { shown: '', words: 0 },
};
const read = (...args: string[]) => readCommandLine('proef', FORMS, args);

describe('a command line', () => {
  it('is read', () => {
    expect(read('maak', '--kleur', 'rood', 'een ding', '--naam=--vreemd')).toEqual({
      command: 'maak',
      words: ['een ding'],
      options: { kleur: 'rood', naam: '--vreemd' },
    });
  });

  it('leaves out what a form left open', () => {
    expect(read('maak', 'ding', '--kleur=', '--naam', '').options).toEqual({});
  });

  it.each([
    [[], 'Schrijf een van deze:\n  npm run proef -- maak <ding>'],
    [['mak', 'x'], '"mak" kennen we niet. Bedoelt u maak?'],
    [['maak', 'een', 'ding'], 'Er staat te veel of te weinig achter "maak"'],
    [['maak', ' '], 'Er staat te veel of te weinig achter "maak"'],
    [['toon', '--kleur', 'rood'], '--kleur kan hier niet. Schrijf: npm run proef -- toon'],
    [['maak', 'x', '--kluer', 'rood'], '--kluer kan hier niet. Bedoelt u --kleur?'],
    [['maak', 'x', '--kleur', 'rod'], '--kleur kent "rod" niet. Bedoelt u rood?'],
    [['maak', 'x', '--kleur', 'geel'], 'Kies uit: rood, blauw.'],
    [['maak', 'x', '--kleur', '--naam', 'y'], 'Achter --kleur staat niets.'],
    [['maak', 'x', '--naam', 'a', '--naam', 'b'], '--naam staat er twee keer.'],
  ])('%j is refused with the cure', (args, message) => {
    expect(() => read(...args)).toThrow(message);
    expect(() => read(...args)).toThrow(Refusal);
  });

  it('is read or refused, whatever stands in it', () => {
    const piece = fc.oneof(
      fc.constantFrom('maak', 'toon', '--kleur', '--naam=x', '--', '-k', '--__proto__', 'rood', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (args) => {
        try {
          const { command, words, options } = read(...args);
          expect(words.length).toBe(FORMS[command].words);
          expect(Object.values(options).every(Boolean)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

describe('a command line without the name of a command', () => {
  const FORM: Form<'alle'> = { shown: '<van> [<naar>] [--alle]', words: 2, optional: 1, options: { alle: { alone: true } } };
  const plain = (...args: string[]) => readWords('proef', FORM, args);

  it('is read, with or without what may be left out', () => {
    expect(plain('a', '--alle', 'b')).toEqual({ words: ['a', 'b'], options: { alle: 'ja' } });
    expect(plain('a')).toEqual({ words: ['a'], options: {} });
  });

  it.each([
    [[], 'Er staat te veel of te weinig achter "npm run proef --". Schrijf: npm run proef -- <van> [<naar>] [--alle].'],
    [['a', 'b', 'c'], 'Er staat te veel of te weinig'],
    [['a', '--ale'], '--ale kan hier niet. Bedoelt u --alle?'],
    [['a', '--alle=nee'], 'Schrijf alleen --alle.'],
  ])('%j is refused with the cure', (args, message) => {
    expect(() => plain(...args)).toThrow(message);
    expect(() => plain(...args)).toThrow(Refusal);
  });
});
