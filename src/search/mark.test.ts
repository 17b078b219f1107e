import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark } from './mark.ts';
import { MARKED_WORD, readMarked, unmark } from './marked.ts';
import { EXTRA } from './stands.ts';

const compounds = ['veiligheids-vraagstukken', 'wapen-bezit', 'woon-overlast', 'jeugd-zorg'];
const known = new Map(compounds.map((word) => [word.replace('-', ''), word.split('-')]));
const split = (word: string) => known.get(word) ?? [word];

const read = (marked: string) => (marked.match(MARKED_WORD) ?? []).map(readMarked);

/** Halves every long word, so that marks stand everywhere. */
const halve = (word: string) =>
  word.length < 6 || /[^a-z]/.test(word) ? [word] : [word.slice(0, 3), word.slice(3)];

const letters = [...'abdeghiklnoprstuvwz', 'é', 'ë', 'ï', 'A', 'É', '7'];
const dutchText = fc
  .array(
    fc.tuple(
      fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 }),
      fc.constantFrom(
        ...[' ', ' ', ' ', ', ', '. ', '\n', '-', '/', '’s ', ' | ', ' (', ') ', ' – '],
        ...['- en ', '- of ', '-, ', ' en -', ' (-', '- '],
      ),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => pairs.flat().join(''))
  // `-handel-verbod` is no shortened form.
  .filter((text) => !/[\s(]-[^\s-]+-\S/.test(text));

describe('a marked text', () => {
  it('is the text again when unmarked', () => {
    fc.assert(
      fc.property(dutchText, (text) => {
        expect(unmark(mark(text, halve))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('has a readable word for every word of the text', () => {
    const text = 'Woonoverlast, dak- en thuisloze mensen, P&C en foto’s';
    const words = read(mark(text, split)).map((word) => word.text.replace(/-$/, ''));
    expect(words).toEqual(text.match(/[\p{L}’&]+/gu));
  });

  it('is the same text when there is nothing to mark', () => {
    const text = 'Gewone woorden - meer niet.';
    expect(mark(text, split)).toBe(text);
  });
});

it.each([
  ['Woonoverlast hier', ['woonoverlast', 'woon', 'overlast']],
  ['dak- en thuisloze mensen', ['dakloze']],
  [
    'leefbaarheids- en veiligheidsvraagstukken',
    ['leefbaarheidsvraagstukken', 'veiligheidsvraagstukken', 'vraagstukken'],
  ],
  ['wapenbezit en -handel', ['wapenbezit', 'wapen', 'bezit', 'handel', 'wapenhandel']],
  ['woon- of jeugdzorg', ['woonzorg', 'jeugdzorg', 'jeugd', 'zorg']],
  ['de P&C', ['pc', 'p&c']],
])('lets %s be found by what it stands for', (text, forms) => {
  const marked = mark(text, split);
  expect(read(marked).flatMap((word) => word.forms)).toEqual(expect.arrayContaining(forms));
  expect(unmark(marked)).toBe(text);
});

it('does not complete a word that is not shortened', () => {
  const forms = read(mark('jeugd en wapenbezit', split)).flatMap((word) => word.forms);
  expect(forms).not.toContain('jeugdbezit');
});

it.each([
  ['overlast', 'overlast', ['overlast']],
  ['Woon~overlast', 'Woonoverlast', ['woonoverlast', 'woon', 'overlast']],
  [`P&C${EXTRA}pc`, 'P&C', ['p&c', 'pc']],
  [`handel${EXTRA}wapenhandel`, 'handel', ['handel', 'wapenhandel']],
  ['foto’s', 'foto’s', ['fotos']],
])('reads %s', (token, text, forms) => {
  expect(readMarked(token)).toEqual({ text, forms });
});

it('reads a shortened form', () => {
  const { text, forms } = readMarked(`dak-${EXTRA}dakloze`);
  expect(text).toBe('dak');
  expect(forms).toContain('dakloze');
});
