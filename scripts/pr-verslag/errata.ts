import { formatDatum } from '../../src/datum/datum.ts';
import { hoofdstukName, versieName } from '../../src/model/names.ts';
import type { Erratum, Hoofdstuk, Site } from '../../src/model/types.ts';
import { deleted, inserted, plain } from './markdown.ts';

/** An erratum and the text that it is beside. */
interface Placed {
  hoofdstuk: Hoofdstuk;
  erratum: Erratum;
}

function errataOf(site: Site): Map<string, Placed> {
  const texts = site.documenten.flatMap(({ versies }) =>
    versies.flatMap(({ hoofdstukken }) => hoofdstukken),
  );
  return new Map(
    texts.flatMap((hoofdstuk) =>
      hoofdstuk.errata.map((erratum) => [
        JSON.stringify([hoofdstuk.versie.document.id, hoofdstuk.versie.id, hoofdstuk.id, erratum]),
        { hoofdstuk, erratum },
      ]),
    ),
  );
}

/** Errata that came and that went between two sites; one that changed is both. */
export function errataChanges(van: Site, tot: Site): { came: Placed[]; went: Placed[] } {
  const [before, after] = [errataOf(van), errataOf(tot)];
  const only = (one: Map<string, Placed>, other: Map<string, Placed>) =>
    [...one].filter(([key]) => !other.has(key)).map(([, placed]) => placed);
  return { came: only(after, before), went: only(before, after) };
}

/** The errata that came and went as a reader sees them beside the text, a Markdown block each. */
export function errataBlocks(van: Site, tot: Site): string[] {
  const { came, went } = errataChanges(van, tot);
  const line =
    (word: string) =>
    ({ hoofdstuk, erratum }: Placed) => {
      const { versie } = hoofdstuk;
      const place = [
        versie.document.titel,
        versieName(versie),
        hoofdstukName(hoofdstuk),
        ...(erratum.alinea ? [`alinea ${erratum.alinea}`] : []),
      ].join(', ');
      const { was, wordt, reden, datum } = erratum;
      return `- ${word} ${plain(place)}: ${deleted(was)} ${inserted(wordt)} (${plain(reden)} ${plain(formatDatum(datum))})`;
    };
  const lines = [...came.map(line('Nieuw erratum bij')), ...went.map(line('Weg: erratum bij'))];
  return lines.length ? ['### Fouten in besloten teksten', ...lines] : [];
}
