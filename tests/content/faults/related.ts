import { AANPAK, BEGRIP, DOEL, mdx, security, type Row } from './row.ts';

const PLAN = 'documenten/plan';
const facts = (status: string, more = '') => `label: L\ndatum: 2025\nstatus: ${status}\n${more}`;
const CHANGE = 'wijziging: {soort: groot, toelichting: T}\n';
/** A second versie of the plan, its text with it. */
const versie = (name: string, yaml: string) => ({
  [`${PLAN}/${name}/versie.yaml`]: yaml,
  [`${PLAN}/${name}/index.mdx`]: mdx('Tekst.'),
});
const ERRATA = `${PLAN}/2024/errata.yaml`;
const erratum = (was: string, more = '') =>
  `- was: ${was}\n  wordt: anders\n  reden: R\n  datum: 2024-05-01\n${more}`;
const BRIEF = 'documenten/brief/2024-03-05/errata.yaml';

const thema = (titel: string) => `titel: ${titel}\nlaag: strategisch\nomschrijving: O\nvolgorde: 1\n`;

/** Mistakes between files that are each right in themselves. */
export const RELATED: Row[] = [
  ['a security.txt that ran out', security('2020-01-31'), 'site.yaml:9:13', /golden tot en met 2020-01-31/],
  ['a concept with another status', versie('concept', facts('vastgesteld', CHANGE)), `${PLAN}/concept/versie.yaml:3:9`, /In de map concept hoort status concept/],
  ['a decided versie that is kept off the site', versie('2025', `${facts('vastgesteld')}openbaar: nee\n${CHANGE}`), `${PLAN}/2025/versie.yaml:4:11`, /Alleen een concept kan van de site wegblijven/],
  ['a bron that leads to what is kept off the site', { ...versie('concept', facts('concept', `openbaar: nee\n${CHANGE}`)), [BEGRIP]: 'term: X\nuitleg: Y\nbron: {document: plan, versie: concept}\n' }, `${BEGRIP}:3:32`, /niet op de site komt/],
  ['status concept in another folder', versie('2025', facts('concept', CHANGE)), `${PLAN}/2025/versie.yaml:3:9`, /alleen bij de map concept/],
  ['a versie without a date in its name', versie('nieuw', facts('vastgesteld', CHANGE)), `${PLAN}/nieuw/versie.yaml:1:1`, /begint niet met een datum/],
  ['a later versie that does not say what changed', versie('2025', facts('vastgesteld')), `${PLAN}/2025/versie.yaml:1:1`, /De sleutel wijziging ontbreekt/],
  ['a versie without text', { [`${PLAN}/2025/versie.yaml`]: facts('vastgesteld', CHANGE) }, `${PLAN}/2025/versie.yaml:1:1`, /heeft nog geen tekst/],
  ['a versie of a day to come', versie('2099-05', facts('vastgesteld', CHANGE).replace('2025', '2099-05')), `${PLAN}/2099-05/versie.yaml:2:8`, /ligt na vandaag.*concept/],
  ['a besluit of a day to come', versie('2025', facts('vastgesteld', `${CHANGE}besluiten:\n  - {orgaan: Raad, soort: vaststelling, datum: 2099}\n`)), `${PLAN}/2025/versie.yaml:6:48`, /dit besluit kan nog niet zijn genomen/],
  ['an erratum of a day to come', { [ERRATA]: erratum('dorp', '  hoofdstuk: doel\n').replace('2024-05-01', '2099-05-01') }, `${ERRATA}:4:10`, /deze correctie kan nog niet/],
  ['a text that nobody wrote yet', { [DOEL]: mdx('Schrijf hier de tekst.') }, `${DOEL}:4:1`, /nog een zin van een leeg bestand.*echte woorden/],
  ['an explanation that nobody wrote yet', { 'begrippen/x.yaml': 'term: dorp\nuitleg: Schrijf hier in gewone taal wat het woord betekent.\n' }, 'begrippen/x.yaml:2:9', /nog een zin van een leeg bestand/],
  ['a note on a change that nobody wrote yet', versie('2025', facts('vastgesteld', CHANGE.replace('T}', 'Schrijf hier wat er verandert ten opzichte van wat was.}'))), `${PLAN}/2025/versie.yaml:4:40`, /nog een zin van een leeg bestand/],
  ['an erratum of words that are not there', { [ERRATA]: erratum('xylofoon', '  hoofdstuk: doel\n') }, `${ERRATA}:1:8`, /"xylofoon" staat niet in dit hoofdstuk/],
  ['an erratum of words that no reader sees', { [DOEL]: mdx('Een [dorp](https://xylofoon.example) hier.'), [ERRATA]: erratum('xylofoon', '  hoofdstuk: doel\n') }, `${ERRATA}:1:8`, /"xylofoon" staat niet in dit hoofdstuk/],
  ['an erratum of words of another alinea', { [DOEL]: mdx('Een.\n\nTwee.'), [ERRATA]: erratum('Twee.', '  hoofdstuk: doel\n  alinea: 1\n') }, `${ERRATA}:1:8`, /staat niet in alinea 1\. Zij staat in alinea 2\. Schrijf alinea: 2\./],
  ['an erratum of an alinea by its anchor', { [DOEL]: mdx('Een.\n\nTwee.'), [ERRATA]: erratum('Twee.', '  hoofdstuk: doel\n  alinea: "#a2"\n') }, `${ERRATA}:6:11`, /moet een getal zijn/],
  ['an erratum that changes nothing', { [DOEL]: mdx('Anders.'), [ERRATA]: erratum('Anders', '  hoofdstuk: doel\n  alinea: 1\n').replace('anders', 'Anders') }, `${ERRATA}:2:10`, /staat hetzelfde/],
  ['an erratum of an alinea that is not there', { [ERRATA]: erratum('drie', '  hoofdstuk: aanpak\n  alinea: 99\n') }, `${ERRATA}:6:11`, /Alinea 99 bestaat niet/],
  ['an erratum of an unknown hoofdstuk', { [ERRATA]: erratum('drie', '  hoofdstuk: aanpal\n') }, `${ERRATA}:5:14`, /Bedoelt u `aanpak`/],
  ['an erratum of a hoofdstuk by its number', { [AANPAK]: mdx('Drie.', 'nummer: 3.10\n'), [ERRATA]: erratum('Drie', "  hoofdstuk: '3.10'\n") }, `${ERRATA}:5:14`, /Bedoelt u `aanpak`/],
  ['an erratum of a hoofdstuk by a bare number', { [AANPAK]: mdx('Drie.', 'nummer: 3.10\n'), [ERRATA]: erratum('Drie', '  hoofdstuk: 3.10\n') }, `${ERRATA}:5:14`, /^\S+: het hoofdstuk van het 1e erratum .*Bedoelt u `aanpak`/],
  ['a thema by its titel', { 'themas/een.yaml': thema('Één ding'), [DOEL]: mdx('Tekst.', 'themas: [Een]\n') }, `${DOEL}:3:10`, /: het 1e thema is geen geldige naam.*Bedoelt u `een`/],
  ['a list of facts with a typo', { [`${PLAN}/2024/erata.yaml`]: '[]' }, `${PLAN}/2024/erata.yaml:1:1`, /Bedoelt u `documenten\/plan\/2024\/errata\.yaml`/],
  ['a bron that is no group', { 'mijlpalen/x.yaml': 'titel: X\ndatum: 2023\norgaan: R\nsoort: besluit\nstatus: gepland\neerder: [{datum: 2022, bron: plan}]\n' }, 'mijlpalen/x.yaml:6:30', /de bron van de 1e eerdere datum moet een groep.*: document, versie, hoofdstuk, alinea\./],
  ['an erratum without hoofdstuk', { [ERRATA]: erratum('drie') }, `${ERRATA}:1:3`, /De sleutel hoofdstuk ontbreekt/],
  ['an erratum with hoofdstuk in a short document', { [BRIEF]: erratum('Hierbij', '  hoofdstuk: doel\n') }, `${BRIEF}:5:14`, /heeft geen hoofdstukken/],
  ['a sentence too long in a samenvatting', { [AANPAK]: mdx('Tekst.', `samenvatting: ${'woord '.repeat(25)}eind.\n`) }, `${AANPAK}:3:15`, /heeft 26 woorden/],
  ['two words on a line of the word list', { 'woordenlijst.txt': 'RIEC\n twee woorden\n' }, 'woordenlijst.txt:2:2', /Hier staan meer woorden/],
  ['a word list in another encoding', { 'woordenlijst.txt': Buffer.from([0x61, 0x0a, 0xe9]) }, 'woordenlijst.txt:2:1', /niet te lezen/],
  ['a mark of a merge in the word list', { 'woordenlijst.txt': 'RIEC\n=======\n' }, 'woordenlijst.txt:2:1', /geen woord.*half gedaan.*haal alleen/],
  ['a line of the word list without a letter', { 'woordenlijst.txt': 'RIEC\n***\n' }, 'woordenlijst.txt:2:1', /geen woord.*Haal/],
  ['two themas with one titel', { 'themas/een.yaml': thema('Wonen en leven'), 'themas/twee.yaml': thema("'wonen  en leven '").replace('1', '2'), [DOEL]: mdx('Tekst.', 'themas: [een]\n') }, 'themas/twee.yaml:1:8', /staat ook in een\.yaml/],
  ['one term in two begrippen, written otherwise', { 'begrippen/een.yaml': 'term: veilig dorp\nuitleg: U\n', 'begrippen/twee.yaml': "term: 'Veilig  dorp'\nuitleg: U\n" }, 'begrippen/twee.yaml:1:7', /staat ook in een\.yaml/],
  ['a document that refers to itself', { [`${PLAN}/document.yaml`]: 'titel: Plan\nkorteTitel: P\nsoort: uitvoeringsplan\nomschrijving: O\nvolgorde: 1\nrelaties: [{soort: vervangt, document: plan}]\n' }, `${PLAN}/document.yaml:6:40`, /naar het document zelf/],
  ['an alinea of a versie with hoofdstukken', { [BEGRIP]: 'term: dorp\nuitleg: Y\nbron: {document: plan, versie: 2024, alinea: 1}\n' }, `${BEGRIP}:3:46`, /Schrijf bij hoofdstuk/],
  ['an id that another part has by its name', { [DOEL]: mdx('Tekst.', 'id: aanpak\n') }, `${DOEL}:3:5`, /dezelfde id als "aanpak"/],
  ['a bron that names a part by its titel', { [DOEL]: mdx('Tekst.').replace('Proef', 'Hoog wáter'), [BEGRIP]: 'term: dorp\nuitleg: Y\nbron: {document: plan, versie: 2024, hoofdstuk: hoog  Water}\n' }, `${BEGRIP}:3:49`, /Bedoelt u `doel`/],
  ['an erratum that names a part by its address', { [ERRATA]: erratum('dorp', '  hoofdstuk: /plan/doel/#a1\n') }, `${ERRATA}:5:14`, /Bedoelt u `doel`/],
  ['an erratum that names a part by its file', { [ERRATA]: erratum('dorp', '  hoofdstuk: 01-doel.mdx\n') }, `${ERRATA}:5:14`, /Bedoelt u `doel`/],
  ['an erratum of words in quotes', { [ERRATA]: erratum('“veilig dorp”', '  hoofdstuk: doel\n  alinea: 1\n') }, `${ERRATA}:1:8`, /Schrijf bij was: veilig dorp\./],
  ['an erratum of words with other capitals', { [ERRATA]: erratum('Veilig dorp', '  hoofdstuk: doel\n') }, `${ERRATA}:1:8`, /Schrijf bij was: veilig dorp\./],
  ['a relation to a document by its titel', { [`${PLAN}/document.yaml`]: 'titel: Plan\nkorteTitel: P\nsoort: uitvoeringsplan\nomschrijving: O\nvolgorde: 1\nrelaties: [{soort: bij, document: De brief}]\n', 'documenten/brief/document.yaml': 'titel: De brief\nkorteTitel: B\nsoort: raadsmededeling\nomschrijving: O\nvolgorde: 2\n' }, `${PLAN}/document.yaml:6:35`, /Bedoelt u `brief`/],
  ['a folder of a versie by its day in another order', versie('28-06-2025', facts('vastgesteld', CHANGE).replace('2025', '2025-06-28')), `${PLAN}/28-06-2025/versie.yaml:1:1`, /Noem haar naar de datum van deze versie: 2025-06-28\./],
  ['two organen as a list', { 'mijlpalen/x.yaml': 'titel: X\ndatum: 2027\norgaan: [College, Raad]\nsoort: besluit\nstatus: gepland\n' }, 'mijlpalen/x.yaml:3:9', /geen tekst maar een lijst\. Schrijf er één tekst, zonder haken/],
  ['an erratum that names a part by its titel', { [DOEL]: mdx('Tekst.', 'nummer: 3.1\n').replace('Proef', 'Hoogwater'), [ERRATA]: erratum('Tekst', '  hoofdstuk: 3.1 Hoogwater\n') }, `${ERRATA}:5:14`, /Bedoelt u `doel`/],
  ['a Verwijzing that names a part by its titel', { [DOEL]: mdx('Zie <Verwijzing naar="Het hoogwater">dat</Verwijzing>.').replace('Proef', 'Het Hoogwater') }, `${DOEL}:4:5`, /Bedoelt u naar="doel"/],
  ['a folder of a month that is none', versie('2025-13', facts('vastgesteld', CHANGE)), `${PLAN}/2025-13/versie.yaml:2:8`, /begint met een datum die niet bestaat\. Noem haar.*: 2025\./],
  ['a link to a page that was there', { 'adressen.txt': '/contact/\n', 'doorverwijzingen.yaml': '- van: /contact/\n  naar: /plan/\n', [DOEL]: mdx('Zie [contact](/contact/).') }, `${DOEL}:4:5`, /waar de tekst nu staat: `\/plan\/`/],
  ['a versie of a month that is none, and nothing of the one before it', versie('2025-13', facts('vastgesteld', CHANGE).replace('2025', '2025-13')), `${PLAN}/2025-13/versie.yaml:2:8`, /"2025-13" bestaat niet/],
];
