import { AS_TYPED, COMMENTS, OVERLOOKED } from './as-typed.ts';
import { FIELDS, DATES, REFERENCES } from './fields.ts';
import { ADDRESSES, FILES } from './files.ts';
import type { Mistake } from './make.ts';
import { COMPONENTS, STYLE, TEXTS } from './texts.ts';
import { ADVICE, VERSIONS } from './versions.ts';

/** Wrong examples by subject, one catalogue for handbook and tests; what the check says of each is found by running it. */
export const MISTAKES = {
  bestanden: FILES,
  velden: [...FIELDS, ...COMMENTS],
  datums: DATES,
  verwijzingen: REFERENCES,
  tekst: [...TEXTS, ...AS_TYPED],
  onderdelen: COMPONENTS,
  versies: VERSIONS,
  taal: STYLE,
  advies: [...ADVICE, ...OVERLOOKED],
  adressen: ADDRESSES,
} satisfies Record<string, readonly Mistake[]>;

/** What mistakes are about. */
export type Subject = keyof typeof MISTAKES;
