import { wrong } from '../faults/wrong.ts';
import { compareOrder, numberKey, slugsOf } from './content-path.ts';
import { shownWith } from './fingerprint.ts';
import type { Input, Item, Report } from './input.ts';
import type { Document, Hoofdstuk, Versie } from './types.ts';

/** Builds one versie with its tree; references to themas and mijlpalen are filled in later. */
export function buildVersie(
  document: Document,
  item: Item<'versies'>,
  texts: Input['hoofdstukken'],
  beelden: Versie['beelden'],
  report: Report,
): Versie {
  const id = item.at.versie;
  const fixedPath = `${document.path}versies/${id}/`;
  const { besluiten = [], ...rest } = item.data;
  const versie: Versie = {
    ...rest,
    id,
    document,
    besluiten,
    tree: [],
    hoofdstukken: [],
    beelden,
    isCurrent: false,
    fixedPath,
  };
  const bySlugs = new Map<string, Hoofdstuk>();
  const byId = new Map<string, { slugs: string; file: Input['hoofdstukken'][number] }>();
  const byNumber = new Map<string, string>();
  const headless = new Set<string>();
  for (const file of [...texts].sort((a, b) => compareOrder(a.at.parts, b.at.parts))) {
    const { parts } = file.at;
    const own = parts.at(-1);
    const slugs = slugsOf(parts);
    const above = parts.slice(0, -1).map((_, i) => slugsOf(parts.slice(0, i + 1)));
    const parent = above.length ? bySlugs.get(above.at(-1) ?? '') : undefined;
    if (bySlugs.has(slugs)) {
      report(file.id, [], wrong('model/address-twice', { slugs }));
      continue;
    }
    if (parts.length > 1 && !parent) {
      const depth = above.findIndex((each) => !bySlugs.has(each));
      const folder = file.id
        .split('/')
        .slice(0, 4 + depth)
        .join('/');
      // One file is missing, however many lie in its folder.
      if (!headless.has(folder))
        report(file.id, [], wrong('model/index-missing', { file: `${folder}/index.mdx` }));
      headless.add(folder);
      continue;
    }
    const place = numberKey(parts);
    const same = place && byNumber.get(place);
    if (same && own)
      report(file.id, [], wrong('model/number-twice', { number: own.number, twin: same }));
    else if (place && own) byNumber.set(place, own.slug);
    const hoofdstuk = buildHoofdstuk(versie, file, parent);
    const twin = byId.get(hoofdstuk.id);
    if (twin) {
      // Told where the id was written, for the other has it by its name.
      const [told, other] =
        file.data.id || !twin.file.data.id ? [file, twin.slugs] : [twin.file, slugs];
      report(told.id, told.data.id ? ['id'] : [], wrong('model/id-twice', { twin: other }));
    }
    byId.set(hoofdstuk.id, { slugs, file });
    bySlugs.set(slugs, hoofdstuk);
    versie.hoofdstukken.push(hoofdstuk);
    if (!own) versie.short = hoofdstuk;
    else (parent ? parent.children : versie.tree).push(hoofdstuk);
  }
  if (versie.short && versie.tree.length)
    report(versie.short.entry, [], wrong('model/short-and-long'));
  if (!versie.hoofdstukken.length) report(item.id, [], wrong('model/versie-empty'));
  versie.hoofdstukken.forEach((hoofdstuk, i, all) => {
    hoofdstuk.previous = all[i - 1];
    hoofdstuk.next = all[i + 1];
  });
  return versie;
}

function buildHoofdstuk(
  versie: Versie,
  { id: entry, at: { parts }, data, text }: Input['hoofdstukken'][number],
  parent?: Hoofdstuk,
): Hoofdstuk {
  const own = parts.at(-1)?.slug ?? '';
  const { titel, nummer, samenvatting } = data;
  return {
    id: data.id ?? (parent ? `${parent.id}/${own}` : own),
    slugs: slugsOf(parts),
    titel,
    nummer,
    samenvatting,
    parent,
    themas: [],
    mijlpalen: [],
    versie,
    children: [],
    depth: parts.length,
    text,
    shown: shownWith(text, versie.beelden),
    errata: [],
    entry,
    fixedPath: versie.fixedPath + parts.map(({ slug }) => `${slug}/`).join(''),
  };
}
