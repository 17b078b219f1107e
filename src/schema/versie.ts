import { z } from 'zod';
import { choice, dag, datum, group, list, text, title, webAddress } from './fields.ts';

/** `documenten/<document>/<versie>/versie.yaml` */
export const versie = group({
  label: title.describe('Hoe lezers de versie noemen, bijvoorbeeld Ontwerp juni 2023.'),
  datum: datum.describe('De datum van de versie: gelijk aan die in de naam van de map.'),
  status: choice(['concept', 'ter-kennisname', 'vastgesteld', 'vervallen']).describe(
    'Hoe ver de versie is; concept hoort alleen bij de map concept.',
  ),
  samenvatting: text
    .optional()
    .describe('Samenvatting van deze versie in gewone taal; zinnen tot 25 woorden.'),
  toelichting: text.optional().describe('Wat een lezer over deze versie moet weten.'),
  besluiten: list(
    group({
      orgaan: title.describe('Wie besloot, bijvoorbeeld Gemeenteraad.'),
      soort: title.describe(
        'Soort besluit. Alleen bij vaststelling, gewijzigde vaststelling of besluit noemt de site dit orgaan als wie de tekst vaststelde.',
      ),
      datum: datum.optional().describe('Wanneer, zo precies als de bron het noemt.'),
      omschrijving: text.optional().describe('Wat er precies is besloten.'),
    }),
  )
    .optional()
    .describe('De besluiten over deze versie.'),
  bron: group({
    titel: title.describe('Titel van het stuk waaruit de tekst komt.'),
    uitgever: title.optional().describe('Wie het stuk uitgaf.'),
    url: webAddress.optional().describe('Webadres van het stuk.'),
  })
    .optional()
    .describe('Het stuk waaruit deze tekst is overgenomen.'),
  wijziging: group({
    soort: choice(['groot', 'klein']).describe('Een grote of een kleine wijziging.'),
    toelichting: text.describe('Wat er veranderde, in een of twee zinnen.'),
  })
    .optional()
    .describe('Wat er veranderde sinds de vorige versie. Verplicht vanaf de tweede versie.'),
  openbaar: z
    .enum(['nee'], {
      error:
        'kan alleen nee zijn. Schrijf openbaar: nee, of haal de regel weg als de tekst op de site mag.',
    })
    .optional()
    .describe(
      'Alleen bij een concept: met nee komt het nergens op de site. De controle kijkt het wel na.',
    ),
  gepubliceerd: dag.optional().describe('De dag waarop deze versie op de site kwam.'),
});

export type VersieData = z.output<typeof versie>;
