import { BEGRIP, EXTRA, mdx, type Row } from './row.ts';

const begrip = (text: string) => ({ [BEGRIP]: text });

const DOCUMENT = 'documenten/plan/document.yaml';
const PLAN = 'titel: Plan\nkorteTitel: P\nsoort: uitvoeringsplan\nomschrijving: O\nvolgorde: 1\n';

/** Mistakes of YAML beyond the common ones. */
export const YAML: Row[] = [
  ['an escape that is none', begrip('term: "a \\d b"\nuitleg: Y\n'), `${BEGRIP}:1:10`, /eigen betekenis. Schrijf \\\\ voor/],
  ['a key less far to the right than its sisters', begrip('term: dorp\nuitleg: U\nbron:\n  document: plan\n versie: 2024\n'), `${BEGRIP}:5:1`, /De inspringing klopt niet/],
  ['an indent of no-break spaces', begrip('term: X\nuitleg: Y\n\u00a0\u00a0afkorting: Z\n'), `${BEGRIP}:3:1`, /springt in met bijzondere spaties/],
  ['a second block', begrip('term: X\n---\nuitleg: Y\n'), `${BEGRIP}:2:1`, /meer blokken/],
  ['a title on a line of its own', begrip('term: dorp\nuitleg: Y\nmeer\nvormen: [dorpen]\n'), `${BEGRIP}:3:1`, /op de regel erboven/],
  ['words behind a quotation', begrip('term: "X" meer\nuitleg: Y\n'), `${BEGRIP}:1:11`, /waar het niet kan staan/],
  ['a list without commas', begrip('term: X\nuitleg: Y\nvormen: ["a" "b"]\n'), `${BEGRIP}:3:14`, /Er ontbreekt een komma/],
  ['a key without end', begrip(`term: dorp\n${'woord '.repeat(200)}en verder: x\n`), `${BEGRIP}:2:1`, /te lang voor de naam van een gegeven/],
  ['half a sign', begrip('term: "x \\uD800"\nuitleg: Y\n'), `${BEGRIP}:1:7`, /onzichtbaar teken \(U\+D800\)/],
  ['half a sign in a key', { [DOCUMENT]: `${PLAN}woo: {categorieen: [adviezen], "kenmer\\uDC00ken": [a]}\n` }, `${DOCUMENT}:6:32`, /U\+DC00/],
  ['a key that is none in JavaScript', { [DOCUMENT]: `${PLAN}woo: {categorieen: [adviezen], __proto__: {a: 1}}\n` }, `${DOCUMENT}:6:32`, /__proto__ kan geen sleutel zijn.*Haal haar weg/],
  ['such a key in a list, in quotes', { [DOCUMENT]: `${PLAN}relaties: [{soort: hoort bij, document: brief, "__proto__": 1}]\n` }, `${DOCUMENT}:6:48`, /__proto__/],
  ['a titel over 300 characters', { [EXTRA]: mdx('Tekst.').replace('Proef', 'p'.repeat(301)) }, `${EXTRA}:2:8`, /titel is langer dan 300 tekens\. Maak/],
  ['a titel folded over many lines', { [EXTRA]: mdx('Tekst.').replace('Proef', `>-\n${'  woord woord\n'.repeat(60)}  x`) }, `${EXTRA}:2:8`, /langer dan 300/],
  ['an uitleg beyond what a page can hold', begrip(`term: X\nuitleg: |-\n${`  ${'woord '.repeat(100)}\n`.repeat(40)}`), `${BEGRIP}:2:9`, /uitleg is langer dan 20\.000 tekens/],
  ['half a merge: its end', begrip('term: X\nuitleg: |-\n  Y\n>>>>>>> main\n'), `${BEGRIP}:4:1`, /half gedaan/],
  ['half a merge: its middle', begrip('term: X\n=======\nuitleg: Y\n'), `${BEGRIP}:2:1`, /half gedaan/],
  ['half a merge in a text: its middle', { [EXTRA]: mdx('Tekst.\n\n=======\n\nMeer.') }, `${EXTRA}:6:1`, /half gedaan/],
  ['half a merge in a text: its base', { [EXTRA]: mdx('Tekst.\n\n||||||| 1a2b3c4\n\nMeer.') }, `${EXTRA}:6:1`, /half gedaan/],
  ['half a sign by its number in an attribute', { [EXTRA]: mdx('Een <Sic juist="&#xD800;x">y</Sic>.') }, `${EXTRA}:4:5`, /letter verloren/],
  ['a turn of the letters in a title of a link', { [EXTRA]: mdx('Zie [het stuk](https://a.example/ "x&#x202e;y").') }, `${EXTRA}:4:5`, /U\+202E/],
];
