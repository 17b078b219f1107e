/** Advice on the words, links and images of a text, which may be decided as they are. */
export const STYLE = {
  'style/day-unreal': ({ words, last }: { words: string; last: number }) =>
    `De dag ${words} bestaat niet: deze maand heeft ${last} dagen. Kijk in de kalender welke dag u bedoelt.`,
  'style/weekday': ({ words, real }: Record<'words' | 'real', string>) =>
    `${words} is een ${real}. Kijk na welke van de twee klopt, de dag van de week of de datum.`,
  'style/years-reversed': ({ words }: { words: string }) =>
    `"${words}" eindigt voor het begint. Kijk na welk jaar u bedoelt.`,
  'style/word-twice': ({ words }: { words: string }) =>
    `"${words}": hier staat een woord twee keer. Haal het ene weg.`,
  'style/space-before': ({ mark }: { mark: string }) =>
    `Voor het leesteken ${mark} staat een spatie. Haal de spatie weg.`,
  'style/letter-in-number': ({ words, near }: Record<'words' | 'near', string>) =>
    `In het getal ${words} staat een letter. Schrijf ${near}.`,
  'style/amount': ({ words }: { words: string }) =>
    `In het bedrag ${words} staan de punten niet om de drie cijfers. Schrijf een punt tussen de duizendtallen en een komma voor de rest, zoals € 1.000.000 of € 12,50.`,
  'style/personal-number': () =>
    'Hier staat het burgerservicenummer van iemand. Haal het weg: de tekst is voor iedereen te lezen. Is hij al opgestuurd, meld dit dan bij wie over gegevensbescherming gaat.',
  'style/address-end': ({ near }: { near: string }) =>
    `Het leesteken achter dit adres hoort er niet bij. Bedoelt u \`${near}\`?`,
  'style/alt-says-nothing': ({ alt }: { alt: string }) =>
    `De beschrijving “${alt}” zegt niet wat het beeld laat zien. Schrijf dat in alt, of schrijf decoratief als het niets toevoegt.`,
  'style/alt-is-bijschrift': () =>
    'alt en bijschrift zijn hetzelfde, zodat een voorleesprogramma het twee keer zegt. Schrijf in alt wat er op het beeld te zien is.',
  'style/marks-in-attribute': ({ name, mark }: Record<'name' | 'mark', string>) =>
    `“${name}” is platte tekst: ${mark} komt zo op de pagina. Haal de opmaak weg.`,
  'style/line-as-heading': ({ words }: { words: string }) =>
    `Deze vette regel lijkt een kop, maar is het niet: hij staat niet in de inhoud van de pagina. Is het een kop, schrijf dan ## ${words}.`,
  'style/bare-address': ({ words, url }: { words: string; url: string }) =>
    `Het adres ${words} staat los in de tekst. Schrijf [woorden die zeggen waar het heen gaat](${url}).`,
  'style/address-inside': ({ url }: { url: string }) =>
    `Het adres ${url} kan alleen wie bij de organisatie werkt openen. Link naar een plek waar iedereen bij kan, of haal de link weg.`,
  'style/address-wrapped': ({ near }: { near: string }) =>
    `Om dit adres heeft een mailprogramma zijn eigen adres gezet. Bedoelt u \`${near}\`?`,
  'style/link-without-words': () => 'Deze link heeft geen tekst. Schrijf [tekst](adres).',
  'style/link-says-nothing': ({ words }: { words: string }) =>
    `De linktekst “${words}” zegt niet waar de link heen gaat. Schrijf woorden die ook los te begrijpen zijn.`,
  'style/alt-says-image': ({ alt }: { alt: string }) =>
    `De beschrijving “${alt}” begint met wat een voorleesprogramma al zegt. Begin alt met wat erop staat.`,
  'style/alt-is-file-name': ({ alt }: { alt: string }) =>
    `De beschrijving “${alt}” is een bestandsnaam. Schrijf in alt wat er op het beeld te zien is.`,
};
