import { expect, it } from 'vitest';
import { answersIn } from './answers.ts';

it.each([
  ['Planning', 'Het stuk komt in september 2023.', ['datum']],
  ['Begin', 'Dit gebeurt begin 2024.', ['datum']],
  ['Rollen', 'De burgemeester besluit.', ['orgaan']],
  ['Rollen', 'De Gemeenteraad stelt vast in het najaar.', ['datum', 'orgaan']],
  ['Onze missie', 'Een veilige stad.', ['doel']],
  ['Overlast', 'Het doel is minder meldingen.', []],
  ['Overlast', 'De medewerkers kennen 2024 meldingen.', []],
])('reads of %s: %s', (titles, content, answers) => {
  expect(answersIn(titles, content).toSorted()).toEqual(answers.toSorted());
});
