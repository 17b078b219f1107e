import type { Absolute } from '../../follow/entry.ts';
import type { Comparisons } from '../../model/comparison.ts';
import type { Site } from '../../model/types.ts';
import type { Records } from '../shapes/index.ts';
import { documentRecord } from './documenten.ts';
import { begripRecord, mijlpaalRecord, themaRecord } from './rondom.ts';
import { textRecordsOf } from './teksten.ts';
import { wijzigingRecords } from './wijzigingen.ts';

/**
 * One record per document, versie, hoofdstuk, alinea and note, wijziging, mijlpaal, thema and begrip. `absolute` makes a
 * path of the model a whole address. Documents in their order, versies newest first, texts in reading order.
 */
export function siteRecords(
  { documenten, mijlpalen, themas, begrippen }: Site,
  { between }: Pick<Comparisons, 'between'>,
  absolute: Absolute,
): Records {
  const versies = documenten.flatMap((document) => document.versies);
  const texts = versies.map((versie) => textRecordsOf(versie, absolute));
  return {
    documenten: documenten.map((document) => documentRecord(document, absolute)),
    versies: texts.map(({ versie }) => versie),
    hoofdstukken: texts.flatMap(({ hoofdstukken }) => hoofdstukken),
    alineas: texts.flatMap(({ alineas }) => alineas),
    wijzigingen: versies.flatMap((tot) =>
      tot.previous ? wijzigingRecords(between(tot.previous, tot), absolute) : [],
    ),
    mijlpalen: mijlpalen.map((mijlpaal) => mijlpaalRecord(mijlpaal, absolute)),
    themas: themas.map((thema) => themaRecord(thema, absolute)),
    begrippen: begrippen.map((begrip) => begripRecord(begrip, absolute)),
  };
}
