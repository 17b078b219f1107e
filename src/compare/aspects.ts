import { alike } from '../dutch/look-alikes.ts';
import type { Aspect, Shown } from '../model/text.ts';
import type { AspectWijziging } from '../model/wijziging.ts';
import type { Compared, Item, Match } from './item.ts';
import type { Likeness } from './likeness.ts';
import { textOf } from './moves.ts';
import { samePlace } from './stretches.ts';

/** What every heading is, unless somebody chose. */
const USUAL = 'kop van niveau 2';
const ASPECTS: Aspect[] = ['opmaak', 'verwijzing', 'beeld', 'opbouw'];

/**
 * What differs of a block beside its words, by aspect; of what was split or joined, of all its blocks together. What depends on where words stand counts only where the words
 * are the same; a form or link that other words in its place have now is told by those words. `counts` leaves out what
 * is told in another way.
 */
export function compareAspects<T extends Compared>(
  { oud, nieuw }: Match<T>,
  likeness: Likeness,
  counts: (shown: Shown) => boolean = () => true,
): AspectWijziging[] {
  const [was, now] = [textOf(oud), textOf(nieuw)];
  const isOne = oud.length === 1 && nieuw.length === 1;
  const isSame = isOne && alike(was) === alike(now);
  const isWhole = oud.length > 0 && nieuw.length > 0;
  const [a, b] = [oud, nieuw].map((items) =>
    shownOf(items, isSame).filter((each) => counts(each) && (isWhole || isToldAlone(each))),
  );
  const isOnePlace = samePlace(isSame ? [] : likeness.segmentsOf(was, now));
  const found = ASPECTS.map((aspect): AspectWijziging => {
    const [before, after] = [ofAspect(a, aspect), ofAspect(b, aspect)];
    const [gone, come] = [without(before, after), without(after, before)];
    if (!isSame) takeOutPairs(gone, come, isOnePlace);
    return { aspect, oud: gone.map(phraseOf), nieuw: come.map(phraseOf) };
  });
  return [
    ...(isSame && was !== now ? [{ aspect: 'teken' as const, oud: [], nieuw: [] }] : []),
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

/** Of a block that came or went, what is not there to see: its image is, and its place in a table or a list. */
const isToldAlone = ({ aspect, phrase, isOfTable, isMarked }: Shown) =>
  aspect !== 'beeld' && phrase !== USUAL && !isOfTable && !isMarked;

/**
 * Everything that is shown of blocks, an image by its bytes too. Of several, places are those in the words of all, and
 * what they stand in together is told once.
 */
function shownOf(items: readonly Item<Compared>[], isSame: boolean): Shown[] {
  const all = items.flatMap(({ place: { hoofdstuk, alinea } }, i): Shown[] => {
    const own = alinea.shown.filter(({ isPlaced }) => isSame || !isPlaced);
    const before = i && textOf(items.slice(0, i)).length + 1;
    const placed = own.map(({ span, ...each }): Shown =>
      span ? { ...each, span: { ...span, from: span.from + before, to: span.to + before } } : each,
    );
    if (!alinea.bestand) return placed;
    const hash = hoofdstuk.versie?.beelden.get(alinea.bestand)?.hash ?? 'onbekend';
    return [...placed, { aspect: 'beeld', phrase: `inhoud ${hash.slice(0, 12)}` }];
  });
  const isFirst = ({ phrase }: Shown, i: number) =>
    all.findIndex((other) => other.phrase === phrase) === i;
  return items.length > 1
    ? all.filter((each, i) => each.aspect !== 'opbouw' || isFirst(each, i))
    : all;
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
