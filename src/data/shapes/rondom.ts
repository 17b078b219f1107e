import { z } from 'zod';
import { adres, bron, concept, dag, datum, ids, maybe, tekst } from './fields.ts';

export const mijlpaalShape = z.strictObject({
  id: tekst('De naam van de mijlpaal in het adres.'),
  adres: adres('Waar de mijlpaal op de site staat.'),
  titel: tekst('Wat er gebeurt.'),
  datum: datum('Wanneer.'),
  eersteDag: dag('De eerste dag van die datum.'),
  laatsteDag: dag('De laatste dag van die datum.'),
  orgaan: tekst('Wie het doet of besluit.'),
  soort: z
    .enum(['raadstafel', 'besluit', 'consultatie', 'bijeenkomst', 'publicatie', 'rapportage'])
    .describe('Wat voor mijlpaal het is.'),
  status: z.enum(['gepland', 'afgerond', 'vervallen']).describe('Hoe het ermee staat.'),
  documenten: ids('De documenten waar het over gaat.'),
  themas: ids('De thema’s waar het over gaat.'),
  toelichting: maybe(tekst('Wat een lezer moet weten.')),
  bron,
  eerder: z
    .array(z.strictObject({ datum: datum('De datum die eerst gold.'), bron }))
    .describe('Eerdere datums, de oudste eerst.'),
  verschoven: maybe(
    z.strictObject({
      keer: z.int().describe('Hoe vaak de datum veranderde.'),
      dagen: z.int().describe('Hoeveel dagen later, van de laatste dag van de eerste datum af.'),
      woorden: tekst('Hetzelfde in woorden.'),
    }),
  ).describe('Hoe de datum verschoof; null als dat niet gebeurde.'),
  gepubliceerd: maybe(dag('De dag waarop de mijlpaal op de site kwam.')),
  concept: concept.describe('Of de datum uit een concept komt: nog niet vastgesteld.'),
});

export const themaShape = z.strictObject({
  id: tekst('De naam van het thema in het adres.'),
  adres: adres('Waar het thema op de site staat.'),
  titel: tekst('De naam van het thema.'),
  laag: z.enum(['strategisch', 'fundament']).describe('Waar het thema in het plan staat.'),
  omschrijving: tekst('Waar het over gaat, in woorden van de site.'),
  volgorde: z.number().describe('De plaats onder de thema’s.'),
  doel: maybe(tekst('Het doel.')),
  sporen: z.array(z.string()).describe('De sporen.'),
  onderwerpen: z.array(z.string()).describe('De onderwerpen.'),
  synoniemen: z.array(z.string()).describe('Andere woorden ervoor.'),
  tooi: maybe(tekst('Het thema in de lijst van TOOI.')),
  bron,
  mijlpalen: ids('De mijlpalen ervan.'),
  begrippen: ids('De begrippen ervan.'),
  passages: z
    .array(adres('Vast adres.'))
    .describe('Waar de teksten van nu erover gaan, in de volgorde van de documenten.'),
  concept: concept.describe('Of het doel uit een concept komt: nog niet vastgesteld.'),
});

export const begripShape = z.strictObject({
  id: tekst('De naam van het begrip in het adres.'),
  adres: adres('Waar het begrip op de site staat.'),
  term: tekst('Het woord.'),
  uitleg: tekst('De uitleg van de site; geen deel van de teksten.'),
  vormen: z.array(z.string()).describe('Hoe het in de teksten staat.'),
  synoniemen: z.array(z.string()).describe('Andere woorden ervoor.'),
  afkorting: maybe(tekst('De afkorting.')),
  bron,
  concept: concept.describe('Of het begrip uit een concept komt: nog niet vastgesteld.'),
});

export type MijlpaalRecord = z.output<typeof mijlpaalShape>;
export type ThemaRecord = z.output<typeof themaShape>;
export type BegripRecord = z.output<typeof begripShape>;
