import { hiddenCharacter } from './hidden.ts';

/** What may be wrong with the body of a text, its components aside. */
export const BODY = {
  'body/too-deep': () => 'Hier staat te veel in elkaar. Maak de tekst platter: haal lagen weg.',
  'body/hidden-character': hiddenCharacter,
  'body/import-or-export': () =>
    'Hier staat import of export. Haal die regels weg; een tekst bevat geen code.',
  'body/code': () =>
    'Hier staat code tussen accolades. Haal die weg, of schrijf \\{ voor het teken.',
  'body/brace': () =>
    'Hier staat een accolade { of }. Haal haar weg, of schrijf \\{ voor het teken.',
  'body/less-than': () =>
    'Het teken < begint hier iets wat geen onderdeel is. Schrijf \\< voor het teken, of maak het onderdeel af.',
  'body/html': () => 'HTML mag niet. Gebruik Markdown.',
  'body/comment': () => 'Een opmerking <!-- --> mag niet. Haal haar weg.',
  'body/unreadable': ({ said }: { said: string }) =>
    `Deze tekst kan niet worden gelezen. Kijk de regel na (melding: ${said}).`,

  'body/image': ({ form }: { form: string }) =>
    `Een afbeelding als ${form} mag niet. Gebruik <Figuur bestand="naam.png" alt="…" />.`,
  'body/address': ({ url }: { url: string }) =>
    `Het adres “${url}” mag niet. Gebruik https://…, mailto:…, tel:…, #anker of /pad/ binnen deze site.`,
  'body/address-in-brackets': () =>
    'Een adres tussen < en > mag niet. Schrijf een link als [tekst](adres).',
  'body/link-without-address': ({ mark }: { mark: string }) =>
    `De link ${mark} heeft geen adres. Schrijf [tekst](adres).`,
  'body/link-unread': () =>
    'Deze link wordt niet gelezen. Schrijf [tekst](adres), zonder spaties in het adres.',
  'body/row-too-wide': () =>
    'Deze rij heeft meer cellen dan de kop van de tabel. Voeg een kop toe, of schrijf \\| voor een streep in de tekst.',
  'body/heading-of-title': () =>
    'Een kop van het hoogste niveau mag niet. Begin met ##; de titel staat al bovenaan.',
  'body/heading-skips': ({ deepest }: { deepest: number }) =>
    `Deze kop slaat een niveau over. Gebruik hier ten hoogste ${'#'.repeat(deepest)}.`,

  'body/footnote-twice': ({ mark }: { mark: string }) =>
    `Voetnoot ${mark} staat er twee keer. Geef een van beide een eigen naam.`,
  'body/footnote-uncalled': ({ mark }: { mark: string }) =>
    `Naar voetnoot ${mark} verwijst niets. Zet ${mark} in de tekst of haal haar weg.`,
  'body/footnote-without-text': ({ mark }: { mark: string }) =>
    `Voetnoot ${mark} heeft geen tekst. Zet onderaan: ${mark}: de tekst.`,

  'style/bare-address': ({ words, url }: { words: string; url: string }) =>
    `Het adres ${words} staat los in de tekst. Schrijf [woorden die zeggen waar het heen gaat](${url}).`,
  'style/link-without-words': () => 'Deze link heeft geen tekst. Schrijf [tekst](adres).',
  'style/link-says-nothing': ({ words }: { words: string }) =>
    `De linktekst “${words}” zegt niet waar de link heen gaat. Schrijf woorden die ook los te begrijpen zijn.`,
  'style/alt-is-file-name': ({ alt }: { alt: string }) =>
    `De beschrijving “${alt}” is een bestandsnaam. Schrijf in alt wat er op het beeld te zien is.`,
};
