import { z } from 'zod';
import { adres, concept, dag, datum, ids, maybe, moment, tekst, vingerafdruk } from './fields.ts';

const document = tekst('De naam van het document in de adressen.');
const versie = tekst('De naam van de versie in de adressen.');
const hoofdstukId = tekst(
  'De identiteit van het hoofdstuk in het document; leeg bij een kort document.',
);

export const documentShape = z.strictObject({
  id: document,
  adres: adres('Het adres dat altijd de nieuwste tekst toont.'),
  titel: tekst('De volledige titel.'),
  korteTitel: tekst('De korte titel.'),
  soort: tekst('Wat voor document het is.'),
  omschrijving: tekst('Wat het document is.'),
  periode: maybe(datum('De tijd waarover het gaat.')),
  relaties: z
    .array(
      z.strictObject({
        soort: tekst('Wat dit document met het andere heeft.'),
        document,
        adres: adres('Het adres van het andere document.'),
      }),
    )
    .describe('Hoe het document bij andere hoort.'),
  huidigeVersie: maybe(versie).describe('De versie van nu; null als de tekst hier niet staat.'),
  versies: ids('Alle versies, de nieuwste eerst.'),
  mijlpalen: ids('Mijlpalen waar het document bij hoort.'),
  concept: concept,
});

export const versieShape = z.strictObject({
  document,
  id: versie,
  adres: adres('Het vaste adres van precies deze versie.'),
  volledig: adres('De hele tekst op één pagina.'),
  markdown: adres('De hele tekst als Markdown.'),
  pdf: adres('De hele tekst als PDF.'),
  label: tekst('Hoe de versie heet.'),
  datum: datum('De datum van de tekst.'),
  status: z.enum(['concept', 'ter-kennisname', 'vastgesteld', 'vervallen']).describe('De status.'),
  concept,
  huidig: z.boolean().describe('Of dit de versie van nu is.'),
  vorige: maybe(versie).describe('De versie ervoor; null bij de eerste.'),
  samenvatting: maybe(tekst('Een samenvatting van de site; geen deel van de tekst.')),
  toelichting: maybe(tekst('Wat een lezer over deze versie moet weten.')),
  besluiten: z
    .array(
      z.strictObject({
        orgaan: tekst('Wie besloot.'),
        soort: tekst('Wat voor besluit het was.'),
        datum: maybe(datum('Wanneer.')),
        omschrijving: maybe(tekst('Wat erbij hoort.')),
      }),
    )
    .describe('De besluiten over deze tekst.'),
  bron: maybe(
    z.strictObject({
      titel: tekst('Titel van de bron.'),
      uitgever: maybe(tekst('Uitgever van de bron.')),
      url: maybe(tekst('Adres van de bron.')),
    }),
  ).describe('Waar de tekst vandaan komt.'),
  wijziging: maybe(
    z.strictObject({
      soort: z.enum(['groot', 'klein']).describe('Hoe groot.'),
      toelichting: tekst('Wat er veranderde.'),
    }),
  ).describe('Wat er veranderde, in woorden van de redactie.'),
  gepubliceerd: maybe(dag('De dag waarop de versie op de site kwam.')),
  geldtSinds: maybe(moment).describe('Sinds wanneer deze tekst er is; null bij een concept.'),
  geldtTot: maybe(moment).describe(
    'Wanneer een vervallen tekst ophield te gelden, als dat is vermeld.',
  ),
  hoofdstukken: z.int().describe('Hoeveel teksten de versie heeft.'),
  vingerafdruk: vingerafdruk(
    'SHA-256 van de vingerafdrukken van de hoofdstukken, elk op een regel.',
  ),
});

export const hoofdstukShape = z.strictObject({
  document,
  versie,
  id: hoofdstukId,
  adres: adres('Het vaste adres van deze tekst.'),
  actueelAdres: maybe(adres('Het adres dat altijd de nieuwste tekst toont, als dit die is.')),
  markdown: adres('De tekst als Markdown.'),
  titel: tekst('De titel.'),
  nummer: maybe(tekst('Het nummer in het document.')),
  samenvatting: maybe(tekst('Een samenvatting van de site; geen deel van de tekst.')),
  ouder: maybe(hoofdstukId).describe('Het hoofdstuk waar dit een deel van is.'),
  volgorde: z.int().describe('De plaats in de versie, vanaf 1.'),
  diepte: z.int().describe('1 voor een hoofdstuk, 2 en 3 voor delen; 0 voor een kort document.'),
  themas: ids('Thema’s waar de tekst over gaat.'),
  mijlpalen: ids('Mijlpalen die erbij horen.'),
  alineas: z.int().describe('Hoeveel alinea’s.'),
  noten: z.int().describe('Hoeveel voetnoten.'),
  errata: z
    .array(
      z.strictObject({
        alinea: maybe(z.int().describe('In welke alinea.')),
        datum: datum('Wanneer de verbetering is gegeven.'),
        was: tekst('De woorden zoals ze er staan.'),
        wordt: tekst('De woorden zoals ze moeten zijn.'),
      }),
    )
    .describe('Verbeteringen, naast de tekst die blijft zoals hij is vastgesteld.'),
  concept,
  vingerafdruk: vingerafdruk(
    'SHA-256 van de vingerafdrukken van alinea’s en noten, elk op een regel.',
  ),
});

export const alineaShape = z.strictObject({
  document,
  versie,
  hoofdstuk: hoofdstukId,
  soort: z.enum(['alinea', 'noot']).describe('Een alinea of een voetnoot.'),
  nummer: z.int().describe('Het nummer op de pagina: 3 voor #a3, of voor #n3 bij een noot.'),
  adres: adres('Het vaste adres.'),
  verwijzing: adres('Het vaste adres met de eerste acht tekens van de vingerafdruk.'),
  tekst: tekst('De woorden zoals ze zijn vastgesteld.'),
  concept,
  vingerafdruk: vingerafdruk('SHA-256 van de tekst in UTF-8.'),
});

export const wijzigingShape = z.strictObject({
  document,
  van: versie.describe('De oudere versie.'),
  tot: versie.describe('De versie erna.'),
  nummer: z.int().describe('De plaats onder alle wijzigingen tussen de twee versies.'),
  adres: adres('Waar de wijziging op de site staat.'),
  soorten: z
    .array(z.enum(['tekst', 'opmaak', 'verwijzing', 'beeld', 'opbouw']))
    .describe('Wat voor wijziging het is.'),
  gebeurtenis: tekst('Wat er gebeurde: herschreven, nieuw, vervallen, verplaatst, …'),
  hoofdstuk: hoofdstukId,
  oud: z.array(adres('Vast adres.')).describe('Waar de oude woorden staan.'),
  nieuw: z.array(adres('Vast adres.')).describe('Waar de nieuwe woorden staan.'),
  oudeTekst: maybe(tekst('De oude woorden.')),
  nieuweTekst: maybe(tekst('De nieuwe woorden.')),
  concept,
});

export type DocumentRecord = z.output<typeof documentShape>;
export type VersieRecord = z.output<typeof versieShape>;
export type HoofdstukRecord = z.output<typeof hoofdstukShape>;
export type AlineaRecord = z.output<typeof alineaShape>;
export type WijzigingRecord = z.output<typeof wijzigingShape>;
