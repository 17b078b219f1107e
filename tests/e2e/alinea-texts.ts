import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTES, OWN } from '../../src/quote/forms.ts';

/** The id of an alinea, or of a note, which has its number beyond those of all alineas. */
const idOf = (number: number) => (number > NOTES ? `n${number - NOTES}` : `a${number}`);

/** The texts of all alineas and notes of a version as the build knows them, by address. */
export function textsIn(folder: string): Map<string, string> {
  const read = <T>(name: string) =>
    JSON.parse(readFileSync(join(folder, 'citaat', `${name}.json`), 'utf8')) as T;
  const { documenten, delen, scherven } = read<{
    documenten: { path: string; versies: { id: string }[] }[];
    delen: [number, string, string][];
    scherven: number;
  }>('plaatsen');
  const texts = new Map<string, string>();
  for (let i = 0; i < scherven; i++)
    for (const [text, ...places] of read<[string, ...number[]][]>(`t${i}`))
      for (let p = 0; p < places.length; p += 4) {
        const [deel = 0, number = 0, from = 0, to = 0] = places.slice(p, p + 4);
        // What the site says itself is no part of a text.
        if (number > OWN) continue;
        const [document = 0, slugs = ''] = delen[deel] ?? [];
        const { path, versies } = documenten[document] ?? { path: '', versies: [] };
        for (let v = from; v <= to; v++)
          texts.set(
            `${path}versies/${versies[v]?.id}/${slugs && `${slugs}/`}#${idOf(number)}`,
            text,
          );
      }
  return texts;
}
