import { addresses } from '../../src/check/addresses.ts';
import {
  deadAddresses,
  deadFaults,
  lastingAddresses,
  parseAdressen,
  readAdressen,
} from '../../src/check/adressen.ts';
import { sentence } from '../../src/faults/wrong.ts';
import { frozenRefusals } from './frozen.ts';
import type { Revision } from './revision.ts';
import { slipRefusals } from './slips.ts';

/** Why a pull request may not be merged, in Dutch: what the target branch keeps for good, and this would change. */
export function refusals(van: Revision, tot: Revision): string[] {
  return [...frozenRefusals(van, tot), ...addressRefusals(van, tot), ...slipRefusals(van, tot)];
}

/**
 * What answered on the target branch answers still, listed or not: each step keeps what the one before it had, so that
 * nobody has to bring the list up to date for an address to be kept.
 */
function addressRefusals(van: Revision, tot: Revision): string[] {
  const { listed } = parseAdressen(readAdressen(van.dir) ?? '');
  const lasting = van.published ? lastingAddresses(van.published) : [];
  const promised = [...listed, ...lasting.map((path) => ({ path, line: 0 }))];
  if (!promised.length) return [];
  if (!tot.published)
    return ['site.yaml is niet te lezen, dus geen adres antwoordt nog. Herstel dat bestand.'];
  const dead = new Map(
    deadAddresses(tot.published, promised).map((address) => [address.path, address]),
  );
  const kept = new Set(parseAdressen(readAdressen(tot.dir) ?? '').listed.map(({ path }) => path));
  return [
    ...deadFaults(tot.published, [...dead.values()]).map(sentence),
    ...listed
      .filter(({ path }) => !kept.has(path))
      .map(({ path }) => `De regel ${path} is uit adressen.txt verdwenen. Zet die regel terug.`),
  ];
}

/** Addresses that came, that went, and that lead elsewhere since. */
export function addressChanges(van: Revision, tot: Revision) {
  const { published: old } = van;
  const { published: now } = tot;
  if (!old || !now) return { added: [], gone: [], moved: [] };
  const [before, after] = [addresses(old), addresses(now)];
  const known = new Map(old.doorverwijzingen.map((each) => [each.van, each.naar]));
  const redirected = now.doorverwijzingen
    .filter((each) => known.get(each.van) !== each.naar)
    .map(({ van: from, naar }) => ({ van: from, naar }));
  const places = new Map<string, string>();
  for (const { id, versies, gone, path } of now.documenten) {
    const earlier = old.documenten.find((document) => document.id === id);
    for (const each of gone) {
      const was = earlier?.current?.hoofdstukken.some(({ slugs }) => slugs === each.slugs);
      if (was && each.moved)
        places.set(`${path}${each.slugs}/`, each.moved.currentPath ?? each.moved.fixedPath);
    }
    for (const versie of versies)
      for (const hoofdstuk of versie.hoofdstukken) {
        const was = earlier?.versies
          .find((other) => other.id === versie.id)
          ?.hoofdstukken.find((other) => other.id === hoofdstuk.id);
        if (was && was.fixedPath !== hoofdstuk.fixedPath)
          places.set(was.fixedPath, hoofdstuk.fixedPath);
      }
  }
  const moved = [...redirected, ...[...places].map(([from, naar]) => ({ van: from, naar }))];
  const left = new Set(moved.map((each) => each.van));
  const arrived = new Set(moved.map(({ naar }) => naar.split('#')[0]));
  return {
    added: [...after.keys()].filter((path) => !before.has(path) && !arrived.has(path)).sort(),
    gone: [...before.keys()].filter((path) => !after.has(path) && !left.has(path)).sort(),
    moved: moved.sort((a, b) => (a.van < b.van ? -1 : 1)),
  };
}
