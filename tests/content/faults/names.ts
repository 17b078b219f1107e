import { readFileSync } from 'node:fs';
import { BEGRIP, DOEL, EXTRA, mdx, MIJLPAAL, mijlpaal, type Row } from './row.ts';

const PLAN = 'documenten/plan';
const V2 = (text: string) => `${PLAN}/2024/${text}`;
const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))));
const document = (titel: string) =>
  `titel: ${titel}\nkorteTitel: K\nsoort: uitvoeringsplan\nomschrijving: O\nvolgorde: 3\n`;
const pagina = mdx('Tekst.', 'omschrijving: O\n');
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');
/** The same image, with 20,000 for its width and its height. */
const wide = Buffer.from(png);
for (const at of [16, 20]) wide.writeUInt32BE(20_000, at);
/** The same image, without width and height. */
const dotless = Buffer.from(png);
for (const at of [16, 20]) dotless.writeUInt32BE(0, at);
/** The first half of an image. */
function cut(name: string): Buffer {
  const whole = readFileSync(`tests/fixtures/content/documenten/meerjarenbeleidsplan/2026-03/beeld/${name}`);
  return whole.subarray(0, Math.floor(whole.length / 2));
}

/** Mistakes in names, places and bytes of files, and between files. */
export const NAMES: Row[] = [
  ['.md for .mdx', { [V2('09-proef.md')]: mdx('Tekst.') }, `${V2('09-proef.md')}:1:1`, /Noem het 09-proef\.mdx/],
  ['.yml for .yaml', { 'begrippen/x.yml': 'term: X\nuitleg: Y\n' }, 'begrippen/x.yml:1:1', /Noem het x\.yaml/],
  ['a number of one digit', { [V2('9-proef.mdx')]: mdx('Tekst.') }, `${V2('9-proef.mdx')}:1:1`, /twee cijfers.*Noem het 09-proef\.mdx/],
  ['a name of words with a number', { [V2('Hoofdstuk 9.md')]: mdx('Tekst.') }, `${V2('Hoofdstuk 9.md')}:1:1`, /: 09-hoofdstuk\.mdx/],
  ['capitals', { [V2('09-Proef.mdx')]: mdx('Tekst.') }, `${V2('09-Proef.mdx')}:1:1`, /kleine letters.*: 09-proef\.mdx/],
  ['spaces', { [V2('09 mijn proef.mdx')]: mdx('Tekst.') }, `${V2('09 mijn proef.mdx')}:1:1`, /: 09-mijn-proef\.mdx/],
  ['accents', { [V2('09-wonén.mdx')]: mdx('Tekst.') }, `${V2('09-wonén.mdx')}:1:1`, /: 09-wonen\.mdx/],
  ['a folder with capitals', { [V2('09-Map/index.mdx')]: mdx('Tekst.') }, `${V2('09-Map/index.mdx')}:1:1`, /map 09-Map.*: 09-map/],
  ['a hoofdstuk without number', { [V2('proef.mdx')]: mdx('Tekst.') }, `${V2('proef.mdx')}:1:1`, /bijvoorbeeld 07-proef\.mdx\./],
  ['a hoofdstuk in a folder without number', { [V2('bijlage/index.mdx')]: mdx('Tekst.') }, `${V2('bijlage/index.mdx')}:1:1`, /bijvoorbeeld 07-bijlage\./],
  ['a hoofdstuk in no versie', { [`${PLAN}/01-proef.mdx`]: mdx('Tekst.') }, `${PLAN}/01-proef.mdx:1:1`, /in geen versie/],
  ['a part too deep', { [V2('09-a/index.mdx')]: mdx('T.'), [V2('09-a/01-b/index.mdx')]: mdx('T.'), [V2('09-a/01-b/01-c/index.mdx')]: mdx('T.'), [V2('09-a/01-b/01-c/01-d.mdx')]: mdx('T.') }, `${V2('09-a/01-b/01-c/01-d.mdx')}:1:1`, /te diep/],
  ['a folder without index', { [V2('09-a/01-b.mdx')]: mdx('T.') }, `${V2('09-a/01-b.mdx')}:1:1`, /geen index\.mdx.*documenten\/plan\/2024\/09-a\/index\.mdx met/],
  ['a folder without index above others', { [V2('09-a/01-b.mdx')]: mdx('T.'), [V2('09-a/02-c/index.mdx')]: mdx('T.'), [V2('09-a/02-c/01-d.mdx')]: mdx('T.') }, `${V2('09-a/01-b.mdx')}:1:1`, /09-a\/index\.mdx met/],
  ['a name that a program made longer', { [V2('09-proef.mdx.txt')]: mdx('Tekst.') }, `${V2('09-proef.mdx.txt')}:1:1`, /Noem het 09-proef\.mdx/],
  ['a number twice', { [V2('02-proef.mdx')]: mdx('Tekst.') }, `${V2('02-proef.mdx')}:1:1`, /volgnummer 2 heeft "aanpak" al/],
  ['a number twice, once of a folder', { [V2('002-proef/index.mdx')]: mdx('Tekst.') }, `${V2('02-aanpak.mdx')}:1:1`, /volgnummer 2 heeft "proef" al/],
  ['a file beside a folder of one name', { [V2('09-a.mdx')]: mdx('T.'), [V2('09-a/index.mdx')]: mdx('T.') }, `${V2('09-a.mdx')}:1:1`, /Het adres "a" komt twee keer voor/],
  ['one slug twice', { [V2('09-doel.mdx')]: mdx('T.') }, `${V2('09-doel.mdx')}:1:1`, /Het adres "doel" komt twee keer voor/],
  ['an id that is taken', { [EXTRA]: mdx('Tekst.', 'id: doel\n') }, `${EXTRA}:3:5`, /dezelfde id/],
  ['a reserved slug below a document', { [V2('09-volledig.mdx')]: mdx('T.') }, `${V2('09-volledig.mdx')}:1:1`, /gebruikt de site zelf/],
  ['a document with a reserved name', { 'documenten/zoeken/document.yaml': document('Zoeken') }, 'documenten/zoeken/document.yaml:1:1', /gebruikt de site zelf/],
  ['a pagina with a reserved name', { 'paginas/redactie.mdx': pagina }, 'paginas/redactie.mdx:1:1', /al in gebruik/],
  ['a pagina with the name of a document', { 'paginas/plan.mdx': pagina }, 'paginas/plan.mdx:1:1', /al in gebruik/],
  ['two documents with one title', { 'documenten/tweede/document.yaml': document('Veiligheidsplan  klein') }, 'documenten/tweede/document.yaml:1:8', /dezelfde titel/],
  ['a versie without versie.yaml', { [`${PLAN}/2025/index.mdx`]: mdx('T.') }, `${PLAN}/2025/index.mdx:1:1`, /versie\.yaml/],
  ['a document without document.yaml', { 'documenten/x/2024/index.mdx': mdx('T.'), 'documenten/x/2024/versie.yaml': 'label: L\ndatum: 2024\nstatus: vastgesteld\n' }, 'documenten/x/2024/index.mdx:1:1', /document\.yaml/],
  ['no site.yaml', { 'site.yaml': null }, 'site.yaml:1:1', /ontbreekt/],
  ['a short text beside hoofdstukken', { [V2('index.mdx')]: mdx('T.') }, `${V2('index.mdx')}:1:1`, /kort document/],
  ['Latin-1', { [DOEL]: bytes('---\ntitel: Doel\n---\nEen ', 0xe9, 'n.\n') }, `${DOEL}:4:5`, /UTF-8/],
  ['a text of nothing', { [EXTRA]: '' }, `${EXTRA}:1:1`, /Dit bestand is leeg/],
  ['rich text', { [EXTRA]: '{\\rtf1\\ansi Tekst.}' }, `${EXTRA}:1:1`, /RTF.*platte tekst/],
  ['an image beside the folder of images', { [V2('afbeeldingen/plein.png')]: png }, `${V2('afbeeldingen/plein.png')}:1:1`, /Bedoelt u `documenten\/plan\/2024\/beeld\/plein\.png`/],
  ['facts of a name with a capital', { [V2('versie.yaml')]: null, [V2('Versie.yaml')]: 'label: L\ndatum: 2024\nstatus: vastgesteld\n' }, `${V2('Versie.yaml')}:1:1`, /alleen kleine letters.*: versie\.yaml/],
  ['UTF-16', { [DOEL]: Buffer.from(`\ufeff${mdx('Een zin.')}`, 'utf16le') }, `${DOEL}:1:1`, /UTF-8/],
  ['a letter that was lost', { [DOEL]: mdx('Een \ufffdn.') }, `${DOEL}:4:5`, /verloren/],
  ['a NUL byte', { [BEGRIP]: 'term: dorp\nuitleg: a\0b\n' }, `${BEGRIP}:2:10`, /nulteken/],
  ['an image over 2 MB', { [V2('beeld/a.png')]: Buffer.concat([png, Buffer.alloc(2_100_000)]) }, `${V2('beeld/a.png')}:1:1`, /ten hoogste 2 MB/],
  ['an image that is none', { [V2('beeld/a.png')]: 'geen beeld' }, `${V2('beeld/a.png')}:1:1`, /niet te lezen/],
  ['an image of nothing', { [V2('beeld/a.png')]: '' }, `${V2('beeld/a.png')}:1:1`, /niet te lezen/],
  ['a PNG that was cut', { [V2('beeld/a.png')]: cut('misdrijven.png') }, `${V2('beeld/a.png')}:1:1`, /niet te lezen/],
  ['a PNG without dots', { [V2('beeld/a.png')]: dotless }, `${V2('beeld/a.png')}:1:1`, /niet heel/],
  ['a JPEG that was cut', { [V2('beeld/a.jpg')]: cut('meer.jpg') }, `${V2('beeld/a.jpg')}:1:1`, /niet heel/],
  ['a WebP that was cut', { [V2('beeld/a.webp')]: cut('golf.webp') }, `${V2('beeld/a.webp')}:1:1`, /niet heel/],
  ['an image of another kind than its name', { [V2('beeld/a.jpg')]: png }, `${V2('beeld/a.jpg')}:1:1`, /heet \.jpg maar is png/],
  ['an image of too many dots', { [V2('beeld/a.png')]: wide }, `${V2('beeld/a.png')}:1:1`, /20000 bij 20000 beeldpunten/],
  ['an image with another end', { [V2('beeld/a.jpeg')]: readFileSync('tests/fixtures/content/documenten/meerjarenbeleidsplan/2026-03/beeld/meer.jpg') }, `${V2('beeld/a.jpeg')}:1:1`, /Noem het a\.jpg/],
  ['a picture as a phone makes it', { [V2('beeld/foto.heic')]: 'x' }, `${V2('beeld/foto.heic')}:1:1`, /Sla het op als png, jpg/],
  ['a begrip as a text', { 'begrippen/dorp.mdx': 'term: dorp\nuitleg: Een kern.\n' }, 'begrippen/dorp.mdx:1:1', /Bedoelt u `begrippen\/dorp\.yaml`/],
  ['a pagina as YAML', { 'paginas/over.yaml': pagina }, 'paginas/over.yaml:1:1', /Bedoelt u `paginas\/over\.mdx`/],
  ['an image in a folder of its own', { [V2('beeld/a/a.png')]: png }, `${V2('beeld/a/a.png')}:1:1`, /ligt in een map in beeld/],
  ['an svg', { [V2('beeld/a.svg')]: '<svg onload="alert(1)"/>' }, `${V2('beeld/a.svg')}:1:1`, /horen hier niet/],
  ['an unknown file at the top', { 'notities.docx': mdx('x') }, 'notities.docx:1:1', /hoort hier niet/],
  ['a list that nothing reads', { 'notities.txt': 'x' }, 'notities.txt:1:1', /hoort hier niet/],
  ['a README', { 'documenten/README.md': '# x' }, 'documenten/README.md:1:1', /hoort hier niet en wordt niet gelezen/],
  ['a name with a reserved sign', { 'notities?': 'x' }, 'notities?:1:1', /hoort hier niet/],
  ['a name that ends in a dot', { 'notities.': 'x' }, 'notities.:1:1', /hoort hier niet/],
  ['attributes for git', { 'paginas/.gitattributes': '*.mdx working-tree-encoding=UTF-7\n' }, 'paginas/.gitattributes:1:1', /begint.* is verborgen.*Haal dit weg/],
  ['what git is to pass over', { '.gitignore': '2026*\n' }, '.gitignore:1:1', /is verborgen/],
  ['a hidden folder, once', { 'documenten/.x/document.yaml': 'x', 'documenten/.x/2024/index.mdx': 'x' }, 'documenten/.x:1:1', /is verborgen/],
  ['a hidden text', { [V2('.09-proef.mdx')]: mdx('Tekst.') }, `${V2('.09-proef.mdx')}:1:1`, /is verborgen/],
  ['a name too long for any disk', { [V2(`09-${'a'.repeat(98)}.mdx`)]: mdx('T.') }, `${V2(`09-${'a'.repeat(98)}.mdx`)}:1:1`, /langer dan 100 tekens\. Kies/],
  ['a misspelt folder', { 'mijlpaalen/x.yaml': mijlpaal('2027')[MIJLPAAL]! }, 'mijlpaalen/x.yaml:1:1', /Bedoelt u `mijlpalen\/x\.yaml`/],
  ['a document of a word processor', { [V2('Plan definitief.docx')]: 'x' }, `${V2('Plan definitief.docx')}:1:1`, /dit soort kent de site niet.*Haal het weg/],
];
