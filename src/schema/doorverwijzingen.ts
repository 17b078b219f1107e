import type { z } from 'zod';
import { group, list, text } from './fields.ts';

const STEP = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PAGE = new RegExp(`^/(?:${STEP}/)+\\*?$`);
const TARGET = new RegExp(`^/(?:${STEP}/)*(?:\\*|#[a-z0-9-]+)?$`);

/** `doorverwijzingen.yaml`: where a page went whose address may not die. Only addresses of the site itself. */
export const doorverwijzingen = list(
  group({
    van: text
      .regex(PAGE, {
        error:
          'is geen adres van deze site. Begin en eindig met een /, bijvoorbeeld /document/hoofdstuk/.',
      })
      .meta({
        pattern: PAGE.source,
        description:
          'Het oude adres: /document/oud/. Met een * erachter ook alles eronder: /oud/*.',
      }),
    naar: text
      .regex(TARGET, {
        error:
          'is geen adres van deze site. Begin en eindig met een /, bijvoorbeeld /document/hoofdstuk/; een anker als #a3 mag erachter.',
      })
      .meta({
        pattern: TARGET.source,
        description:
          'Het adres waar de tekst nu staat: /document/nieuw/. Met een * erachter dezelfde plek daaronder: /nieuw/*.',
      }),
  }),
);

export type DoorverwijzingenData = z.output<typeof doorverwijzingen>;
