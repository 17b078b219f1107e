import type { z } from 'zod';
import {
  bron,
  choice,
  dag,
  group,
  isWebAddress,
  list,
  reference,
  sourced,
  text,
  title,
  webAddress,
} from './fields.ts';
import { plainUrl } from './site-address.ts';

const siteAddress = webAddress.refine(
  (value) => !isWebAddress(value) || plainUrl(value) !== undefined,
  {
    error:
      'is geen adres voor een site. Schrijf het zonder spaties, aanhalingstekens, ? of #, bijvoorbeeld https://www.voorbeeld.nl/plan/.',
  },
);

const SAFE = String.raw`https:\/\/[^\s"<>\\^\x60{|}\x00-\x1f]+`;
const MAIL = String.raw`[^\s@"<>:,;?#%]+@[^\s@"<>:,;?#%/]+`;
const matching = (pattern: string, error: string) =>
  text.regex(new RegExp(`^${pattern}$`), { error }).meta({ pattern: `^${pattern}$` });
/** A web address as RFC 9116 wants it: over a safe connection. */
const safeAddress = matching(
  SAFE,
  'is geen veilig webadres. Begin met https:// en schrijf het zonder spaties.',
);
const mail = matching(
  MAIL,
  'is geen e-mailadres. Schrijf het met een @ en zonder spaties, bijvoorbeeld team@voorbeeld.nl.',
);
const security = matching(
  `(?:${SAFE}|${MAIL}|tel:\\+?[\\d-]+)`,
  'is geen e-mailadres, geen webadres met https:// en geen nummer met tel: ervoor. Schrijf een van die drie, zonder spaties.',
);

/** `site.yaml`: who publishes, and where. */
export const site = group({
  naam: title.describe('De naam van de website.'),
  organisatie: title.describe('Wie de website uitgeeft.'),
  organisatieUri: webAddress.describe('Webadres van de organisatie in het register TOOI.'),
  url: siteAddress.describe('Het adres waarop de website staat.'),
  beschrijving: text.describe('Wat lezers hier vinden, in een paar zinnen.'),
  repository: webAddress
    .optional()
    .describe('Adres van de repository op GitHub, voor de links om te wijzigen en te melden.'),
  woo: choice(['ja', 'nee'])
    .optional()
    .describe(
      'Of de site de index van de Wet open overheid voedt. Zet dit op ja als de organisatie dat besloten heeft en het adres is aangemeld.',
    ),
  contact: group({
    naam: title.optional().describe('Wie vragen beantwoordt, bijvoorbeeld een team of een loket.'),
    email: mail.optional().describe('E-mailadres voor lezers.'),
    telefoon: title.optional().describe('Telefoonnummer voor lezers.'),
    url: webAddress.optional().describe('Pagina met de contactgegevens.'),
    adres: text.optional().describe('Adres voor een bezoek of een brief.'),
  }).describe('Hoe lezers de organisatie bereiken.'),
  beveiliging: group({
    contact: list(security)
      .min(1, { error: 'is leeg. Noem ten minste één adres.' })
      .describe('Waar iemand een lek meldt, de beste manier eerst: e-mailadres of webadres.'),
    verloopt: dag.describe('De laatste dag waarop dit klopt, ten hoogste een jaar vooruit.'),
    beleid: safeAddress.optional().describe('Pagina over hoe u met meldingen omgaat.'),
    dank: safeAddress.optional().describe('Pagina met wie eerder iets meldde.'),
    sleutel: safeAddress
      .optional()
      .describe('Webadres van de sleutel om een melding te versleutelen.'),
    vacatures: safeAddress.optional().describe('Pagina met vacatures voor beveiliging.'),
  })
    .optional()
    .describe('Voor wie een lek vindt: hiervan maakt de site security.txt (RFC 9116).'),
});

/** `plan.yaml`: the plan on one page. */
export const plan = group({
  titel: title.describe('De titel boven het plan op een pagina.'),
  document: reference.describe('Het document dat het plan is: de naam van de map in documenten.'),
  missie: sourced.describe(
    'De missie, in een zin; met `tekst` en `bron` als bekend is waar zij staat.',
  ),
  visie: sourced.describe('De visie, in een paar zinnen; ook met `tekst` en `bron`.'),
  kerntaken: list(
    group({
      titel: title.describe('De naam van de kerntaak.'),
      omschrijving: text.optional().describe('Wat de kerntaak inhoudt.'),
      bron: bron.optional().describe('Waar in een document deze kerntaak staat.'),
    }),
  ).describe('De kerntaken, in volgorde.'),
  bron: bron.optional().describe('Waar in een document dit staat.'),
});

export type SiteData = z.output<typeof site>;
export type PlanData = z.output<typeof plan>;
