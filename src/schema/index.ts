import { begrip } from './begrip.ts';
import { document } from './document.ts';
import { doorverwijzingen } from './doorverwijzingen.ts';
import { errata } from './errata.ts';
import { hoofdstuk, pagina } from './hoofdstuk.ts';
import { mijlpaal } from './mijlpaal.ts';
import { plan, site } from './site.ts';
import { schrijfhulp } from './schrijfhulp.ts';
import { thema } from './thema.ts';
import { versie } from './versie.ts';
import { vragen } from './vragen.ts';
import { samenstellingen, zoekwoorden } from './zoekwoorden.ts';

/** Every kind of content with its schema; the keys are the names of Astro's collections. */
export const schemas = {
  site,
  plan,
  themas: thema,
  mijlpalen: mijlpaal,
  begrippen: begrip,
  documenten: document,
  versies: versie,
  errata,
  hoofdstukken: hoofdstuk,
  paginas: pagina,
  zoekwoorden,
  vragen,
  samenstellingen,
  doorverwijzingen,
  schrijfhulp,
} as const;

export type Kind = keyof typeof schemas;
export type { BegripData } from './begrip.ts';
export type { DocumentData } from './document.ts';
export type { DoorverwijzingenData } from './doorverwijzingen.ts';
export type { ErrataData } from './errata.ts';
export type { HoofdstukData, PaginaData } from './hoofdstuk.ts';
export type { MijlpaalData } from './mijlpaal.ts';
export type { PlanData, SiteData } from './site.ts';
export type { ThemaData } from './thema.ts';
export type { VersieData } from './versie.ts';
export type { SamenstellingenData, ZoekwoordenData } from './zoekwoorden.ts';
