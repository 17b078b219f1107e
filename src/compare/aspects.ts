import { alike } from '../dutch/look-alikes.ts';
import type { Aspect, Shown } from '../model/text.ts';
import type { AspectWijziging } from '../model/wijziging.ts';
import type { Compared, Item } from './item.ts';
import type { Likeness } from './likeness.ts';
import { samePlace } from './stretches.ts';

const ASPECTS: Aspect[] = ['opmaak', 'verwijzing', 'beeld', 'opbouw'];

/**
 * What differs of a block beside its words, by aspect. What depends on where words stand counts only where the words
 * are the same; a form or link that other words in its place have now is told by those words. `counts` leaves out what
 * is told in another way.
 */
export function compareAspects<T extends Compared>(
  oud: Item<T>,
  nieuw: Item<T>,
  likeness: Likeness,
  counts: (shown: Shown) => boolean = () => true,
): AspectWijziging[] {
  const isSame = alike(oud.text) === alike(nieuw.text);
  const [a, b] = [shownOf(oud, isSame), shownOf(nieuw, isSame)].map((all) => all.filter(counts));
  const isOnePlace = samePlace(isSame ? [] : likeness.segmentsOf(oud.text, nieuw.text));
  const found = ASPECTS.map((aspect): AspectWijziging => {
    const [was, now] = [ofAspect(a, aspect), ofAspect(b, aspect)];
    const [gone, come] = [without(was, now), without(now, was)];
    if (!isSame) takeOutPairs(gone, come, isOnePlace);
    return { aspect, oud: gone.map(phraseOf), nieuw: come.map(phraseOf) };
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

/** Takes out of both lists what is one form of words in one place. */
function takeOutPairs(gone: Shown[], come: Shown[], isOnePlace: ReturnType<typeof samePlace>) {
  for (const was of [...gone]) {
    const at = come.findIndex(
      ({ span }) => span && was.span && span.form === was.span.form && isOnePlace(was.span, span),
    );
    if (at < 0) continue;
    come.splice(at, 1);
    gone.splice(gone.indexOf(was), 1);
  }
}

/** Everything that is shown of a block, an image by its bytes too. */
function shownOf({ place: { hoofdstuk, alinea } }: Item<Compared>, isSame: boolean): Shown[] {
  const own = alinea.shown.filter(({ isPlaced }) => isSame || !isPlaced);
  if (!alinea.bestand) return own;
  const hash = hoofdstuk.versie?.beelden.get(alinea.bestand)?.hash ?? 'onbekend';
  return [...own, { aspect: 'beeld', phrase: `inhoud ${hash.slice(0, 12)}` }];
}

const ofAspect = (shown: Shown[] = [], aspect: Aspect) =>
  shown.filter((each) => each.aspect === aspect);
const phraseOf = ({ phrase }: Shown) => phrase;

/** The members of a list that the other lacks, each as often as it is lacking. */
function without(list: Shown[], other: Shown[]): Shown[] {
  const rest = other.map(phraseOf);
  return list.filter(({ phrase }) => {
    const at = rest.indexOf(phrase);
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
