import type { Versie } from '../model/types.ts';
import type { AlineaSoort, HoofdstukWijziging, Telling, Vergelijking } from '../model/wijziging.ts';
import { afkomst } from './afkomst.ts';
import { alineaWijzigingen } from './alineas.ts';
import { hoofdstukWijzigingen, union } from './hoofdstukken.ts';
import { matchAlineas } from './match.ts';
import { memoryOf } from './memory.ts';
import { mijlpaalWijzigingen } from './mijlpalen.ts';

const made = new WeakMap<Versie, WeakMap<Versie, Vergelijking>>();

/** Everything that differs between two versions of one document; made once per pair. */
export function vergelijk(van: Versie, tot: Versie): Vergelijking {
  const own = made.get(van) ?? new WeakMap<Versie, Vergelijking>();
  made.set(van, own);
  const known = own.get(tot);
  if (known) return known;
  const result = make(van, tot);
  own.set(tot, result);
  return result;
}

function make(van: Versie, tot: Versie): Vergelijking {
  const { document } = tot;
  const path = `${document.path}wijzigingen/${van.id}/${tot.id}/`;
  const steps = tot.previous !== van && !van.previous;
  const origins = steps ? afkomst(tot, vergelijk) : undefined;
  const { byDeel, departures } = alineaWijzigingen(
    matchAlineas(van, tot, origins),
    memoryOf(document),
  );
  const hoofdstukken = hoofdstukWijzigingen(van, tot, path, byDeel, departures);
  return {
    document,
    van,
    tot,
    hoofdstukken,
    telling: tel(hoofdstukken),
    themas: union(...hoofdstukken.filter(isChanged).map(({ themas }) => themas)),
    mijlpalen: mijlpaalWijzigingen(van, tot),
    path,
  };
}

/** Whether anything happened to a hoofdstuk; only such a one has a page in the comparison. */
export function isChanged({ soort }: HoofdstukWijziging): boolean {
  return soort !== 'gelijk';
}

/** The number that an alinea counts in; what was split or joined counts as reworded, once. */
function countedAs(
  soort: AlineaSoort,
): 'herschreven' | 'nieuw' | 'vervallen' | 'verplaatst' | 'gelijk' {
  if (soort === 'verplaatst-herschreven') return 'verplaatst';
  return soort === 'gesplitst' || soort === 'samengevoegd' ? 'herschreven' : soort;
}

/** Alineas and hoofdstukken counted by what happened, each once. */
export function tel(hoofdstukken: HoofdstukWijziging[]): Telling {
  const telling: Telling = {
    herschreven: 0,
    nieuw: 0,
    vervallen: 0,
    verplaatst: 0,
    gelijk: 0,
    delenNieuw: 0,
    delenVervallen: 0,
    delenVerplaatst: 0,
    delenGewijzigd: 0,
  };
  const delen = {
    nieuw: 'delenNieuw',
    vervallen: 'delenVervallen',
    verplaatst: 'delenVerplaatst',
    gewijzigd: 'delenGewijzigd',
  } as const;
  for (const { soort, alineas } of hoofdstukken) {
    if (soort !== 'gelijk') telling[delen[soort]]++;
    for (const alinea of alineas) telling[countedAs(alinea.soort)]++;
  }
  return telling;
}
