import type { z } from 'zod';
import { bron, group, list, reference, text, webAddress } from './fields.ts';

/** `site.yaml`: who publishes, and where. */
export const site = group({
  naam: text,
  organisatie: text,
  organisatieUri: webAddress,
  url: webAddress,
  beschrijving: text,
  repository: webAddress.optional(),
  contact: group({ email: text.optional(), url: webAddress.optional() }),
});

/** `plan.yaml`: the plan on one page. */
export const plan = group({
  titel: text,
  document: reference,
  missie: text,
  visie: text,
  kerntaken: list(group({ titel: text, omschrijving: text.optional() })),
  bron: bron.optional(),
});

export type SiteData = z.output<typeof site>;
export type PlanData = z.output<typeof plan>;
