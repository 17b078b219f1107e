import { alike } from '../dutch/look-alikes.ts';
import type { Aspect, Shown } from '../model/text.ts';
import type { AspectWijziging } from '../model/wijziging.ts';
import type { Compared, Item } from './item.ts';

const ASPECTS: Aspect[] = ['opmaak', 'verwijzing', 'beeld', 'opbouw'];

/**
 * What differs of a block beside its words, by aspect. What depends on where words stand counts only where the words
 * are the same; a heading above counts unless it is the same one in both texts.
 */
export function compareAspects<T extends Compared>(
  oud: Item<T>,
  nieuw: Item<T>,
): AspectWijziging[] {
  const isSame = alike(oud.text) === alike(nieuw.text);
  const [a, b] = [shownOf(oud, isSame), shownOf(nieuw, isSame)];
  const found = ASPECTS.map((aspect): AspectWijziging => {
    const [was, now] = [phrases(a, aspect), phrases(b, aspect)];
    const [gone, come] = [without(was, now), without(now, was)];
    return { aspect, oud: gone, nieuw: come };
  });
  return [
    ...(isSame && oud.text !== nieuw.text
      ? [{ aspect: 'teken' as const, oud: [], nieuw: [] }]
      : []),
    ...found
      .map(withoutPlaces)
      .filter(({ oud: gone, nieuw: come }) => gone.length + come.length > 0),
  ];
}

/** Everything that is shown of a block, an image by its bytes too. */
function shownOf({ place: { hoofdstuk, alinea } }: Item<Compared>, isSame: boolean): Shown[] {
  const own = alinea.shown.filter(({ isPlaced }) => isSame || !isPlaced);
  if (!alinea.bestand) return own;
  const hash = hoofdstuk.versie?.beelden.get(alinea.bestand)?.hash ?? 'onbekend';
  return [...own, { aspect: 'beeld', phrase: `inhoud ${hash.slice(0, 12)}` }];
}

const phrases = (shown: Shown[], aspect: Aspect) =>
  shown.filter((each) => each.aspect === aspect).map(({ phrase }) => phrase);

/** The members of a list that the other lacks, each as often as it is lacking. */
function without(list: string[], other: string[]): string[] {
  const rest = [...other];
  return list.filter((text) => {
    const at = rest.indexOf(text);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

/** Says where something stands only when that is all that differs. */
function withoutPlaces({ aspect, oud, nieuw }: AspectWijziging): AspectWijziging {
  const plain = (list: string[]) =>
    list.filter((text) => !list.some((other) => text.startsWith(`${other}, na “`)));
  return { aspect, oud: plain(oud), nieuw: plain(nieuw) };
}
