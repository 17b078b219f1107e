import type { AlineaWijziging } from '../../src/model/wijziging.ts';
import { wordsIn } from './source.ts';
import type { Side, Told } from './untold.ts';

/** What a comparison tells of a block, before a page is made of it. */
export function toldOf(wijziging: AlineaWijziging): Told {
  const { soort, oud, nieuw, segments, aspects, row, isEcho } = wijziging;
  const places = { oud, nieuw };
  const block = (nieuw[0] ?? oud[0])?.alinea;
  const isMoved = /^(?:verplaatst|gesplitst|samengevoegd)/.test(soort);
  const isChanged = soort !== 'gelijk' && !isEcho;
  const isWhole = isMoved || soort === 'nieuw' || soort === 'vervallen' || block?.soort === 'beeld';
  const say = (side: Side) => {
    const marked = [...segments, ...(row?.cells?.flat() ?? [])]
      .filter((segment) => segment.soort === side)
      .map(({ text }) => text);
    const phrases = (row ? row.rest : aspects).flatMap((aspect) => aspect[side]);
    const whole = places[side].flatMap(({ alinea }) => [
      alinea.text,
      alinea.bestand ?? '',
      alinea.list?.marker ?? '',
    ]);
    const all = [...marked, ...phrases, ...(isWhole ? whole : [])];
    return new Set(isChanged ? all.flatMap(wordsIn) : []);
  };
  return {
    isChanged,
    isElsewhere: isMoved || block?.soort === 'noot',
    reads: {
      oud: oud.flatMap(({ alinea }) => wordsIn(alinea.text)),
      nieuw: nieuw.flatMap(({ alinea }) => wordsIn(alinea.text)),
    },
    says: { oud: say('oud'), nieuw: say('nieuw') },
  };
}
