import { describe, expect, it } from 'vitest';
import { basesFrom } from './bases.ts';
import { createSplitter } from './compound.ts';

const words = (list: string) => new Set(list.split(' '));
const dictionary = words(
  'wijk agent veiligheid plan woon overlast zorg jeugd stellen werken werking komst maat regel bezit wapen',
);
const none = { splitsen: [], heel: [] };

describe('a splitter', () => {
  const split = createSplitter(words('overlast'), dictionary, none);

  it.each([
    ['wijkagent', ['wijk', 'agent']],
    ['woonoverlast', ['woon', 'overlast']],
    ['veiligheidsplan', ['veiligheids', 'plan']],
    ['maatregel', ['maat', 'regel']],
  ])('finds the parts of %s', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each(['opstellen', 'samenwerken', 'samenwerking', 'toekomst', 'onveiligheid'])(
    'leaves the particle of %s',
    (word) => expect(split(word)).toEqual([word]),
  );

  it.each(['plan', 'overlast', 'wijk2agent', 'onbekendewoorden', ''])('leaves %s whole', (word) =>
    expect(split(word)).toEqual([word]),
  );

  it('gives parts that make the word again', () => {
    for (const word of ['jeugdveiligheidsplan', 'wijkagentenzorg', 'wapenbezit', 'zorgwijk'])
      expect(split(word).join('')).toBe(word);
  });
});

it('follows what was reviewed to the letter', () => {
  const reviewed = { splitsen: ['Woon-over-last', 'xx-yy'], heel: ['Maatregel', 'wijkagent'] };
  const split = createSplitter(words('overlast'), dictionary, reviewed);
  expect(split('woonoverlast')).toEqual(['woon', 'over', 'last']);
  expect(split('xxyy')).toEqual(['xx', 'yy']);
  expect(split('maatregel')).toEqual(['maatregel']);
  expect(split('wijkagent')).toEqual(['wijkagent']);
});

it('never contradicts what is known of the forms of a word', () => {
  const bases = basesFrom([
    'betekent beteken',
    'kent ken',
    'operatoren operator',
    'teams team',
    'toren toren',
    'ware waar',
    'wijkteams wijkteam',
  ]);
  const own = words('opera toren soft ware bete kent wijk teams software');
  const split = createSplitter(own, own, none, bases);
  for (const word of ['operatoren', 'software', 'betekent']) expect(split(word)).toEqual([word]);
  expect(split('wijkteams')).toEqual(['wijk', 'teams']);
});
