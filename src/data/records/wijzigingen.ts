import type { Absolute } from '../../follow/entry.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Wijziging } from '../../model/kinds.ts';
import { isCitable } from '../../model/life.ts';
import type { Place } from '../../model/wijziging.ts';
import type { WijzigingRecord } from '../shapes/teksten.ts';

/** The records of all changes from a versie to the next. */
export const wijzigingRecords = (comparison: Comparison, absolute: Absolute): WijzigingRecord[] =>
  comparison.wijzigingen.map((wijziging) => ({
    document: comparison.document.id,
    van: comparison.van.id,
    tot: comparison.tot.id,
    nummer: wijziging.number,
    adres: absolute(wijziging.path),
    soorten: [...wijziging.kinds],
    hoofdstuk: wijziging.hoofdstuk.id,
    concept: comparison.tot.status === 'concept' || comparison.van.status === 'concept',
    ...whatHappened(wijziging, absolute),
  }));

/** What stands in words and where, of each kind of change. */
function whatHappened(
  { of, hoofdstuk }: Wijziging,
  absolute: Absolute,
): Pick<WijzigingRecord, 'gebeurtenis' | 'oud' | 'nieuw' | 'oudeTekst' | 'nieuweTekst'> {
  const text = (side: 'oud' | 'nieuw') => {
    const own = hoofdstuk[side];
    return own ? [absolute(own.fixedPath)] : [];
  };
  if (typeof of === 'string')
    return {
      gebeurtenis: of === 'plaats' ? `deel ${hoofdstuk.soort}` : 'opbouw veranderd',
      oud: text('oud'),
      nieuw: text('nieuw'),
      oudeTekst: null,
      nieuweTekst: null,
    };
  if ('key' in of)
    return {
      gebeurtenis: `${of.key} veranderd`,
      oud: text('oud'),
      nieuw: text('nieuw'),
      oudeTekst: of.oud,
      nieuweTekst: of.nieuw,
    };
  const words = (places: Place[]) =>
    places.length ? places.map(({ alinea }) => alinea.text).join('\n') : null;
  return {
    gebeurtenis: of.soort,
    oud: of.oud.map((place) => absolute(placePath(place))),
    nieuw: of.nieuw.map((place) => absolute(placePath(place))),
    oudeTekst: words(of.oud),
    nieuweTekst: words(of.nieuw),
  };
}

/** Fixed address of a block; of one that cannot be cited, that of the alinea or heading beside it. */
const placePath = ({ hoofdstuk, alinea }: Place): string =>
  isCitable(alinea) || alinea.id ? `${hoofdstuk.fixedPath}#${alinea.id}` : hoofdstuk.fixedPath;
