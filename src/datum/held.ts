import { literal } from '../dutch/literal.ts';
import { parseDatum, formatDatum, pad } from './datum.ts';

/** What makes a year, month or day the end of something longer: "2024-2027", "1 t/m 13 juni". */
const RANGE = String.raw`(?:[-–/]|\s*(?:t\/m|tot en met|tot)\s+)`;

/** The ways in which people write a date: "28 juni 2023", "2023-06-28", "28-6-2023". */
function written(text: string): string[] {
  const datum = parseDatum(text);
  const [year = '', month = '', day = ''] = text.split('-');
  const short =
    datum?.kind === 'dag'
      ? [`${Number(day)}-${Number(month)}-${year}`, `${pad(Number(day))}-${month}-${year}`]
      : [];
  return [formatDatum(text), text, ...short];
}

/**
 * Whether words already say a date, whole and as that date: "Brief van 5 maart 2024" says `2024-03-05` and `2024-03`;
 * "Plan 2024-2027" does not say `2024`, which is where a period begins.
 */
export function holdsDatum(words: string, datum: string): boolean {
  return written(datum).some((form) => {
    const around = String.raw`[\p{L}\p{N}]`;
    return new RegExp(
      String.raw`(?<!${around}|${around}${RANGE})${literal(form)}(?!${around}|${RANGE}\p{N})`,
      'iu',
    ).test(words);
  });
}
