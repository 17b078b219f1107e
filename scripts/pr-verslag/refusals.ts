import { addresses } from '../../src/check/addresses.ts';
import { deadAddresses, parseAdressen, readAdressen } from '../../src/check/adressen.ts';
import { readLock } from '../../src/check/lock.ts';
import { lockLines } from '../../src/check/frozen.ts';
import type { Loaded } from '../../src/check/load.ts';
import { LOCK, parseLock } from '../../src/content/lock.ts';
import { sentence, wrong } from '../../src/faults/wrong.ts';

/** One revision of the content: the folder it was written in, and what was read there. */
export interface Revision extends Loaded {
  dir: string;
}

const CURE =
  'Zet de tekst terug. Een fout meldt u in errata.yaml van die versie; voor een nieuwe tekst maakt u een nieuwe versie.';

/** Why a pull request may not be merged, in Dutch: what the target branch keeps for good, and this would change. */
export function refusals(van: Revision, tot: Revision): string[] {
  return [...frozenRefusals(van, tot), ...addressRefusals(van, tot)];
}

function frozenRefusals(van: Revision, tot: Revision): string[] {
  const { lines } = parseLock(readLock(van.dir) ?? '');
  const lock = readLock(tot.dir);
  const kept = new Map(parseLock(lock ?? '').lines.map((line) => [line.key, line]));
  const versies = (tot.site?.documenten ?? []).flatMap((document) => document.versies);
  const now = new Map(
    versies.flatMap((versie) =>
      lockLines(versie, tot.entries).map(({ key, hash }) => [key, hash] as const),
    ),
  );
  const locked = new Set(lines.map(({ versie }) => versie));
  const keys = new Set(lines.map(({ key }) => key));
  const found = lines.flatMap(({ key, hash, hoofdstuk }) => {
    const what =
      hoofdstuk === undefined ? `Het label en de datum van ${key}` : `De tekst van ${key}`;
    const text = now.get(key);
    const own = kept.get(key);
    return [
      ...(text === undefined
        ? [`${what} staat vast, maar is er niet meer of is niet te lezen. ${CURE}`]
        : text !== hash
          ? [`${what} staat vast en is veranderd. ${CURE}`]
          : []),
      ...(lock === undefined
        ? []
        : !own
          ? [`De regel over ${key} is uit ${LOCK} verdwenen. Zet die regel terug.`]
          : own.hash !== hash
            ? [`De regel over ${key} in ${LOCK} is veranderd. Zet die regel terug zoals hij was.`]
            : []),
    ];
  });
  const added = [...now.keys()].filter(
    (key) => !keys.has(key) && locked.has(key.split('/').slice(0, 2).join('/')),
  );
  return [
    ...(lines.length && lock === undefined
      ? [`Het bestand ${LOCK} is verdwenen. Zet het terug zoals het was.`]
      : []),
    ...found,
    ...added.map(
      (key) => `${key} is toegevoegd aan een versie waarvan de tekst vaststaat. ${CURE}`,
    ),
  ];
}

function addressRefusals(van: Revision, tot: Revision): string[] {
  const { listed } = parseAdressen(readAdressen(van.dir) ?? '');
  if (!listed.length) return [];
  if (!tot.site)
    return ['site.yaml is niet te lezen, dus geen adres antwoordt nog. Herstel dat bestand.'];
  const dead = new Set(deadAddresses(tot.site, listed).map(({ path }) => path));
  const kept = new Set(parseAdressen(readAdressen(tot.dir) ?? '').listed.map(({ path }) => path));
  return [
    ...[...dead].map((path) => sentence(wrong('adressen/dead', { path }))),
    ...listed
      .filter(({ path }) => !kept.has(path))
      .map(({ path }) => `De regel ${path} is uit adressen.txt verdwenen. Zet die regel terug.`),
  ];
}

/** Addresses that came, that went, and that lead elsewhere since. */
export function addressChanges(van: Revision, tot: Revision) {
  if (!van.site || !tot.site) return { added: [], gone: [], moved: [] };
  const [before, after] = [addresses(van.site), addresses(tot.site)];
  const known = new Map(van.site.doorverwijzingen.map((each) => [each.van, each.naar]));
  const redirected = tot.site.doorverwijzingen
    .filter((each) => known.get(each.van) !== each.naar)
    .map(({ van: from, naar }) => ({ van: from, naar }));
  const places = new Map<string, string>();
  for (const { id, versies, gone, path } of tot.site.documenten) {
    const old = van.site.documenten.find((document) => document.id === id);
    for (const each of gone) {
      const was = old?.current?.hoofdstukken.some(({ slugs }) => slugs === each.slugs);
      if (was && each.moved)
        places.set(`${path}${each.slugs}/`, each.moved.currentPath ?? each.moved.fixedPath);
    }
    for (const versie of versies)
      for (const hoofdstuk of versie.hoofdstukken) {
        const was = old?.versies
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
