import type { Absolute } from '../../follow/entry.ts';
import type { Document } from '../../model/types.ts';
import type { DocumentRecord } from '../shapes/teksten.ts';

/** The record of a document. */
export const documentRecord = (document: Document, absolute: Absolute): DocumentRecord => ({
  id: document.id,
  adres: absolute(document.path),
  titel: document.titel,
  korteTitel: document.korteTitel,
  soort: document.soort,
  omschrijving: document.omschrijving,
  periode: document.periode ?? null,
  relaties: document.relaties.map(({ soort, document: { id, path } }) => ({
    soort,
    document: id,
    adres: absolute(path),
  })),
  huidigeVersie: document.current?.id ?? null,
  versies: document.versies.map(({ id }) => id),
  mijlpalen: document.mijlpalen.map(({ id }) => id),
  concept: document.current?.status === 'concept',
});
