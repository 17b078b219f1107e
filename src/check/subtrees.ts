import type { Site } from '../model/types.ts';
import { addresses } from './addresses.ts';
import { parseAdressen, readAdressen } from './adressen.ts';

type Redirects = Site['doorverwijzingen'];

/** Whether an address stands for all that lies below it. */
export const isSubtree = (address: string): boolean => address.endsWith('*');
/** An address without the sign that stands for what lies below it. */
export const withoutStar = (address: string): string => address.replace(/\*$/, '');

/**
 * The redirects of a site with those of a whole subtree (`/oud/*`) written out: one for each address of the list that lies
 * below it and has no page, to the same place below the new address, else to the nearest page above that.
 */
export function writtenOut(site: Site, dir: string): Redirects {
  const { doorverwijzingen: list } = site;
  if (!list.some(({ van }) => isSubtree(van))) return list;
  const pages = addresses(site);
  const own = new Set(list.map(({ van }) => van));
  const promised = parseAdressen(readAdressen(dir) ?? '').listed.map(({ path }) => path);
  return list.flatMap(({ van, naar }): Redirects => {
    if (!isSubtree(van)) return [{ van, naar }];
    const start = withoutStar(van);
    const below = [...new Set([start, ...promised.filter((path) => path.startsWith(start))])];
    return below
      .filter((path) => !pages.has(path) && !own.has(path))
      .map((path) => ({
        van: path,
        naar: isSubtree(naar) ? nearestPage(withoutStar(naar), path.slice(start.length)) : naar,
      }));
  });

  function nearestPage(start: string, rest: string): string {
    const steps = rest.split('/').filter(Boolean);
    for (let kept = steps.length; kept > 0; kept -= 1) {
      const path = `${start}${steps.slice(0, kept).join('/')}/`;
      if (pages.has(path)) return path;
    }
    return start;
  }
}
