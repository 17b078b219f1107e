import { RESERVED } from '../model/documenten.ts';
import { nearest } from '../dutch/nearest.ts';
import type { Site } from '../model/types.ts';
import type { DoorverwijzingenData } from '../schema/index.ts';
import type { Fault } from '../content/fault.ts';
import { addresses } from './links.ts';
import type { Entry } from '../content/read.ts';

/** Faults for redirects from a page that is there, to one that is not, twice, or through another redirect. */
export function checkDoorverwijzingen(site: Site, entries: Map<string, Entry>): Fault[] {
  const entry = entries.get('doorverwijzingen.yaml');
  if (!entry) return [];
  const all = addresses(site);
  const list = entry.data as DoorverwijzingenData;
  const first = new Map<string, number>();
  list.forEach(({ van }, i) => void (first.has(van) || first.set(van, i)));
  return list.flatMap(({ van, naar }, i) => {
    const [target = '', anchor] = naar.split('#');
    const vanFault = all.has(van)
      ? `Op ${van} staat een pagina, dus van dat adres kan niet worden doorverwezen. Haal deze regel weg.`
      : isOwn(van, (path) => all.has(path))
        ? `Adressen als ${van} gebruikt de site zelf. Haal deze regel weg.`
        : first.get(van) !== i
          ? `Het adres ${van} staat hier twee keer. Haal een van de twee weg.`
          : undefined;
    const naarFault =
      target === van
        ? 'Deze doorverwijzing leidt naar zichzelf. Schrijf bij naar het nieuwe adres.'
        : first.has(target) && !all.has(target)
          ? `${target} is zelf doorverwezen. Schrijf bij naar meteen het adres waar de tekst nu staat: ${list[first.get(target) ?? 0]?.naar}.`
          : !all.has(target)
            ? `Op ${target} staat geen pagina. ${meant(
                target,
                [...all.keys()].filter((path) => path !== '/'),
              )}`
            : anchor && !all.get(target)?.has(anchor)
              ? `Op ${target} bestaat #${anchor} niet. Kijk het anker na of haal het weg.`
              : undefined;
    const at = (key: string, message?: string) =>
      message ? [{ file: entry.file, ...entry.locate([i, key]), message }] : [];
    return [...at('van', vanFault), ...at('naar', naarFault)];
  });
}

function meant(target: string, paths: string[]): string {
  const hint = nearest(target, paths);
  return hint ? `Bedoelt u ${hint}?` : 'Kijk het adres na.';
}

/** Whether the site itself may put a page there: below a reserved name, or a part of a comparison. */
function isOwn(van: string, has: (path: string) => boolean): boolean {
  const [first = '', ...rest] = van.split('/').filter(Boolean);
  if (first === 'themas') return false;
  if (RESERVED.has(first)) return true;
  return rest[0] === 'wijzigingen' && has(`/${[first, ...rest.slice(0, 3)].join('/')}/`);
}
