import { parseDatum } from '../datum/datum.ts';
import { latest, UNDATED, versieDay } from '../follow/updated.ts';
import type { Erratum, Hoofdstuk, Versie } from '../model/types.ts';

const dayOf = ({ datum }: Pick<Erratum, 'datum'>) =>
  parseDatum(datum)?.kind === 'dag' ? datum : undefined;

/** The day on which a text or what stands beside it last changed: of its versie, or of the latest correction with a day. */
export const hoofdstukDay = ({ versie, errata }: Pick<Hoofdstuk, 'versie' | 'errata'>): string =>
  latest([versieDay(versie), ...errata.map(dayOf)]);

/** The same of a whole versie. */
export const textDay = (versie: Versie): string =>
  latest([versieDay(versie), ...versie.hoofdstukken.map(hoofdstukDay)]);

/** A day; nothing for one that the content does not know. */
export const known = (day: string): string | undefined => (day === UNDATED ? undefined : day);
