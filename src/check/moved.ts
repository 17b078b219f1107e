import { stringify } from 'yaml';
import { nearest } from '../dutch/nearest.ts';
import { Likeness, type Profile } from '../compare/likeness.ts';
import { lastSlug } from '../model/content-path.ts';
import { TOP } from '../faults/place.ts';
import { wrong } from '../faults/wrong.ts';
import type { Hoofdstuk, Versie } from '../model/types.ts';
import { versieKey } from './frozen.ts';
import { onSite } from './rule.ts';
import { frozenVersies } from './signs.ts';

/** From this likeness on a new part is taken for one that is gone: more than nine of ten words. Chosen. */
const LIKELY = 0.9;
/** A text of less weight (five words) may be like another by chance; see `Likeness`. */
const TELLING = 50;
/** So many pairs are looked at: versies with more parts that came and went are another text altogether. */
const MOST_PAIRS = 40_000;

/**
 * Warnings for parts of a versie that is not frozen and that look like one that is gone from the versie before: with
 * the identity of that one, its history goes on.
 */
export const moved = onSite('moved', (site, { dir, entries }) => {
  const frozen = frozenVersies(dir);
  return site.documenten
    .flatMap(({ versies }) => versies)
    .filter((versie) => !frozen.has(versieKey(versie)))
    .flatMap((versie) =>
      movedParts(versie).flatMap(({ part, was, likeness }) => {
        const entry = entries.get(part.entry);
        const file = entry?.file;
        const own = entry?.kind === 'hoofdstukken' ? entry.data.id : undefined;
        const values = {
          id: was.id,
          line: stringify({ id: was.id }).trim(),
          label: was.versie.label,
          percent: Math.floor(likeness * 100),
          hasId: own !== undefined,
        };
        // Who gave it a name of its own has said that it is another part.
        // But for a name that is that of the other, with a slip in it.
        const isNamed = own !== undefined && nearest(own, [was.id]) === undefined;
        return file === undefined || isNamed
          ? []
          : [{ file, ...TOP, ...wrong('moved/likely', values), warning: true }];
      }),
    );
});

interface Moved {
  part: Hoofdstuk;
  was: Hoofdstuk;
  /** 0 to 1. */
  likeness: number;
}

/** The parts that came, each with the part that went and that it is most like; not those that move along with another. */
function movedParts({ hoofdstukken, previous }: Versie): Moved[] {
  const [now, before] = [hoofdstukken, previous?.hoofdstukken ?? []];
  const [ids, oldIds] = [now, before].map((all) => new Set(all.map(({ id }) => id)));
  const came = now.filter(({ id, slugs }) => slugs && !oldIds?.has(id));
  const left = new Map(
    before.filter(({ id, slugs }) => slugs && !ids?.has(id)).map((each) => [each.id, each]),
  );
  if (!left.size || came.length * left.size > MOST_PAIRS) return [];
  const all = new Likeness();
  const profiles = new Map([...came, ...left.values()].map((each) => [each, profileOf(each, all)]));
  const meant = new Map<Hoofdstuk, string>();
  return came.flatMap((part) => {
    const above = part.parent && meant.get(part.parent);
    // The identity that it gets once the one above it has its own.
    const along = above === undefined ? part.id : `${above}/${lastSlug(part)}`;
    meant.set(part, along);
    if (left.delete(along)) return [];
    const best = mostAlike(part, [...left.values()], profiles, all);
    if (!best) return [];
    left.delete(best.was.id);
    meant.set(part, best.was.id);
    return [best];
  });
}

const profileOf = ({ titel, text }: Hoofdstuk, all: Likeness): Profile =>
  all.profileOf([titel, ...text.blocks.map((block) => block.text)].join('\n'));

function mostAlike(
  part: Hoofdstuk,
  gone: Hoofdstuk[],
  profiles: ReadonlyMap<Hoofdstuk, Profile>,
  all: Likeness,
): Moved | undefined {
  const own = profiles.get(part);
  if (!own || own.total < TELLING || part.text.unread) return undefined;
  const found = gone.flatMap((was): Moved[] => {
    const other = profiles.get(was);
    // Texts of so different a length cannot be alike.
    if (!other || Math.min(own.total, other.total) < (LIKELY / 2) * (own.total + other.total))
      return [];
    return [{ part, was, likeness: all.between(own, other) }];
  });
  const best = found.sort((a, b) => b.likeness - a.likeness)[0];
  return best && best.likeness >= LIKELY ? best : undefined;
}
