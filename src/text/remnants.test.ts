import { expect, it } from 'vitest';
import { parseBody } from './parse.ts';

const rules = (body: string) => parseBody(body).text?.remnants.map(({ what }) => what.rule);

it.each([
  'Dat is twee- à driemaal per jaar, in- en uitgaand, of maandag- t/m vrijdagavond.',
  'De school- alsmede de buurtregels, binnen- danwel buitenshuis, voor- ofwel nadelen.',
  'De R² is 0,8, de χ² is 3 en het vlak is 5 µm².',
  'De letters ‘Â’ en “Â”.',
  'Fout! Dat mag niet gebeuren.',
  '1.250 Inwoners deden mee',
  '2.3 Miljoen mensen kijken',
])('takes nothing of %j for a remnant', (body) => expect(rules(body)).toEqual([]));

it.each([
  ['Wij stellen ver- anderingen voor.', 'plakresten/word-cut'],
  ['Zo staat het in de wet².', 'plakresten/note-mark'],
  ['Het kost â‚¬ 20.', 'plakresten/garbled'],
  ['Zie Fout! Verwijzingsbron niet gevonden.', 'plakresten/broken-field'],
  ['Zie Error! Bookmark not defined.', 'plakresten/broken-field'],
  ['2.3 Wonen en leven', 'plakresten/heading'],
])('knows what %j keeps', (body, rule) => expect(rules(body)).toEqual([rule]));
