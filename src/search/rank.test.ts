import { expect, it } from 'vitest';
import type { Concept } from './concepts.ts';
import { rank, type Match } from './rank.ts';

const concept = (phrase: string, more: Partial<Concept> = {}): Concept => ({
  typed: phrase,
  parts: [[{ phrase, weight: 1 }]],
  also: [],
  ...more,
});
const nothing = { absent: [], elsewhere: [], unfound: [], isCommon: false, asks: [] };
const match = (id: string, more: Partial<Match> = {}): Match => ({
  id,
  score: 0.5,
  inTitle: false,
  above: false,
  inText: true,
  ...more,
});
const order = (
  concepts: Concept[],
  matches: Record<string, Match[]>,
  { absent = [] as string[], answers = [] as string[] } = {},
) =>
  rank(
    { ...nothing, concepts, absent },
    new Map(Object.entries(matches)),
    100,
    new Set(answers),
  ).map(({ id }) => id);

it('lets a rare word count more than a common one', () => {
  const common = Array.from({ length: 60 }, (_, i) => match(`c${i}`));
  const found = order([concept('regie'), concept('stelsel')], {
    regie: common,
    stelsel: [match('rare')],
  });
  expect(found[0]).toBe('rare');
});

it('puts a section with all words above one with a part of them', () => {
  const found = order([concept('regie'), concept('wijk')], {
    regie: [match('part', { score: 1 }), match('all')],
    wijk: [match('all'), match('other')],
  });
  expect(found[0]).toBe('all');
});

it('puts a title above a text', () => {
  const matches = { regie: [match('text'), match('title', { inTitle: true })] };
  expect(order([concept('regie')], matches)).toEqual(['title', 'text']);
});

it('asks for every part of a compound', () => {
  const jeugdzorg = concept('jeugdzorg', {
    parts: [[{ phrase: 'jeugd', weight: 1 }], [{ phrase: 'zorg', weight: 1 }]],
  });
  const matches = { jeugd: [match('a'), match('b')], zorg: [match('b'), match('c')] };
  expect(order([jeugdzorg], matches)).toEqual(['b']);
});

it('prefers the words of the reader to those of the thesaurus', () => {
  const terms = [
    { phrase: 'herrie', weight: 0.5 },
    { phrase: 'overlast', weight: 1 },
  ];
  const matches = { herrie: [match('added')], overlast: [match('own')] };
  expect(order([concept('overlast', { parts: [terms] })], matches)[0]).toBe('own');
});

it('prefers the kind of answer asked for', () => {
  const matches = { regie: [match('a'), match('b')] };
  expect(order([concept('regie')], matches)).toEqual(['a', 'b']);
  expect(order([concept('regie')], matches, { answers: ['b'] })).toEqual(['b', 'a']);
});

it('finds nothing by light words alone when the others are absent', () => {
  const light = concept('maken', { light: true });
  const matches = { maken: [match('a')] };
  expect(order([light], matches, { absent: ['zwembad'] })).toEqual([]);
  expect(order([light], matches)).toEqual(['a']);
  expect(order([], {})).toEqual([]);
  expect(order([concept('regie')], {})).toEqual([]);
});

it('tells how much of the query a section has', () => {
  const interpretation = { ...nothing, concepts: [concept('regie'), concept('wijk')] };
  const matches = new Map([
    ['regie', [match('all')]],
    ['wijk', [match('all')]],
  ]);
  const [first] = rank(interpretation, matches, 10, new Set());
  expect(first?.coverage).toBeCloseTo(1);
});
