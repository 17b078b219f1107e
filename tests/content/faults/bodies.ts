import { BEGRIP, body, EXTRA, figuur, mdx, type Row } from './row.ts';

const at = (line: number, column: number) => `${EXTRA}:${line}:${column}` as const;
const PAGINA = 'paginas/over.mdx';
const pagina = (text: string) => ({ [PAGINA]: mdx(text, 'omschrijving: O\n') });

const source = 'bron: {document: plan, versie: "2024", hoofdstuk: proef, alinea: 1}';
const cites = { [BEGRIP]: `term: Dorp\nuitleg: Y\n${source}\n` };
/** A hoofdstuk without words of its own, with one part. */
const empty = (text: string) => ({ 'documenten/plan/2024/09-proef/index.mdx': mdx(''), 'documenten/plan/2024/09-proef/01-deel.mdx': mdx(text) });

/** Mistakes in the text of a hoofdstuk or pagina (editors.md 2.1); line 4 is the first of the body. */
export const BODIES: Row[] = [
  ['an alinea of a text without any', { ...empty('Tekst.'), ...cites }, `${BEGRIP}:3:${source.length - 1}`, /heeft zelf geen tekst/],
  ['an alinea of a text without any, beside advice', { ...empty('Lees dit, [klik hier](/plan/).'), ...cites }, `${BEGRIP}:3:${source.length - 1}`, /heeft zelf geen tekst/],
  ['a text at fault that others cite, once', { ...body('Een { teken.'), ...cites }, at(4, 5), /accolade/],
  ['an unclosed component', body('Tekst.\n\n<Kader>\n\nTekst.'), at(6, 1), /<Kader> is niet gesloten/],
  ['a component never opened', body('Tekst.\n\n</Kader>'), at(6, 1), /gesloten dat niet is geopend/],
  ['a component with a typo', body('<Kadr>x</Kadr>'), at(4, 1), /Bedoelt u <Kader>\?/],
  ['a component in lower case', body('<kader>x</kader>'), at(4, 1), /Bedoelt u <Kader>\?/],
  ['a component that is unknown', body('<Mijlpaal naam="x" />'), at(4, 1), /bestaat niet.*Gebruik alleen/],
  ['an attribute with a typo', body('<Kader title="x">y</Kader>'), at(4, 8), /Bedoelt u “titel”\?/],
  ['an attribute that is unknown', body('a <Sic juist="x" kleur="y">z</Sic>'), at(4, 18), /kent geen “kleur”/],
  ['an attribute without quotes', body('<Kader titel=x>y</Kader>'), at(4, 1), /geen aanhalingstekens.*titel="x"/],
  ['an attribute that is missing', body('een <Sic>fout</Sic>'), at(4, 5), /mist “juist”/],
  ['a stray {', body('Tekst.\n\nEen { teken.'), at(6, 5), /accolade/],
  ['a stray <', body('Kleiner dan <3 jaar.'), at(4, 13), /Het teken </],
  ['<br>', body('Een<br>twee'), at(4, 4), /HTML zoals <br> mag niet.*twee spaties/],
  ['<br/>', body('Een<br/>twee'), at(4, 4), /HTML zoals <br> mag niet.*twee spaties/],
  ['<b>', body('Een <b>woord</b> hier.'), at(4, 5), /Schrijf vet als \*\*tekst\*\*/],
  ['<em>', body('Een <em>woord</em> hier.'), at(4, 5), /Schrijf cursief als \*tekst\*/],
  ['<u>', body('Een <u>woord</u> hier.'), at(4, 5), /Haal <u> weg/],
  ['an address between < and >', body('Zie <https://a.nl/> hier.'), at(4, 5), /\[tekst\]\(adres\)/],
  ['an undefined expression', body('Een {y} hier.'), at(4, 5), /accolades/],
  ['a heading of the highest level', body('Tekst.\n\n# Kop'), at(6, 1), /Begin met ##/],
  ['a first heading too low', body('### Kop\n\nTekst.'), at(4, 1), /slaat een niveau over/],
  ['a heading level skipped', body('## Kop\n\nTekst.\n\n#### Kop\n\nTekst.'), at(8, 1), /ten hoogste ###/],
  ['an image without alt', figuur('<Figuur bestand="a.png" />'), at(4, 1), /mist “alt”/],
  ['an image with an empty alt', figuur('<Figuur bestand="a.png" alt="" />'), at(4, 25), /“alt” is leeg/],
  ['an image that is not there', body('Tekst.\n\n<Figuur bestand="a.png" alt="Een plein" />'), at(6, 9), /staat niet in de map beeld/],
  ['a Markdown image', body('![Een plein](a.png)'), at(4, 1), /<Figuur/],
  ['a dead internal link', body('Zie [het doel](/plan/doelen/).'), at(4, 5), /leidt nergens heen. Bedoelt u `\/plan\/doel\/`/],
  ['a link to a file', body('Zie [het doel](/plan/2024/01-doel.mdx).'), at(4, 5), /leidt nergens heen/],
  ['a dead anchor', body('Zie [het doel](/plan/doel/#a9).'), at(4, 5), /bestaat #a9 niet/],
  ['a dead anchor in the text itself', body('Zie [de kop](#k-kob).\n\n## Kop\n\nTekst.'), at(4, 5), /bestaat #k-kob niet. Bedoelt u `#k-kop`/],
  ['an anchor that cannot be decoded', body('Zie [het doel](/plan/doel/#%E0%A4%A).'), at(4, 5), /bestaat #%E0%A4%A niet/],
  ['an address without its beginning', body('Zie [de site](www.a.nl).'), at(4, 5), /Bedoelt u `https:\/\/www\.a\.nl`/],
  ['a mail address for an address', body('Mail [ons](info@a.nl).'), at(4, 6), /Bedoelt u `mailto:info@a\.nl`/],
  ['a file on a computer', body('Zie [het stuk](G:/map/stuk.docx).'), at(4, 5), /op een computer.*Zet het stuk op een website/],
  ['the file of a text', body('Zie [het doel](01-doel.mdx).'), at(4, 5), /adres van de pagina zelf/],
  ['a link with nothing between its brackets', body('Zie [het doel]().'), at(4, 5), /\[het doel\]\(\) heeft geen adres/],
  ['a link to a part below another', { ...body('Zie [het deel](/plan/onder/).'), 'documenten/plan/2024/08-map/index.mdx': mdx('Tekst.'), 'documenten/plan/2024/08-map/01-onders.mdx': mdx('Tekst.') }, at(4, 5), /Bedoelt u `\/plan\/map\/onders\/`/],
  ['a relative link', body('Zie [het doel](../doel/).'), at(4, 5), /mag niet/],
  ['a dead link in a definition', body('Zie [het doel][d].\n\n[d]: /nergens/'), at(6, 1), /leidt nergens heen/],
  ['a note without its colon, and not its marks', body('Een noot[^1] en weer[^1].\n\n[^1] De noot.'), at(6, 1), /ontbreekt een dubbele punt/],
  ['a footnote without text', body('Een regel\nmet een noot[^1] erin.'), at(5, 13), /Voetnoot \[\^1\] heeft geen tekst/],
  ['a footnote that nothing calls', body('Tekst.\n\n[^1]: Noot.'), at(6, 1), /verwijst niets/],
  ['a link reference without address', body('Zie [het doel][d] hier.'), at(4, 5), /geen adres/],
  ['a link with a space in its address', body('Zie [het doel](/plan/mijn doel/) hier.'), at(4, 5), /wordt niet gelezen/],
  ['a link whose bracket stays open', body('Zie [het doel](/plan/doel/ en verder.'), at(4, 5), /ontbreekt het haakje/],
  ['a link to an address elsewhere that stays open', body('Zie [de site](https://www.a.nl'), at(4, 5), /ontbreekt het haakje/],
  ['a table row with a cell too many', body('| a |\n| --- |\n| 1 | 2 |'), at(6, 1), /meer cellen/],
  ['an empty pagina', pagina(''), `${PAGINA}:1:1`, /nog geen tekst/],
  ['a bare address in a pagina', pagina('Kijk op https://www.a.nl/x voor meer.'), `${PAGINA}:5:9`, /staat los in de tekst/],
  ['a bare www in a pagina', pagina('Kijk op www.a.nl voor meer.'), `${PAGINA}:5:9`, /staat los in de tekst/],
  ['"klik hier" in a pagina', pagina('Tekst. [Klik hier](/plan/).'), `${PAGINA}:5:8`, /linktekst/],
  ['"hier" in a pagina', pagina('Het staat [hier](/plan/).'), `${PAGINA}:5:11`, /linktekst/],
  ['a link without words in a pagina', pagina('Tekst. [](/plan/).'), `${PAGINA}:5:8`, /Deze link heeft geen tekst/],
  ['a Figuur in a pagina', pagina('<Figuur bestand="a.png" alt="Een plein" />'), `${PAGINA}:5:1`, /kan niet in een pagina/],
  ['an address with its beginning twice', body('Zie [de site](https://https://www.a.example/).'), at(4, 5), /Bedoelt u `https:\/\/www\.a\.example\/`/],
];
