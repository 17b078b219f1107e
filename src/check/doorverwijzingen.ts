import { nearest } from '../dutch/nearest.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import { RESERVED } from '../model/documenten.ts';
import { addresses } from './addresses.ts';
import { onSite } from './rule.ts';
import { isSubtree, withoutStar } from './subtrees.ts';

type Broken = Wrong<RulesOf<'doorverwijzingen'>>;

/** Faults for redirects from a page that is there, to one that is not, twice, or through another redirect. */
export const doorverwijzingen = onSite('doorverwijzingen', (site, { entries }) => {
  const entry = entries.get('doorverwijzingen.yaml');
  if (entry?.kind !== 'doorverwijzingen') return [];
  const all = addresses(site);
  const list = entry.data;
  const first = new Map<string, number>();
  list.forEach(({ van }, i) => void (first.has(van) || first.set(van, i)));
  return list.flatMap(({ van, naar }, i) => {
    const at = (key: string, fault: Broken | undefined): Finding<Broken['rule']>[] =>
      fault ? [{ file: entry.file, ...entry.locate([i, key]), ...fault }] : [];
    return [...at('van', fromFault(van, first.get(van) === i)), ...at('naar', toFault(van, naar))];
  });

  function fromFault(van: string, isFirst: boolean): Broken | undefined {
    const start = withoutStar(van);
    if (all.has(start)) return wrong('doorverwijzingen/from-page', { van: start });
    if (isOwn(start, (path) => all.has(path)))
      return wrong('doorverwijzingen/from-reserved', { van: start });
    return isFirst ? undefined : wrong('doorverwijzingen/twice', { van });
  }

  function toFault(van: string, naar: string): Broken | undefined {
    const [given = '', anchor] = naar.split('#');
    // Only what is sent on whole has a place below the new address.
    if (isSubtree(given) && !isSubtree(van))
      return wrong('doorverwijzingen/to-nowhere', { target: given, near: withoutStar(given) });
    const target = withoutStar(given);
    if (target === withoutStar(van)) return wrong('doorverwijzingen/to-itself');
    const ids = all.get(target);
    if (ids)
      return anchor && !ids.has(anchor)
        ? wrong('doorverwijzingen/anchor-unknown', { target, anchor })
        : undefined;
    const next = list[first.get(target) ?? -1];
    const round = next && wayRound(target);
    // Told once, at its first; what leads into it waits for that.
    if (round) return round[0] === van ? wrong('doorverwijzingen/loop', { target }) : undefined;
    if (next) return wrong('doorverwijzingen/to-another', { target, naar: next.naar });
    const pages = [...all.keys()].filter((path) => path !== '/');
    return wrong('doorverwijzingen/to-nowhere', { target, near: nearest(target, pages) });
  }

  /** The addresses that redirects from one go round in for ever, in the order of the file; nothing when they end. */
  function wayRound(start: string): string[] | undefined {
    const way: string[] = [];
    let path: string | undefined = start;
    while (path !== undefined && !all.has(path) && !way.includes(path)) {
      way.push(path);
      path = list[first.get(path) ?? -1]?.naar.split('#')[0];
    }
    const round = path === undefined || all.has(path) ? [] : way.slice(way.indexOf(path));
    const place = (van: string) => first.get(van) ?? 0;
    return round.length ? round.sort((a, b) => place(a) - place(b)) : undefined;
  }
});

/** Whether the site itself may put a page there: below a reserved name, or a part of a comparison. */
function isOwn(van: string, has: (path: string) => boolean): boolean {
  const [first = '', ...rest] = van.split('/').filter(Boolean);
  if (first === 'themas') return false;
  if (RESERVED.has(first)) return true;
  return rest[0] === 'wijzigingen' && has(`/${[first, ...rest.slice(0, 3)].join('/')}/`);
}
