import { parseDatum } from '../../datum/datum.ts';
import type { Absolute } from '../../follow/entry.ts';
import { delayOf } from '../../model/delay.ts';
import type { Begrip, Bron, Mijlpaal, Thema } from '../../model/types.ts';
import type { BegripRecord, MijlpaalRecord, ThemaRecord } from '../shapes/rondom.ts';

const isConcept = (bron: Bron | undefined) => bron?.versie.status === 'concept';

function bronRecord(bron: Bron | undefined, absolute: Absolute): MijlpaalRecord['bron'] {
  if (!bron) return null;
  const { versie, hoofdstuk, alinea, path } = bron;
  return {
    document: versie.document.id,
    versie: versie.id,
    hoofdstuk: hoofdstuk?.id ?? null,
    alinea: alinea ?? null,
    adres: absolute(path),
  };
}

/** The record of a mijlpaal, with how it slipped. */
export function mijlpaalRecord(mijlpaal: Mijlpaal, absolute: Absolute): MijlpaalRecord {
  const { datum, bron, eerder } = mijlpaal;
  const parsed = parseDatum(datum);
  const delay = delayOf(mijlpaal);
  return {
    id: mijlpaal.id,
    adres: absolute(mijlpaal.path),
    titel: mijlpaal.titel,
    datum,
    eersteDag: parsed?.first ?? datum,
    laatsteDag: parsed?.last ?? datum,
    orgaan: mijlpaal.orgaan,
    soort: mijlpaal.soort,
    status: mijlpaal.status,
    documenten: mijlpaal.documenten.map(({ id }) => id),
    themas: mijlpaal.themas.map(({ id }) => id),
    toelichting: mijlpaal.toelichting ?? null,
    bron: bronRecord(bron, absolute),
    eerder: eerder.map((each) => ({ datum: each.datum, bron: bronRecord(each.bron, absolute) })),
    verschoven: delay ? { keer: delay.times, dagen: delay.days, woorden: delay.words } : null,
    gepubliceerd: mijlpaal.gepubliceerd ?? null,
    concept: isConcept(bron),
  };
}

/** The record of a thema, with where the texts of now are about it. */
export const themaRecord = (thema: Thema, absolute: Absolute): ThemaRecord => ({
  id: thema.id,
  adres: absolute(thema.path),
  titel: thema.titel,
  laag: thema.laag,
  omschrijving: thema.omschrijving,
  volgorde: thema.volgorde,
  doel: thema.doel ?? null,
  sporen: [...thema.sporen],
  onderwerpen: [...thema.onderwerpen],
  synoniemen: [...thema.synoniemen],
  tooi: thema.tooi ?? null,
  bron: bronRecord(thema.bron, absolute),
  mijlpalen: thema.mijlpalen.map(({ id }) => id),
  begrippen: thema.begrippen.map(({ id }) => id),
  passages: thema.passages.flatMap(({ passages }) =>
    passages.map(({ hoofdstuk, path }) =>
      absolute(path.replace(/^[^#]*/, () => hoofdstuk.fixedPath)),
    ),
  ),
  concept: isConcept(thema.bron),
});

/** The record of a begrip. */
export const begripRecord = (begrip: Begrip, absolute: Absolute): BegripRecord => ({
  id: begrip.id,
  adres: absolute(begrip.path),
  term: begrip.term,
  uitleg: begrip.uitleg,
  vormen: [...begrip.vormen],
  synoniemen: [...begrip.synoniemen],
  afkorting: begrip.afkorting ?? null,
  bron: bronRecord(begrip.bron, absolute),
  concept: isConcept(begrip.bron),
});
