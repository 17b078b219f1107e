import { bron, group, list, title } from './fields.ts';

/** `vragen.yaml`: questions of readers and the place in the texts that answers each. */
export const vragen = list(
  group({
    vraag: title.describe('De vraag, zoals een lezer die stelt.'),
    antwoord: bron.describe('Waar in de teksten het antwoord staat.'),
  }),
);
