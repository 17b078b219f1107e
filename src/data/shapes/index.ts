import type {
  AlineaRecord,
  DocumentRecord,
  HoofdstukRecord,
  VersieRecord,
  WijzigingRecord,
} from './teksten.ts';
import {
  alineaShape,
  documentShape,
  hoofdstukShape,
  versieShape,
  wijzigingShape,
} from './teksten.ts';
import type { BegripRecord, MijlpaalRecord, ThemaRecord } from './rondom.ts';
import { begripShape, mijlpaalShape, themaShape } from './rondom.ts';

/** Every kind of record with its form; the keys are the names of the files. */
export const shapes = {
  documenten: documentShape,
  versies: versieShape,
  hoofdstukken: hoofdstukShape,
  alineas: alineaShape,
  wijzigingen: wijzigingShape,
  mijlpalen: mijlpaalShape,
  themas: themaShape,
  begrippen: begripShape,
} as const;

/** Everything that the site publishes as data, one record per thing: each output is a view on it. */
export interface Records {
  documenten: DocumentRecord[];
  versies: VersieRecord[];
  hoofdstukken: HoofdstukRecord[];
  alineas: AlineaRecord[];
  wijzigingen: WijzigingRecord[];
  mijlpalen: MijlpaalRecord[];
  themas: ThemaRecord[];
  begrippen: BegripRecord[];
}

export type RecordKind = keyof Records;
export const KINDS = Object.keys(shapes) as RecordKind[];

/** What each file holds, in a sentence for people. */
export const HOLDS: Record<RecordKind, string> = {
  documenten: 'De documenten, ook die waarvan de tekst hier nog niet staat.',
  versies: 'Alle versies van de documenten, met hun besluiten en sinds wanneer ze gelden.',
  hoofdstukken: 'De hoofdstukken van elke versie, met hun adressen.',
  alineas: 'Alle alinea’s en voetnoten van alle versies, letterlijk, met hun vaste adres.',
  wijzigingen: 'Wat er veranderde van elke versie naar de volgende.',
  mijlpalen: 'De planning, met de eerdere datums als iets verschoof.',
  themas: 'De thema’s, en waar de teksten erover gaan.',
  begrippen: 'Moeilijke woorden met uitleg.',
};
