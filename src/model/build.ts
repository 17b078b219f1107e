import { begripPattern } from './begrip-pattern.ts';
import { compareDatum } from '../datum/datum.ts';
import { wrong } from '../faults/wrong.ts';
import { resolveBron, resolveList, type BronData } from './bron.ts';
import { buildDocumenten, RESERVED } from './documenten.ts';
import { shownWith } from './fingerprint.ts';
import type { Input, ModelFault, Report } from './input.ts';
import { findBegrippen, findPassages } from './passages.ts';
import { buildPlan } from './plan.ts';
import type { Begrip, Mijlpaal, Site, Thema } from './types.ts';

/**
 * Relates all content and derives what the pages show. `today` is the build date, `YYYY-MM-DD`.
 * References that lead nowhere come back as faults; the site then leaves them out.
 */
export function buildSite(input: Input, today: string): { site?: Site; faults: ModelFault[] } {
  const faults: ModelFault[] = [];
  const report: Report = (id, path, what) => void faults.push({ id, path, ...what });
  const [siteItem] = input.site;
  if (!siteItem) {
    report('site.yaml', [], wrong('model/site-missing'));
    return { faults };
  }
  const documenten = buildDocumenten(input, report);
  const bronOf = (id: string, path: PropertyKey[], data: BronData | undefined) =>
    resolveBron(data, documenten, (key, what) => report(id, [...path, ...key], what));

  const themas = new Map<string, Thema>();
  for (const { id, at, data } of [...input.themas].sort(byVolgorde)) {
    const { bron, sporen = [], onderwerpen = [], synoniemen = [], ...rest } = data;
    const { name } = at;
    const lists = { sporen, onderwerpen, synoniemen, mijlpalen: [], begrippen: [], passages: [] };
    themas.set(name, {
      ...rest,
      bron: bronOf(id, ['bron'], bron),
      ...lists,
      id: name,
      path: `/themas/${name}/`,
    });
  }
  const mijlpalen = new Map<string, Mijlpaal>();
  for (const { id, at, data } of [...input.mijlpalen].sort(
    (a, b) => compareDatum(a.data.datum, b.data.datum) || (a.id < b.id ? -1 : 1),
  )) {
    const { bron, documenten: docs, themas: names, eerder = [], ...rest } = data;
    const { name } = at;
    const mijlpaal: Mijlpaal = {
      ...rest,
      bron: bronOf(id, ['bron'], bron),
      id: name,
      path: `/mijlpalen/#${name}`,
      documenten: resolveList('document', 'documenten', docs, documenten, id, report),
      themas: resolveList('thema', 'themas', names, themas, id, report),
      eerder: eerder.map((item, i) => ({
        datum: item.datum,
        bron: bronOf(id, ['eerder', i, 'bron'], item.bron),
      })),
    };
    mijlpalen.set(name, mijlpaal);
    for (const document of mijlpaal.documenten) document.mijlpalen.push(mijlpaal);
    for (const thema of mijlpaal.themas) thema.mijlpalen.push(mijlpaal);
  }
  const begrippen: Begrip[] = input.begrippen
    .map(({ id, at, data }) => {
      const { bron, vormen = [], synoniemen = [], ...rest } = data;
      return {
        ...rest,
        bron: bronOf(id, ['bron'], bron),
        vormen,
        synoniemen,
        id: at.name,
        path: `/begrippen/#${at.name}`,
      };
    })
    .sort((a, b) => a.term.localeCompare(b.term, 'nl') || (a.id < b.id ? -1 : 1));

  const byEntry = new Map(
    [...documenten.values()]
      .flatMap(({ versies }) => versies.flatMap(({ hoofdstukken }) => hoofdstukken))
      .map((hoofdstuk) => [hoofdstuk.entry, hoofdstuk]),
  );
  for (const { id, data } of input.hoofdstukken) {
    const hoofdstuk = byEntry.get(id);
    if (!hoofdstuk) continue;
    hoofdstuk.themas = resolveList('thema', 'themas', data.themas, themas, id, report);
    hoofdstuk.mijlpalen = resolveList(
      'mijlpaal',
      'mijlpalen',
      data.mijlpalen,
      mijlpalen,
      id,
      report,
    );
  }
  const ordered = [...documenten.values()].sort(
    (a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1),
  );
  for (const thema of themas.values()) {
    thema.passages = findPassages(thema, ordered);
    thema.begrippen = findBegrippen(thema, begrippen);
  }
  const paginas = input.paginas
    .map(({ id, at, data, text }) => ({
      ...data,
      id: at.name,
      entry: id,
      text,
      shown: shownWith(text, new Map()),
      path: `/${at.name}/`,
    }))
    .sort((a, b) => (a.volgorde ?? 99) - (b.volgorde ?? 99) || (a.id < b.id ? -1 : 1));
  for (const pagina of paginas)
    if (documenten.has(pagina.id) || RESERVED.has(pagina.id))
      report(pagina.entry, [], wrong('model/pagina-address-taken', { id: pagina.id }));

  const site: Site = {
    ...siteItem.data,
    today,
    plan: buildPlan(input, documenten, bronOf, report),
    documenten: ordered,
    themas: [...themas.values()],
    mijlpalen: [...mijlpalen.values()],
    begrippen,
    begripPattern: begripPattern(begrippen),
    paginas,
    zoekwoorden: input.zoekwoorden.flatMap(({ data }) => data),
    vragen: input.vragen.flatMap(({ id, data }) =>
      data.flatMap(({ vraag, antwoord: data }, i) => {
        const antwoord = bronOf(id, [i, 'antwoord'], data);
        return antwoord ? [{ vraag, antwoord }] : [];
      }),
    ),
    samenstellingen: {
      splitsen: input.samenstellingen.flatMap(({ data }) => data.splitsen ?? []),
      heel: input.samenstellingen.flatMap(({ data }) => data.heel ?? []),
    },
    doorverwijzingen: input.doorverwijzingen.flatMap(({ data }) => data),
  };
  return { site, faults };
}

const byVolgorde = <T extends { id: string; data: { volgorde: number } }>(a: T, b: T) =>
  a.data.volgorde - b.data.volgorde || (a.id < b.id ? -1 : 1);
