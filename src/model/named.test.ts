import { expect, it } from 'vitest';
import { namedElsewhere, namesIn } from './named.ts';
import type { Document, Site } from './types.ts';

it.each<[text: string, names: string[]]>([
  ['Wij volgen de Nota wonen 2023-2026.', ['Nota wonen 2023-2026']],
  ['de landelijke veiligheidsagenda 2023 – 2026 en meer', ['veiligheidsagenda 2023 – 2026']],
  ['Het plan van aanpak jeugd 2024/2025 telt.', ['plan van aanpak jeugd 2024/2025']],
  ['Een plan voor de wijk en de jaren 2024-2027.', []],
  ['Het uitvoeringsplan met activiteiten 2024-2025', []],
  ['Wij plannen 2024-2027, in het bestuursakkoord van 2022.', []],
  ['Uitvoeringsplan 2024-20275', []],
])('knows in "%s" the names that end in years', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

it('tells of each name that no document has, once, and where it stands', () => {
  const text = (...texts: string[]) => ({
    text: { alineas: texts.map((each, i) => ({ number: i + 1, text: each })) },
  });
  const first = text('Beleidsplan 2024-2027', 'Nota wonen 2023-2026, Nota elders 2020-2024');
  const document = {
    titel: 'Beleidsplan Veilig 2024-2027',
    korteTitel: 'Beleidsplan',
    versies: [{ bron: { titel: 'Nota elders 2020-2024' } }],
    current: { hoofdstukken: [first, text('de nota Wonen 2023 - 2026')] },
  } as unknown as Document;
  expect(namedElsewhere({ documenten: [document] } as unknown as Site)).toEqual([
    { name: 'Nota wonen 2023-2026', hoofdstuk: first, alinea: 2 },
  ]);
});

it('stays quick where a text is made of such words', () => {
  const text = 'plan '.repeat(4000) + '-plan-'.repeat(3000) + 'a'.repeat(10000);
  expect(namesIn(text)).toEqual([]);
});
