import type { HandbookPage, HandbookPart } from './handbook-part.ts';

/** The whole handbook in order; what is not here has no page, and no way leads to it. */
export const HANDBOOK: readonly HandbookPart[] = [
  {
    titel: 'Beginnen',
    pages: [
      {
        slug: 'eerste-wijziging',
        titel: 'Uw eerste wijziging',
        omschrijving: 'Verander in vijf minuten een zin op de website.',
        former: 'uw-eerste-wijziging-in-vijf-minuten',
      },
      {
        slug: 'nieuw',
        titel: 'Iets nieuws maken',
        omschrijving: 'Begin een hoofdstuk, mijlpaal, thema, begrip of document.',
        former: 'iets-nieuws-maken',
      },
      {
        slug: 'uitkomst',
        titel: 'De uitkomst bekijken',
        omschrijving: 'Vind het bericht onder uw voorstel, en bekijk het voorbeeld.',
      },
      {
        slug: 'meer-bestanden',
        titel: 'Meer bestanden tegelijk',
        omschrijving: 'Verander meer bestanden in één voorstel.',
      },
      {
        slug: 'conflicten',
        titel: 'Een conflict oplossen',
        omschrijving: 'Voeg uw wijziging en die van een collega samen.',
      },
      {
        slug: 'mappen',
        titel: 'Waar alles staat',
        omschrijving: 'Vind het bestand bij een pagina, en geef een bestand een goede naam.',
        former: 'de-mappen',
      },
    ],
  },
  {
    titel: 'Schrijven',
    pages: [
      {
        slug: 'teksten',
        titel: 'Een tekst schrijven',
        omschrijving: 'Schrijf koppen, lijsten, links, tabellen en voetnoten.',
        former: 'de-tekst',
      },
      {
        slug: 'onderdelen',
        titel: 'Onderdelen in een tekst',
        omschrijving: 'Zet een citaat, kader, figuur of tabel met titel in een tekst.',
        former: 'onderdelen',
      },
      {
        slug: 'beelden',
        titel: 'Een afbeelding plaatsen',
        omschrijving: 'Zet een beeld in een document, en beschrijf wat erop staat.',
      },
      {
        slug: 'gewone-taal',
        titel: 'Gewone taal',
        omschrijving: 'Schrijf een samenvatting, en help de controle op taal.',
      },
      {
        slug: 'datums',
        titel: 'Datums schrijven',
        omschrijving: 'Schrijf een datum zo precies als u haar kent.',
        former: 'datums',
      },
      {
        slug: 'bronnen',
        titel: 'Verwijzen naar een plaats',
        omschrijving: 'Maak een link, of zeg waar in een document iets staat.',
      },
    ],
  },
  {
    titel: 'Wat bij de teksten hoort',
    pages: [
      {
        slug: 'mijlpalen',
        titel: 'Een mijlpaal toevoegen',
        omschrijving: 'Zet een moment in de planning, verschuif het of rond het af.',
      },
      {
        slug: 'themas',
        titel: 'Een thema beschrijven',
        omschrijving: 'Maak een thema, en zet het bij de hoofdstukken die erover gaan.',
      },
      {
        slug: 'begrippen',
        titel: 'Een begrip uitleggen',
        omschrijving: 'Leg een moeilijk woord uit, overal waar het staat.',
      },
      {
        slug: 'documenten',
        titel: 'Een document beschrijven',
        omschrijving: 'Geef een document zijn titel, soort, periode en plaats.',
      },
      {
        slug: 'paginas',
        titel: 'Vaste pagina’s',
        omschrijving: 'Wijzig een pagina over de website zelf, zoals over privacy.',
      },
      {
        slug: 'website',
        titel: 'De website zelf',
        omschrijving: 'Wijzig de naam, het contact en het plan op de startpagina.',
      },
    ],
  },
  {
    titel: 'Versies en besluiten',
    pages: [
      {
        slug: 'versies',
        titel: 'Een nieuwe versie maken',
        omschrijving: 'Begin een concept uit de nieuwste tekst.',
        former: 'versies',
      },
      {
        slug: 'besluiten',
        titel: 'Een besluit verwerken',
        omschrijving: 'Maak van een concept een vastgestelde versie.',
        former: 'vaststellen',
      },
      {
        slug: 'errata',
        titel: 'Een fout in een besloten tekst',
        omschrijving: 'Meld wat er had moeten staan, zonder de tekst te veranderen.',
        former: 'een-fout-in-een-besloten-tekst',
      },
    ],
  },
  {
    titel: 'Gevonden worden',
    pages: [
      {
        slug: 'zoekwoorden',
        titel: 'Zoeken verbeteren',
        omschrijving: 'Laat lezers vinden wat ze met hun eigen woorden zoeken.',
        former: 'zoeken-verbeteren',
      },
      {
        slug: 'adressen',
        titel: 'Verplaatsen en hernoemen',
        omschrijving: 'Geef een tekst een ander adres, en laat het oude werken.',
      },
    ],
  },
  {
    titel: 'Nazoeken',
    pages: [
      {
        slug: 'velden',
        titel: 'Velden invullen',
        omschrijving: 'Schrijf een veld zo dat de controle het begrijpt.',
        former: 'alle-velden',
      },
      {
        slug: 'fouten',
        titel: 'Een melding oplossen',
        omschrijving: 'Lees wat de controle meldt, en zoek de fout op.',
        former: 'alle-fouten',
      },
      {
        slug: 'inrichten',
        titel: 'Inrichten in 20 minuten',
        omschrijving: 'Maak de plek op GitHub klaar voor redacteuren.',
      },
      {
        slug: 'eigen-computer',
        titel: 'Op uw eigen computer',
        omschrijving: 'Zie de website terwijl u schrijft.',
        former: 'op-uw-eigen-computer',
      },
    ],
  },
];

/** Every page of the handbook, in the order in which they are read. */
export const HANDBOOK_PAGES: readonly HandbookPage[] = HANDBOOK.flatMap(({ pages }) => pages);

/** Address of a page of the handbook. */
export const handbookPath = (slug: string): string => `/redactie/${slug}/`;
