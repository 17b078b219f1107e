import { group, list, text } from './fields.ts';

/** `schrijfhulp.yaml`: stiff words and the plain ones that say the same. */
export const schrijfhulp = list(
  group({
    woord: text.describe('Het stijve woord, in kleine letters: middels.'),
    liever: text.describe('Het gewone woord: met.'),
  }),
);
