import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDocument } from '../../tests/compare/generate.ts';
import { findPassages, shortened } from './passages.ts';
import type { Thema } from './types.ts';

const thema = {
  id: 'jeugd',
  titel: 'Jeugd',
  onderwerpen: ['jongeren'],
  synoniemen: [],
} as unknown as Thema;

it('leads with the hoofdstuk about the thema, then what names it, each with the sentence that does', () => {
  const document = makeDocument([
    [
      { id: 'geld', alineas: ['Over geld: zo rekenen wij. Meer niet:'], themas: [thema] },
      { id: 'wijk', alineas: ['Eerst iets anders. Jongeren hangen hier rond.'], themas: [thema] },
      { id: 'eigen', titel: 'JEUGD', alineas: ['Wij beginnen. Voor jongeren.'], themas: [thema] },
      { id: 'niet', alineas: ['Ook jongeren.'] },
    ],
  ]);
  const found = findPassages(thema, [document]).flatMap(({ passages }) => passages);
  expect(found.map(({ hoofdstuk: { id }, naming, isOwn }) => [id, naming, isOwn])).toEqual([
    ['eigen', 'Voor jongeren.', true],
    ['wijk', 'Jongeren hangen hier rond.', false],
    ['geld', undefined, false],
  ]);
});

it('shows whole words of a sentence around a place, no more than three lines on a telephone', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.nat(), (words, n) => {
      const sentence = words.join(' ');
      const at = sentence
        .split(' ')
        .slice(0, n % words.length)
        .join(' ').length;
      const short = shortened(sentence, at);
      expect(short.length).toBeLessThanOrEqual(95);
      const shown = short.replace(/^… | …$/g, '');
      expect(` ${sentence} `).toContain(` ${shown} `);
      expect(sentence.indexOf(shown)).toBeLessThanOrEqual(at + 1);
    }),
  );
});
