import { readFileSync } from 'node:fs';
import { LOCK } from './kept.ts';
import { AANPAK, body, dayLater, DOEL, EXTRA, MIJLPAAL, mijlpaal, mdx, security, type Row } from './row.ts';

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==', 'base64');
const photo = readFileSync('tests/fixtures/beelden/gedraaid-met-plaats.jpg');
const PLAN = 'titel: Plan\nkorteTitel: Plan\nsoort: meerjarenbeleidsplan\nomschrijving: O\nvolgorde: 1\nperiode: 2024/2027\n';
const early = (datum: string) => ({
  'documenten/plan/document.yaml': PLAN,
  ...mijlpaal(datum, 'documenten: [plan]\n'),
});

const SUMMARY = 'samenvatting: Kort gezegd.\n';
const later = (name: string, yaml: string, text: string) => ({ [name]: mdx(text, yaml) });
const LATER = 'label: L\ndatum: 2025\nstatus: vastgesteld\nwijziging: {soort: groot, toelichting: T}\n';

const MOVED = 'Met de fiets door het dorp rijden wij langs alle straten, pleinen, parken en bruggen van onze mooie gemeente.';

/** A lock from before it held anything but words. */
const WORDS = LOCK.replace(/^.*#.*\n/gm, '');

const WOO = 'naam: K\norganisatie: G\norganisatieUri: https://identifier.overheid.nl/tooi/id/gemeente/gm0363\nurl: https://a.nl/\nbeschrijving: B\ncontact: {}\nwoo: ja\n';

const ERRATA = 'documenten/plan/2024/errata.yaml';
const correction = (was: string, datum: string, more = '') => ({
  [ERRATA]: `- was: ${was}\n  wordt: anders\n  reden: R\n  datum: ${datum}\n  hoofdstuk: doel\n${more}`,
});
const CONCEPT = 'label: L\ndatum: 2099\nstatus: concept\nwijziging: {soort: groot, toelichting: T}\n';

const thema = (titel: string, volgorde: number) => `titel: ${titel}\nlaag: strategisch\nomschrijving: O\nvolgorde: ${volgorde}\n`;
const organ = (id: string, orgaan: string) => ({ [`mijlpalen/${id}.yaml`]: `titel: ${id}\ndatum: 2027\norgaan: ${orgaan}\nsoort: besluit\nstatus: gepland\n` });
const pagina = '---\ntitel: Uitleg\nomschrijving: O\n---\nTekst.\n';

/** Slips of the hand and what was pasted, of which the words may be decided so. */
const SLIPS: Row[] = [
  ['a small word twice', body('De de wijk.'), `${EXTRA}:4:1`, /"De de": hier staat een woord twee keer/],
  ['a small word twice over a line', body('Wij gaan van\nvan start.'), `${EXTRA}:4:10`, /"van van"/],
  ['a space before a comma', body('Een wijk , en een dorp.'), `${EXTRA}:4:10`, /Voor het leesteken , staat een spatie/],
  ['a space before a full stop', body('Een wijk . Een dorp.'), `${EXTRA}:4:10`, /Voor het leesteken \. staat/],
  ['a letter for a nought', body('In 2O24 is het klaar.'), `${EXTRA}:4:4`, /Schrijf 2024\./],
  ['a letter for a one', body('In 20l4 is het klaar.'), `${EXTRA}:4:4`, /Schrijf 2014\./],
  ['an amount with its points elsewhere', body('Het kost € 1.00.000 per jaar.'), `${EXTRA}:4:10`, /staan de punten niet om de drie cijfers/],
  ['an amount as in English', body('Het kost € 12.50.'), `${EXTRA}:4:10`, /zoals € 1\.000\.000 of € 12,50/],
  ['a number of a person', body('De inwoner met BSN 123456782.'), `${EXTRA}:4:16`, /burgerservicenummer.*Haal het weg/],
  ['a day in digits that no month has', body('Op 31-02-2026 is het klaar.'), `${EXTRA}:4:4`, /31-02-2026 bestaat niet: deze maand heeft 28 dagen/],
  ['years the wrong way round', body('Dit geldt van 2024 tot en met 2021.'), `${EXTRA}:4:11`, /"van 2024 tot en met 2021" eindigt voor het begint/],
  ['the stamp of a page', body('CONCEPT\n\nTekst.'), `${EXTRA}:4:1`, /"CONCEPT" lijkt een stempel/],
  ['the stamp of a page with its number', body('Tekst.\n\nCONCEPT versie 0.3'), `${EXTRA}:6:1`, /lijkt een stempel/],
  ['what a writing program says first', body('Natuurlijk! Hier is de herschreven tekst:\n\nTekst.'), `${EXTRA}:4:1`, /schrijfprogramma tegen wie het gebruikt/],
  ['what a writing program says last', body('Tekst.\n\nLaat het me weten als je nog aanpassingen wilt.'), `${EXTRA}:6:1`, /schrijfprogramma tegen wie/],
  ['a day that is yet to come', body('Besloten op xx-xx-2026.'), `${EXTRA}:4:13`, /"xx-xx-2026" lijkt iets wat nog/],
  ['a day by its form', body('Besloten op dd-mm-jjjj.'), `${EXTRA}:4:13`, /nog moet worden ingevuld/],
  ['a word in brackets for what is to come', body('Besloten op [datum].'), `${EXTRA}:4:13`, /"\[datum\]" lijkt/],
  ['words of a printer', body('Lorem ipsum dolor sit amet.'), `${EXTRA}:4:1`, /"Lorem ipsum"/],
  ['dots of a form', body('Naam: ..........'), `${EXTRA}:4:7`, /nog moet worden ingevuld/],
  ['a change that was left in the text', body('Dit is [verwijderd: oud] nieuw.'), `${EXTRA}:4:8`, /opmerking uit Word/],
  ['a remark of a colleague', body('Dit is nieuw [Jan: graag nakijken].'), `${EXTRA}:4:14`, /opmerking uit Word/],
  ['signs of a phone for a list', body('✅ Een punt\n✅ Nog een punt'), `${EXTRA}:4:1`, /Met ✅ vooraan wordt dit geen lijst/],
  ['boxes of a form for a list', body('☐ Een punt\n☐ Nog een punt'), `${EXTRA}:4:1`, /wordt dit geen lijst/],
  ['a second line of dashes in a table', body('| a | b |\n| --- | --- |\n| 1 | 2 |\n| --- | --- |\n| 3 | 4 |'), `${EXTRA}:7:1`, /In deze rij van de tabel staat niets/],
  ['a row without a word', body('| a | b |\n| --- | --- |\n|  |  |\n| 3 | 4 |'), `${EXTRA}:6:1`, /staat niets/],
  ['a table of its head alone', body('Tekst.\n\n| a | b |\n| --- | --- |'), `${EXTRA}:6:1`, /heeft alleen een kop/],
  ['a heading at the end', body('Tekst.\n\n## Aan het eind'), `${EXTRA}:6:1`, /Onder deze kop staat geen tekst/],
  ['a heading above one of its level', body('## Een\n\n## Twee\n\nTekst.'), `${EXTRA}:4:1`, /Onder deze kop staat geen tekst/],
  ['a link whose words are its address', body('Zie [https://www.a.example/x](https://www.a.example/x).'), `${EXTRA}:4:5`, /linktekst “https/],
  ['an address that took a comma along', body('Zie [het stuk](https://www.a.example/x,) voor meer.'), `${EXTRA}:4:5`, /Bedoelt u `https:\/\/www\.a\.example\/x`/],
  ['an address of the own computer', body('Zie [de site](http://localhost:4321/plan/).'), `${EXTRA}:4:5`, /wie bij de organisatie werkt/],
  ['alt that says nothing', { ...body('<Figuur bestand="plein.png" alt="Foto" />'), 'documenten/plan/2024/beeld/plein.png': png }, `${EXTRA}:4:1`, /“Foto” zegt niet wat het beeld laat zien/],
  ['alt that is the bijschrift', { ...body('<Figuur bestand="plein.png" alt="Het plein" bijschrift="Het plein" />'), 'documenten/plan/2024/beeld/plein.png': png }, `${EXTRA}:4:1`, /twee keer zegt/],
  ['a note in a bijschrift', { ...body('<Figuur bestand="plein.png" alt="Het plein" bijschrift="Bron: a[^1]" />\n\nTekst[^1].\n\n[^1]: N.'), 'documenten/plan/2024/beeld/plein.png': png }, `${EXTRA}:4:45`, /“bijschrift” is platte tekst: \[\^1\]/],
  ['weight in a titel', { [EXTRA]: mdx('Tekst.').replace('Proef', '"**Proef**"') }, `${EXTRA}:2:8`, /platte tekst: \*\*Proef\*\* komt zo/],
  ['a link in a samenvatting', { [EXTRA]: mdx('Tekst.', 'samenvatting: "Lees [het doel](/plan/doel/)."\n') }, `${EXTRA}:3:15`, /\[het doel\]\(\/plan\/doel\/\) komt zo/],
  ['a toelichting of a dot', { ...mijlpaal('2999', 'toelichting: .\n') }, `${MIJLPAAL}:6:14`, /Hier staat alleen "\."/],
  ['a titel in capitals', { [EXTRA]: mdx('Tekst.').replace('Proef', 'UITVOERING EN SAMENWERKING') }, `${EXTRA}:2:8`, /titel staat in hoofdletters/],
  ['a heading that says the titel again', body('## Proef\n\nTekst.'), `${EXTRA}:2:8`, /begint met een kop die hetzelfde zegt/],
  ['an alinea of more lines, with emphasis, that was pasted twice', body('Wij zorgen samen voor goede *verlichting* in alle straten\nvan het dorp, van het begin tot het einde van het jaar.\n\n- Wij zorgen samen voor goede *verlichting* in alle straten\n  van het dorp, van het begin tot het einde van het jaar.'), `${EXTRA}:7:3`, /dezelfde als alinea 1/],
  ['an alinea that was pasted twice', body(`${'Wij zorgen samen voor goede verlichting in alle straten van het dorp. '.repeat(2)}\n\nIets anders.\n\n${'Wij zorgen samen voor goede verlichting in alle straten van het dorp. '.repeat(2)}`), `${EXTRA}:8:1`, /dezelfde als alinea 1/],
  ['a text that was pasted into two parts', { [DOEL]: mdx('Wij zorgen samen voor goede verlichting in alle straten van het dorp, elk jaar weer opnieuw.'), [EXTRA]: mdx('Wij zorgen samen voor goede verlichting in alle straten van het dorp, elk jaar weer opnieuw.').replace('Proef', 'Anders') }, `${EXTRA}:1:1`, /dezelfde als die van het deel "Proef"/],
  ['a thema twice at one part', { 'themas/een.yaml': thema('Een', 3), [DOEL]: mdx('Tekst.', 'themas: [een, een]\n') }, `${DOEL}:3:15`, /staat al in deze lijst/],
  ['an erratum twice', { [DOEL]: mdx('Een.'), [ERRATA]: correction('Een.', '2024-05-01', '  alinea: 1\n')[ERRATA]!.repeat(2) }, `${ERRATA}:7:3`, /staat al in deze lijst/],
  ['a question twice', { 'vragen.yaml': '- vraag: Hoe veilig?\n  antwoord: {document: plan, versie: 2024, hoofdstuk: doel, alinea: 1}\n- vraag: hoe veilig?\n  antwoord: {document: plan, versie: 2024, hoofdstuk: doel, alinea: 2}\n' }, 'vragen.yaml:3:3', /staat al in deze lijst/],
  ['two documents of one short titel', { 'documenten/plan/document.yaml': PLAN, 'documenten/brief/document.yaml': PLAN.replace('titel: Plan', 'titel: Brief').replace('volgorde: 1', 'volgorde: 2') }, 'documenten/plan/document.yaml:2:13', /in map brief heeft dezelfde korte titel/],
  ['two documents of one place', { 'documenten/plan/document.yaml': PLAN, 'documenten/brief/document.yaml': PLAN.replaceAll('Plan', 'Brief') }, 'documenten/plan/document.yaml:5:11', /Volgorde 1 heeft het document in map brief ook/],
  ['a concept that is older than what holds', { 'documenten/plan/concept/01-doel.mdx': mdx('Een.'), 'documenten/plan/concept/versie.yaml': CONCEPT.replace('2099', '2020') }, 'documenten/plan/concept/versie.yaml:2:8', /ouder dan versie "Versie 2024"/],
  ['a concept with the besluit of the versie before', { 'documenten/plan/concept/01-doel.mdx': mdx('Een.'), 'documenten/plan/concept/versie.yaml': `${CONCEPT}besluiten: [{orgaan: Raad, soort: vaststelling, datum: 2024-02-01}]\n` }, 'documenten/plan/concept/versie.yaml:5:35', /Dit concept heeft een besluit "vaststelling"/],
  ['a besluit of years before its text', { 'documenten/plan/2024/versie.yaml': 'label: L\ndatum: 2024\nstatus: vastgesteld\nbesluiten: [{orgaan: Raad, soort: vaststelling, datum: 2019-01-01}]\n' }, 'documenten/plan/2024/versie.yaml:4:56', /meer dan een jaar voor de tekst/],
  ['a bron that colleagues alone can open', { 'documenten/plan/2024/versie.yaml': 'label: L\ndatum: 2024\nstatus: vastgesteld\nbron: {titel: P, url: "https://gemeente.sharepoint.com/p.pdf"}\n' }, 'documenten/plan/2024/versie.yaml:4:23', /waar iedereen bij kan/],
  ['a text that was published before it was there', { 'documenten/plan/2024/versie.yaml': 'label: L\ndatum: 2024\nstatus: vastgesteld\ngepubliceerd: 2019-01-01\n' }, 'documenten/plan/2024/versie.yaml:4:15', /voor zij er was/],
];

/** What is worth a warning, and no more. */
export const WARNINGS: Row[] = [
  ...SLIPS,
  ['an erratum that does not say at which alinea', { [DOEL]: mdx('Een.\n\nTwee.'), ...correction('Twee.', '2024-05-01') }, `${ERRATA}:1:3`, /Voeg toe alinea: 2,/],
  ['an erratum from before its versie', { [DOEL]: mdx('Een.'), ...correction('Een.', '2023-05-01', '  alinea: 1\n') }, `${ERRATA}:4:10`, /van voor de versie zelf \(2024\)/],
  ['an erratum of a concept', { 'documenten/plan/concept/01-doel.mdx': mdx('Een.'), 'documenten/plan/concept/versie.yaml': CONCEPT, 'documenten/plan/concept/errata.yaml': correction('Een.', '2024-05-01', '  alinea: 1\n')[ERRATA]! }, 'documenten/plan/concept/errata.yaml:1:1', /Verbeter de fout in de tekst zelf/],
  ['a samenvatting of the versie before', { 'documenten/plan/2024/versie.yaml': `label: Versie 2024\ndatum: 2024\nstatus: vastgesteld\n${SUMMARY}`, ...later('documenten/plan/2025/01-doel.mdx', '', 'Heel iets anders.'), 'documenten/plan/2025/versie.yaml': LATER + SUMMARY }, 'documenten/plan/2025/versie.yaml:5:15', /nog die van versie "Versie 2024"/],
  ['an image that no text shows', { 'documenten/plan/2024/beeld/plein.png': png }, 'documenten/plan/2024/beeld/plein.png:1:1', /in geen enkele tekst/],
  ['a description that begins with what an image is', { ...body('<Figuur bestand="plein.png" alt="Afbeelding van een plein" />'), 'documenten/plan/2024/beeld/plein.png': png }, `${EXTRA}:4:1`, /Begin alt met wat erop staat/],
  ['a nummer with a comma', { [DOEL]: mdx('Tekst.', 'nummer: 2,1\n') }, `${DOEL}:3:9`, /Schrijf nummer: 2\.1\./],
  ['a nummer with its word', { [DOEL]: mdx('Tekst.', 'nummer: Hoofdstuk 2\n') }, `${DOEL}:3:9`, /Schrijf nummer: 2\./],
  ['a nummer that stands in the titel', { [DOEL]: mdx('Tekst.', 'nummer: 2\n').replace('Proef', '2. Proef') }, `${DOEL}:2:8`, /Schrijf titel: Proef\./],
  ['a mijlpaal in two files', { [MIJLPAAL]: mijlpaal('2027')[MIJLPAAL]!, 'mijlpalen/x-kopie.yaml': mijlpaal('2027')[MIJLPAAL]! }, 'mijlpalen/x-kopie.yaml:1:8', /ook in x\.yaml/],
  ['a mijlpaal that was dropped without a word', { [MIJLPAAL]: 'titel: X\ndatum: 2027\norgaan: R\nsoort: besluit\nstatus: vervallen\n' }, `${MIJLPAAL}:5:9`, /niet waarom/],
  ['a bron that tells of the earlier date', { [DOEL]: mdx('Wij doen dit in de winter van 2026.'), ...mijlpaal('2027-21', 'bron: {document: plan, versie: 2024, hoofdstuk: doel, alinea: 1}\neerder: [{datum: 2026-24}]\n') }, `${MIJLPAAL}:6:7`, /noemt de eerdere datum \(2026-24\)/],
  ['a begrip that is explained by itself', { 'begrippen/x.yaml': 'term: dorp\nuitleg: Een dorp.\n' }, 'begrippen/x.yaml:2:9', /Deze uitleg is het begrip zelf/],
  ['forms on one line', { 'begrippen/x.yaml': 'term: Dorp\nuitleg: U\nvormen:\n  - dorpen, dorpje\n' }, 'begrippen/x.yaml:4:5', /te beginnen met - dorpen\./],
  ['one abbreviation of two begrippen', { 'begrippen/een.yaml': 'term: dorp\nuitleg: U\nafkorting: DRP\n', 'begrippen/twee.yaml': 'term: straat\nuitleg: U\nafkorting: drp\n' }, 'begrippen/twee.yaml:3:12', /ook bij het begrip in een\.yaml/],
  ['a versie for the Woo index without a day', { 'site.yaml': WOO, 'documenten/plan/document.yaml': `${PLAN}woo: {categorieen: [adviezen]}\n` }, 'documenten/plan/document.yaml:7:6', /geen dag van vaststelling/],
  ['a security.txt that runs out within a month', security(dayLater(30)), 'site.yaml:9:13', /gelden nog \d+ dagen/],
  ['a security.txt for longer than a year', security('2999-01-01'), 'site.yaml:9:13', /langer dan een jaar/],
  ['a bare address in a document', body('Kijk op https://www.a.nl/x voor meer.'), `${EXTRA}:4:9`, /staat los in de tekst/],
  ['an address of colleagues alone', body('Zie [het dossier](https://gemeente.sharepoint.com/sites/plan).'), `${EXTRA}:4:5`, /wie bij de organisatie werkt/],
  ['an address that a mail program wrapped', body('Zie [de site](https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.a.nl%2F&data=05).'), `${EXTRA}:4:5`, /Bedoelt u `https:\/\/www\.a\.nl\/`/],
  ['quotes of a word processor around a titel', { [EXTRA]: mdx('Tekst.').replace('Proef', '“Proef”') }, `${EXTRA}:2:8`, /komen op de pagina.*titel: "Proef"/],
  ['"klik hier" in a document', body('Tekst. [Klik hier](/plan/).'), `${EXTRA}:4:8`, /linktekst/],
  ['"hier" in a document', body('Het staat [hier](/plan/).'), `${EXTRA}:4:11`, /linktekst/],
  ['a file name as alt', { ...body('<Figuur bestand="plein-1.png" alt="plein-1.png" />'), 'documenten/plan/2024/beeld/plein-1.png': png }, `${EXTRA}:4:1`, /bestandsnaam/],
  ['a file name without extension as alt', { ...body('<Figuur bestand="foto-van-plein.png" alt="foto_van_plein" />'), 'documenten/plan/2024/beeld/foto-van-plein.png': png }, `${EXTRA}:4:1`, /bestandsnaam/],
  ['a begrip that no text uses', { 'begrippen/x.yaml': 'term: Xylofoon\nuitleg: Iets.\n' }, 'begrippen/x.yaml:1:7', /staat in geen enkele tekst/],
  ['a thema without part', { 'themas/jeugd.yaml': 'titel: Jeugd\nlaag: strategisch\nomschrijving: O\nvolgorde: 1\n' }, 'themas/jeugd.yaml:1:8', /geen enkel hoofdstuk/],
  ['two themas of one place', { 'themas/een.yaml': thema('Een', 3), 'themas/twee.yaml': thema('Twee', 3), [DOEL]: mdx('Tekst.', 'themas: [een, twee]\n') }, 'themas/twee.yaml:4:11', /ook in een\.yaml.*volgorde: 4\./],
  ['an orgaan with other capitals', { ...organ('a', 'Gemeenteraad'), ...organ('b', 'Gemeenteraad'), ...organ('c', 'gemeente Raad') }, 'mijlpalen/c.yaml:3:9', /staat elders \(2 keer\) als "Gemeenteraad"/],
  ['an orgaan with a slip', { ...organ('a', 'Gemeenteraad'), ...organ('b', 'Gemeenteraad'), ...organ('c', 'De gemeenterad') }, 'mijlpalen/c.yaml:3:9', /schrijf dan orgaan: Gemeenteraad\./],
  ['a pagina in two files', { 'paginas/uitleg.mdx': pagina, 'paginas/uitleg-oud.mdx': pagina }, 'paginas/uitleg-oud.mdx:2:8', /ook in uitleg\.mdx/],
  ['a samenvatting of two parts', { 'documenten/plan/concept/01-doel.mdx': mdx('Een.', SUMMARY), 'documenten/plan/concept/02-geld.mdx': mdx('Twee.', SUMMARY), 'documenten/plan/concept/versie.yaml': CONCEPT }, 'documenten/plan/concept/02-geld.mdx:3:15', /ook bij het deel "Proef"/],
  ['the whole address of a page of the site itself', body('Zie [het doel](https://www.klein.example/veilig/plan/doel#a1).'), `${EXTRA}:4:5`, /Schrijf \/plan\/doel\/#a1,/],
  ['the whole address of a page of the site itself, bare', body('Kijk op www.klein.example/veilig/plan/doel.'), `${EXTRA}:4:9`, /staat los in de tekst, en is van deze site zelf\. Schrijf \[.*\]\(\/plan\/doel\/\)\./],
  ['words of an erratum that stand twice in their alinea', { [DOEL]: mdx('Een en een en twee.'), ...correction('en', '2024-05-01', '  alinea: 1\n') }, `${ERRATA}:1:8`, /2 keer in alinea 1.*meer woorden/],
  ['a vind that stands in no text', { 'zoekwoorden.yaml': '- zoek: [lamp]\n  vind: [verlichting, xylofoon]\n' }, 'zoekwoorden.yaml:2:23', /"xylofoon" staat in geen enkele/],
  ['a report before the period of its document', early('2023'), `${MIJLPAAL}:2:8`, /voor de periode van Plan begint/],
  ['reports of which the first comes before it', early('2023/2025'), `${MIJLPAAL}:2:8`, /voor de periode van Plan begint/],
  ['a folder without a lock', { 'vastgesteld.lock': null }, 'vastgesteld.lock:1:1', /Dit bestand ontbreekt/],
  ['a decided versie that is not in the lock', { 'vastgesteld.lock': '' }, 'documenten/plan/2024/versie.yaml:1:1', /is dus niet bewaakt/],
  ['a lock that holds the words of a versie alone', { 'vastgesteld.lock': WORDS }, 'documenten/plan/2024/versie.yaml:1:1', /nog niet wie wat besloot.*vastleggen/],
  ['a day of publication that came later', { 'vastgesteld.lock': LOCK, 'documenten/plan/2024/versie.yaml': 'label: Versie 2024\ndatum: 2024\nstatus: vastgesteld\ngepubliceerd: 2024-02-01\n' }, 'documenten/plan/2024/versie.yaml:4:15', /kwam erbij: gepubliceerd\. .*vastleggen/],
  ['a samenvatting that stayed as it was', { ...later(DOEL, SUMMARY, 'Was.'), ...later('documenten/plan/2025/01-doel.mdx', SUMMARY, 'Werd heel iets anders.'), 'documenten/plan/2025/versie.yaml': LATER }, 'documenten/plan/2025/01-doel.mdx:3:15', /sinds versie "Versie 2024", de samenvatting niet/],
  ['a part that was moved and lost its name', { ...later(DOEL, '', MOVED), ...later('documenten/plan/2025/01-elders/index.mdx', '', ''), ...later('documenten/plan/2025/01-elders/04-waarheen.mdx', '', MOVED.replace('fiets', 'bus')), 'documenten/plan/2025/versie.yaml': LATER }, 'documenten/plan/2025/01-elders/04-waarheen.mdx:1:1', /voor 9\d% gelijk op "doel" van versie "Versie 2024".*`id: doel`/],
  ['a text of a concept that nobody wrote yet', { 'documenten/plan/concept/01-doel.mdx': mdx('Tekst.\n\nSchrijf hier\nde tekst.'), 'documenten/plan/concept/versie.yaml': 'label: L\ndatum: 2099\nstatus: concept\nwijziging: {soort: groot, toelichting: T}\nbesluiten: [{orgaan: Raad, soort: vaststelling, datum: 2099}]\n' }, 'documenten/plan/concept/01-doel.mdx:6:1', /nog een zin van een leeg bestand/],
  ['a mijlpaal with the name of a device', { 'mijlpalen/aux.yaml': mijlpaal('2026')[MIJLPAAL]! }, 'mijlpalen/aux.yaml:1:1', /Windows kan de naam aux\.yaml niet bestaan/],
  ['a thema with the name of a device', { 'themas/con.yaml': 'titel: Con\nlaag: strategisch\nomschrijving: O\nvolgorde: 1\n' }, 'themas/con.yaml:1:1', /Windows kan de naam con\.yaml niet bestaan/],
  ['a photo with its place', { 'documenten/plan/2024/beeld/foto.jpg': photo }, 'documenten/plan/2024/beeld/foto.jpg:1:1', /de plaats waar het is gemaakt/],
  ['what a computer leaves behind', { 'themas/.DS_Store': 'x' }, 'themas/.DS_Store:1:1', /liet uw computer of uw programma achter/],
  ['what an editor leaves beside an open file', { 'documenten/plan/2024/.01-doel.mdx.swp': 'x' }, 'documenten/plan/2024/.01-doel.mdx.swp:1:1', /liet uw computer/],
  ['a Verwijzing of which the words give another number', { [DOEL]: mdx('Tekst.', 'nummer: 3.4\n'), ...body('Zie <Verwijzing naar="doel">paragraaf 3.2</Verwijzing>.') }, `${EXTRA}:4:5`, /noemt nummer 3\.2, maar doel heeft nu nummer 3\.4/],
  ['a nummer that stands twice', { [DOEL]: mdx('Tekst.', 'nummer: 1\n'), [AANPAK]: mdx('Tekst.', 'nummer: 1\n') }, `${AANPAK}:3:9`, /Nummer 1 staat ook bij/],
  ['a nummer left out', { [DOEL]: mdx('Tekst.', 'nummer: 1\n'), [AANPAK]: mdx('Tekst.', 'nummer: 3\n') }, `${AANPAK}:3:9`, /Na nummer 1 volgt hier 3/],
  ['words to a number that no part has', { [DOEL]: mdx('Zie paragraaf 3.2.', 'nummer: 1\n'), [AANPAK]: mdx('Tekst.', 'nummer: 2\n') }, `${DOEL}:5:1`, /geen deel van deze versie heeft nummer 3\.2/],
  ['a nummer that goes back', { [DOEL]: mdx('Tekst.', 'nummer: 2\n'), [AANPAK]: mdx('Tekst.', 'nummer: 1\n') }, `${AANPAK}:3:9`, /Na nummer 2 volgt hier 1/],
  ['a part that was moved and got a slip in its id', { ...later(DOEL, '', MOVED), ...later('documenten/plan/2025/04-waarheen.mdx', 'id: dool\n', MOVED.replace('fiets', 'bus')), 'documenten/plan/2025/versie.yaml': LATER }, 'documenten/plan/2025/04-waarheen.mdx:1:1', /regel id in `id: doel`/],
  ['a nummer of another part', { 'documenten/plan/2024/08-deel/index.mdx': mdx('Tekst.', 'nummer: 3\n'), 'documenten/plan/2024/08-deel/01-onder.mdx': mdx('Tekst.', 'nummer: 2.1\n') }, 'documenten/plan/2024/08-deel/01-onder.mdx:3:9', /past niet bij het deel erboven/],
  ['two versies of one label', { ...later('documenten/plan/2025/01-doel.mdx', '', 'Tekst.'), 'documenten/plan/2025/versie.yaml': LATER.replace('label: L', 'label: versie 2024') }, 'documenten/plan/2025/versie.yaml:1:8', /in map 2024 heet net zo/],
  ['a besluit with a slip in its kind', { 'documenten/plan/2024/versie.yaml': 'label: L\ndatum: 2024\nstatus: vastgesteld\nbesluiten: [{orgaan: Raad, soort: vaststeling}]\n' }, 'documenten/plan/2024/versie.yaml:4:35', /Bedoelt u `vaststelling`/],
  ['a form of two begrippen', { 'begrippen/een.yaml': 'term: dorp\nuitleg: U\nvormen: [dorpen]\n', 'begrippen/twee.yaml': 'term: dorpen\nuitleg: U\n' }, 'begrippen/twee.yaml:1:7', /staat ook bij het begrip in een\.yaml/],
  ['a mijlpaal that was done on a day to come', { [MIJLPAAL]: 'titel: X\ndatum: 2999\norgaan: R\nsoort: besluit\nstatus: afgerond\n' }, `${MIJLPAAL}:2:8`, /ligt na vandaag/],
  ['an earlier date that holds', { [MIJLPAAL]: 'titel: X\ndatum: 2027\norgaan: R\nsoort: besluit\nstatus: gepland\neerder: [{datum: 2027}]\n' }, `${MIJLPAAL}:6:18`, /dezelfde als de datum die nu geldt/],
];
