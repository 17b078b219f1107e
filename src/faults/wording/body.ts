import { count } from '../../dutch/count.ts';
import { hiddenCharacter } from './hidden.ts';

/** Marks as they stand on the page: a number by its last sign, others sign by sign. */
const escaped = (mark: string): string =>
  /^\d/.test(mark) ? `${mark.slice(0, -1)}\\${mark.slice(-1)}` : mark.replace(/./g, '\\$&');

interface Limit {
  most: number;
}
const limit = (number: number): string => number.toLocaleString('nl-NL');

const ADDRESS = {
  computer:
    'Het wijst naar een bestand op een computer, en dat kan een lezer niet openen. Zet het stuk op een website en schrijf het adres daar, met https:// ervoor.',
  text: 'Schrijf het adres van de pagina zelf, zoals /document/hoofdstuk/.',
  other: 'Gebruik https://…, mailto:…, tel:…, #anker of /pad/ binnen deze site.',
};

/** What may be wrong with the body of a text, its components aside. */
export const BODY = {
  'body/too-deep': () => 'Hier staat te veel in elkaar. Maak de tekst platter: haal lagen weg.',
  'body/too-many-lines': ({ most }: Limit) =>
    `Deze tekst heeft meer dan ${limit(most)} regels. Haal lege regels weg, of verdeel de tekst over meer bestanden.`,
  'body/too-many-blocks': ({ most }: Limit) =>
    `Deze tekst heeft meer dan ${limit(most)} alinea's, koppen, punten en rijen. Verdeel de tekst over meer bestanden.`,
  'body/alinea-too-long': ({ most }: Limit) =>
    `Deze alinea is langer dan ${limit(most)} tekens. Verdeel haar in meer alinea's, met een lege regel ertussen.`,
  'body/alinea-of-lines': ({ most }: Limit) =>
    `Deze alinea heeft meer dan ${limit(most)} regels. Verdeel haar in meer alinea's, met een lege regel ertussen.`,
  'body/too-many-signs': ({ most }: Limit) =>
    `In deze alinea staan meer dan ${limit(most)} tekens van de opmaak, zoals * _ [ < en adressen. Haal er weg, of verdeel haar in meer alinea's.`,
  'body/too-many-signs-in-all': ({ most }: Limit) =>
    `In deze tekst staan meer dan ${limit(most)} tekens van de opmaak, zoals * _ [ < en adressen. Haal er weg, of verdeel de tekst over meer bestanden.`,
  'body/too-many-quotations': ({ most }: Limit) =>
    `In deze tekst staat meer dan ${limit(most)} keer een > voor een alinea. Maak er minder aanhalingen van, of verdeel de tekst over meer bestanden.`,
  'body/too-many-underlines': ({ most }: Limit) =>
    `In deze tekst staan meer dan ${limit(most)} regels met alleen streepjes onder een regel tekst. Schrijf koppen met ##.`,
  'body/too-many-notes': ({ most }: Limit) =>
    `Deze tekst heeft meer dan ${limit(most)} voetnoten. Verdeel de tekst over meer bestanden.`,
  'body/too-many-braces': ({ most }: Limit) =>
    `In deze tekst staan meer dan ${limit(most)} accolades { en }. Haal er weg, of verdeel de tekst over meer bestanden.`,
  'body/too-many-columns': ({ most }: Limit) =>
    `Deze rij heeft meer dan ${limit(most)} kolommen. Verdeel de tabel in meer tabellen.`,
  'body/too-many-cells': ({ most }: Limit) =>
    `De tabellen in deze tekst hebben meer dan ${limit(most)} cellen. Verdeel de tekst over meer bestanden.`,
  'body/hidden-character': hiddenCharacter,
  'body/import-or-export': () =>
    'Hier staat import of export. Haal die regels weg; een tekst bevat geen code.',
  'body/code': () =>
    'Hier staat code tussen accolades. Haal die weg, of schrijf \\{ voor het teken.',
  'body/brace': () =>
    'Hier staat een accolade { of }. Haal haar weg, of schrijf \\{ voor het teken.',
  'body/less-than': () =>
    'Het teken < begint hier iets wat geen onderdeel is. Schrijf \\< voor het teken, of maak het onderdeel af.',
  'body/less-than-after-address': () =>
    'Het adres hiervoor neemt de \\ voor < mee. Schrijf het adres als [tekst](adres), met \\< erachter.',
  'body/conflict': () =>
    'Hier is een samenvoeging half gedaan: twee versies van de tekst staan onder elkaar. Houd wat van beide moet blijven, en haal de drie regels met <<<<<<<, ======= en >>>>>>> weg.',
  'body/html': () => 'HTML mag niet. Haal weg wat tussen < en > staat, met die tekens.',
  'body/comment': () => 'Een opmerking <!-- --> mag niet. Haal haar weg.',
  'body/unreadable': ({ said }: { said: string }) =>
    `Deze tekst kan niet worden gelezen. Kijk de regel na (melding: ${said}).`,

  'body/image': ({ form }: { form: string }) =>
    `Een afbeelding als ${form} mag niet. Zet het beeld in de map beeld en schrijf <Figuur bestand="naam.png" alt="…" />; in een pagina kan geen beeld.`,
  'body/address': ({
    url,
    near,
    what,
  }: {
    url: string;
    near?: string;
    /** What it points to, when that is no page. */
    what?: 'computer' | 'text';
  }) =>
    `Het adres “${url}” mag niet. ${near ? `Bedoelt u \`${near}\`?` : ADDRESS[what ?? 'other']}`,
  'body/address-in-brackets': () =>
    'Een adres tussen < en > mag niet. Schrijf een link als [tekst](adres).',
  'body/link-without-address': ({ mark }: { mark: string }) =>
    `De link ${mark} heeft geen adres. Schrijf [tekst](adres).`,
  'body/link-unread': () =>
    'Deze link wordt niet gelezen. Schrijf [tekst](adres), zonder spaties in het adres.',
  'body/link-unclosed': () =>
    'Achter het adres van deze link ontbreekt het haakje ). Zet het erachter, of schrijf \\[ als u de haken bedoelt.',
  'body/link-split': () =>
    'Tussen [tekst] en (adres) staat een spatie, dus dit wordt geen link. Haal de spatie weg, of schrijf \\[ als u de haken bedoelt.',
  'body/definition-unused': ({ mark }: { mark: string }) =>
    `Naar het adres bij ${mark}: verwijst niets, dus deze regel verdwijnt. Schrijf \\${mark}: als het tekst is, maak een link [tekst]${mark}, of haal de regel weg.`,
  'body/definition-twice': ({ mark }: { mark: string }) =>
    `Het adres bij ${mark}: staat er twee keer; dit tweede telt niet. Haal het weg, of geef het een eigen naam en schrijf die ook in de link.`,
  'body/brackets-read': ({ mark, isOnly }: { mark: string; isOnly: boolean }) =>
    `De haken van ${mark} verdwijnen, want dit is een link. Schrijf \\${mark} als de haken bij de tekst horen${isOnly ? ', hier en op de regel met het adres' : ''}, of [tekst]${mark}.`,

  'body/sign-lost': ({ sign }: { sign: string }) =>
    `Dit komt niet op de pagina: ${sign}. Zet een \\ voor elk leesteken erin, of haal het weg.`,
  'body/number-read': ({ mark }: { mark: string }) =>
    `“${mark}” wordt hier het nummer van een lijst en hoort dan niet meer bij de tekst. Schrijf ${escaped(mark)} zodat het in de zin blijft.`,
  'body/mark-read': ({ mark }: { mark: string }) =>
    `Het teken ${mark} verdwijnt hier: het maakt er een ${mark === '>' ? 'citaat' : 'lijst'} van. Schrijf \\${mark} als het bij de tekst hoort, of ${mark === '>' ? 'zet een citaat in <Citaat>' : 'begin een opsomming met -'}.`,
  'body/emphasis-read': ({ mark }: { mark: string }) =>
    `De tekens ${mark} verdwijnen hier: ze maken de tekst ertussen schuin, vet of code. Schrijf ${escaped(mark)} voor elk teken dat bij de tekst hoort.`,
  'body/item-empty': ({ mark }: { mark: string }) =>
    `Achter ${mark} staat geen tekst. Schrijf hem erachter, schrijf ${escaped(mark)} als het teken zelf de tekst is, of haal de regel weg.`,
  'body/escape-read': () =>
    'Deze \\ verdwijnt. Schrijf \\\\ voor elke \\ die op de pagina hoort, of haal hem weg.',
  'body/mark-unclosed': ({ mark }: { mark: string }) =>
    `Het teken ${mark} doet hier niets en komt zo op de pagina. Sluit in dezelfde alinea af, met een spatie of leesteken erna, of schrijf ${escaped(mark)} als het bij de tekst hoort.`,
  'body/bullet-unread': ({ mark }: { mark: string }) =>
    `Met ${mark} vooraan wordt dit geen lijst: de regels lopen door. Begin elk punt op een eigen regel met een streepje en een spatie.`,
  'body/note-unread': ({ mark }: { mark: string }) => {
    const note = `[^${/\d+/.exec(mark)?.[0] ?? '1'}]`;
    return `${mark} wordt hier geen voetnoot en komt zo op de pagina. Schrijf ${note}, en onder de tekst een regel ${note}: met de noot; of schrijf \\${mark} als de tekens bij de tekst horen.`;
  },
  'body/remark-left': ({ mark }: { mark: string }) =>
    `${mark} lijkt een opmerking uit Word. Haal haar weg, of schrijf \\${mark} als de haken bij de tekst horen.`,
  'body/left-open': ({ words }: { words: string }) =>
    `"${words}" lijkt iets wat nog moet worden ingevuld. Schrijf er de echte woorden voor in de plaats.`,
  'body/stamp': ({ words }: { words: string }) =>
    `"${words}" lijkt een stempel van de bladzijde en geen tekst. Haal de regel weg; of een versie een concept is, zegt de site zelf.`,
  'body/machine-talk': () =>
    'Dit zegt een schrijfprogramma tegen wie het gebruikt, niet de tekst tegen een lezer. Haal de regel weg.',
  'body/row-without-words': () =>
    'In deze rij van de tabel staat niets. Haal haar weg, of schrijf in de cellen wat er hoort.',
  'body/table-without-rows': () =>
    'Deze tabel heeft alleen een kop. Schrijf er rijen onder, of haal haar weg.',
  'body/heading-without-text': () =>
    'Onder deze kop staat geen tekst. Schrijf haar eronder, of haal de kop weg.',
  'body/highlight-unread': () =>
    'De tekens == markeren hier niets en komen zo op de pagina. Haal ze weg, of schrijf **tekst** voor vet.',
  'body/item-not-nested': () =>
    'Dit punt springt in, maar niet ver genoeg: het hoort nu niet bij het punt erboven. Laat zijn streepje beginnen onder de eerste letter van dat punt, of haal de spaties ervoor weg.',
  'body/list-without-space': ({ mark }: { mark: string }) =>
    /^[-\d]/.test(mark)
      ? `Na ${mark} staat geen spatie, dus dit wordt geen lijst. Zet er een spatie achter, en een lege regel boven de lijst.`
      : `Met ${mark} zonder spatie wordt dit geen lijst. Begin elk punt op een eigen regel met een streepje en een spatie, en zet een lege regel boven de lijst.`,
  'body/list-runs-on': ({ mark }: { mark: string }) =>
    `De regel die met ${mark} begint loopt door in de alinea erboven. Zet een lege regel boven elk punt; dan is elk punt een eigen alinea.`,

  'body/table-unread': () =>
    'Hier staat een | zonder dat het een tabel is. Zet onder de kop een regel als | --- | --- |, of schrijf \\| voor het teken.',
  'body/table-in-item': () =>
    'Deze tabel hoort nu bij de regel erboven en wordt geen tabel. Zet er een lege regel boven.',
  'body/table-without-head': () =>
    'De kop van deze tabel is leeg, zodat niemand hoort wat in een kolom staat. Schrijf boven elke kolom wat erin staat.',
  'body/table-columns': ({ head, line }: { head: number; line: number }) =>
    `De kop van deze tabel heeft ${count(head, 'kolom', 'kolommen')}, de regel met streepjes eronder ${line}. Zet onder elke kolom één keer ---.`,
  'body/line-in-table': () =>
    'Deze regel wordt een rij van de tabel erboven. Zet er een lege regel boven, of zet | om de cel.',
  'body/line-in-item': () =>
    'Deze regel hoort nu bij het punt erboven. Zet er een lege regel boven, of spring hem in als hij bij het punt hoort.',
  'body/tabs-for-table': () =>
    'Hier staan tabs tussen de woorden, zoals in een tabel uit een rekenblad. De pagina maakt er één zin van: zet | om elke cel en een regel | --- | onder de kop.',
  'body/fence-open': ({ fence }: { fence: string }) =>
    `Wat na ${fence} komt wordt tot het eind een blok code. Sluit het blok met een regel ${fence}, of schrijf ${escaped(fence)} als de tekens bij de tekst horen.`,
  'body/fence-words': ({ words, fence }: { words: string; fence: string }) =>
    `De tekst achter ${fence} komt niet op de pagina: ${words}. Zet hem op een eigen regel, of haal hem weg.`,
  'body/heading-unread': () =>
    'Dit wordt geen kop: na de hekjes hoort een gewone spatie. Typ die hier, of schrijf \\# voor het eerste hekje als het tekst is.',
  'body/heading-empty': () =>
    'Deze kop heeft geen woorden. Schrijf ze erachter, of haal de kop weg.',
  'body/heading-by-line': () =>
    'Door de streepjes eronder wordt deze tekst een kop. Zet een lege regel boven de streepjes, of schrijf de kop met ## ervoor.',

  'body/row-too-wide': () =>
    'Deze rij heeft meer cellen dan de kop van de tabel. Voeg een kop toe, met --- eronder, of schrijf \\| voor een streep in de tekst.',
  'body/row-too-narrow': () =>
    'Deze rij heeft minder cellen dan de kop van de tabel. Schrijf op de plaats van elke lege cel | |, ook als dat niet de laatste is.',
  'body/heading-of-title': () =>
    'Een kop van het hoogste niveau mag niet. Begin met ##; de titel staat al bovenaan.',
  'body/heading-too-long': ({ most }: Limit) =>
    `Deze kop is langer dan ${limit(most)} tekens. Kort hem in, of maak er een alinea van.`,
  'body/heading-skips': ({ deepest }: { deepest: number }) =>
    `Deze kop slaat een niveau over. Gebruik hier ten hoogste ${'#'.repeat(deepest)}.`,

  'body/footnote-twice': ({ mark }: { mark: string }) =>
    `Voetnoot ${mark} staat er twee keer. Geef een van beide een eigen nummer, ook op haar plaats in de tekst, of haal haar weg.`,
  'body/footnote-uncalled': ({ mark }: { mark: string }) =>
    `Naar voetnoot ${mark} verwijst niets. Zet ${mark} in de tekst of haal haar weg.`,
  'body/footnote-name': ({ mark, better }: { mark: string; better: string }) =>
    `In de naam van voetnoot ${mark} staat een spatie, dus zij wordt niet gelezen. Schrijf op beide plaatsen ${better}.`,
  'body/footnote-without-colon': ({ mark }: { mark: string }) =>
    `Achter ${mark} ontbreekt een dubbele punt, dus dit is geen noot. Begin de regel met ${mark}: en zet er een lege regel boven.`,
  'body/footnote-without-text': ({ mark }: { mark: string }) =>
    `Voetnoot ${mark} heeft geen tekst. Zet onderaan: ${mark}: de tekst.`,
};
