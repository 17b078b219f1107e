import { formatDatum } from '../datum/datum.ts';
import type { Erratum } from './types.ts';

/** What stands above the corrections of a text. */
export const ERRATA_LEAD =
  'De tekst hierboven blijft staan zoals hij in deze versie is. Dit hoort er anders te staan:';

/** What a correction tells after its place: "staat ‘x’. Dat moet zijn: ‘y’. …" */
export const correction = ({ was, wordt, reden, datum }: Erratum): string =>
  `staat ‘${was}’. Dat moet zijn: ‘${wordt}’. ${reden} (Verbeterd: ${formatDatum(datum)}.)`;
