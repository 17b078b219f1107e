import { expect, it } from 'vitest';
import type { Compared } from './item.ts';
import { Likeness } from './likeness.ts';
import { compareText } from './text.ts';
import { blocksOf } from '../../tests/compare/generate.ts';

const text = (shown: string, words: string[]): Compared => ({
  id: 'tekst',
  shown,
  text: { blocks: blocksOf(words.map((each, i) => ({ number: i + 1, text: each }))) },
});
const said = (oud?: Compared, nieuw?: Compared) => {
  const { isEqual, isOutside, alineas } = compareText(oud, nieuw, new Likeness());
  return { isEqual, isOutside, soorten: alineas.map(({ soort }) => soort) };
};
const A = 'De wijkagent fietst elke ochtend door de straten.';

it('needs no more than a text: a pagina is compared as a hoofdstuk is', () => {
  const same = { isEqual: true, isOutside: false, soorten: ['gelijk'] };
  expect(said(text('1', [A]), text('1', [A]))).toEqual(same);
  const worded = text('2', [A.replace('ochtend', 'avond')]);
  expect(said(text('1', [A]), worded)).toEqual({
    ...same,
    isEqual: false,
    soorten: ['herschreven'],
  });
});

it('says that something outside the alineas changed only when no alinea did', () => {
  expect(said(text('1', [A]), text('2', [A]))).toMatchObject({ isEqual: false, isOutside: true });
  expect(said(text('1', [A]), text('2', [A, 'Nieuw.']))).toMatchObject({ isOutside: false });
  for (const [oud, nieuw] of [
    [undefined, text('1', [A])],
    [text('1', [A]), undefined],
  ])
    expect(said(oud, nieuw)).toMatchObject({ isEqual: false, isOutside: false });
});
