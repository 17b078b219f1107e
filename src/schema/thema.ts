import type { z } from 'zod';
import { bron, choice, group, list, text, title, volgorde, webAddress } from './fields.ts';

/** `themas/<thema>.yaml` */
export const thema = group({
  titel: title.describe('De naam van het thema.'),
  laag: choice(['strategisch', 'fundament']).describe(
    'Een strategisch thema, of een thema van het fundament eronder.',
  ),
  omschrijving: text.describe('Waar het thema over gaat, in een of twee zinnen.'),
  volgorde: volgorde.describe('Plaats in de rij; laag komt eerst.'),
  doel: text.optional().describe('Wat de gemeente met dit thema wil bereiken.'),
  sporen: list(text).optional().describe('De sporen van de aanpak.'),
  onderwerpen: list(text).optional().describe('De onderwerpen die eronder vallen.'),
  synoniemen: list(title).optional().describe('Andere woorden waarop lezers zoeken.'),
  tooi: webAddress.optional().describe('Webadres van het thema in de waardelijsten van TOOI.'),
  bron: bron.optional().describe('Waar in een document dit staat.'),
});

export type ThemaData = z.output<typeof thema>;
