import { expect, it } from 'vitest';
import { parseBody } from './parse.ts';

const BODY = `Een zin met **vet** en [een regel](https://dorp.example/a).[^1]

## Kop

1. een
   - diep

| Jaar | Plan |
| --- | --: |
| 2024 | 2 |

<Kader titel="Geldt nu">

Tekst.

</Kader>

<Citaat bron="De raad">

Woorden.

</Citaat>

[^1]: Het is 10 euro.
`;
const { text } = parseBody(BODY);
const phrases = (id: string) =>
  text!.blocks
    .find((block) => block.id === id)!
    .shown.filter(({ isPlaced }) => !isPlaced)
    .map(({ phrase }) => phrase);

it('holds everything that a page shows, in order, alineas with the numbers they have', () => {
  expect(text!.blocks.map(({ soort, id, text: words }) => [soort, id, words])).toEqual([
    ['alinea', 'a1', 'Een zin met vet en een regel.'],
    ['kop', 'k-kop', 'Kop'],
    ['alinea', 'a2', 'een'],
    ['alinea', 'a3', 'diep'],
    ['tabelkop', 'a4', 'Jaar Plan'],
    ['alinea', 'a4', '2024 2'],
    ['kadertitel', 'a5', 'Geldt nu'],
    ['alinea', 'a5', 'Tekst.'],
    ['alinea', 'a6', 'Woorden.'],
    ['bron', 'a6', 'De raad'],
    ['noot', 'n1', 'Het is 10 euro.'],
  ]);
  expect(
    text!.blocks.filter(({ soort }) => soort === 'alinea').map(({ number }) => number),
  ).toEqual(text!.alineas.map(({ number }) => number));
});

it('says in words what is shown beside the words', () => {
  expect(phrases('a1')).toEqual([
    '“vet” vet',
    '“een regel” naar https://dorp.example/a',
    'noot 1: “Het is 10 euro.”',
  ]);
  expect(phrases('a3')).toEqual(['punt van een opsomming, niveau 2']);
  expect(phrases('a6')).toEqual(['in een citaat van “De raad”']);
  expect(
    text!.blocks.filter(({ id }) => id === 'a5')[1]?.shown.map(({ phrase }) => phrase),
  ).toEqual(['in het kader “Geldt nu”']);
});
