import { wrong } from '../faults/wrong.ts';
import type { VersieData } from '../schema/index.ts';
import { bareText, fingerprint } from './fingerprint.ts';
import type { Input, Item, Report } from './input.ts';
import type { Document, Hoofdstuk, Versie } from './types.ts';

const slugOf = (part: string) => part.replace(/^\d{2,}-/, '').replace(/\.mdx$/, '');

/** Slugs of the address of a hoofdstuk file; empty for a short document's text. */
export function slugsOf(id: string): string[] {
  return id
    .split('/')
    .slice(3)
    .filter((part) => part !== 'index.mdx')
    .map(slugOf);
}

/** The folder of a hoofdstuk with its number, which no other may have; nothing for a short document. */
function numbered(id: string): string | undefined {
  const [, folder = '', number = ''] =
    /^(.*\/)0*(\d+)-[^/]*$/.exec(id.replace(/(?:\/index)?\.mdx$/, '')) ?? [];
  return folder.split('/').length > 3 ? folder + number : undefined;
}

/** Compares two file paths by their numbers, then by name, level by level. */
export function compareOrder(a: string, b: string): number {
  const [left, right] = [a, b].map((id) => id.split('/').slice(3));
  for (let i = 0; ; i++) {
    const [x, y] = [left?.[i], right?.[i]];
    if (x === y) {
      if (x === undefined) return 0;
      continue;
    }
    if (x === undefined || x === 'index.mdx') return -1;
    if (y === undefined || y === 'index.mdx') return 1;
    return parseInt(x, 10) - parseInt(y, 10) || (x < y ? -1 : 1);
  }
}

/** Builds one versie with its tree; references to themas and mijlpalen are filled in later. */
export function buildVersie(
  document: Document,
  item: Item<VersieData>,
  texts: Input['hoofdstukken'],
  beelden: Versie['beelden'],
  report: Report,
): Versie {
  const id = item.id.split('/')[2] ?? '';
  const fixedPath = `${document.path}versies/${id}/`;
  const { besluiten = [], ...rest } = item.data;
  const versie: Versie = {
    ...defined(rest),
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
  const byId = new Map<string, string>();
  const byNumber = new Map<string, string>();
  for (const file of [...texts].sort((a, b) => compareOrder(a.id, b.id))) {
    const slugs = slugsOf(file.id);
    const key = slugs.join('/');
    const parent = slugs.length > 1 ? bySlugs.get(slugs.slice(0, -1).join('/')) : undefined;
    if (bySlugs.has(key)) {
      report(file.id, [], wrong('model/address-twice', { slugs: key }));
      continue;
    }
    if (slugs.length > 1 && !parent) {
      report(file.id, [], wrong('model/index-missing'));
      continue;
    }
    const place = numbered(file.id);
    const same = place && byNumber.get(place);
    if (same)
      report(
        file.id,
        [],
        wrong('model/number-twice', { number: /(\d+)$/.exec(place)?.[1] ?? '', twin: same }),
      );
    else if (place) byNumber.set(place, slugs.at(-1) ?? '');
    const hoofdstuk = buildHoofdstuk(versie, file, slugs, parent);
    const twin = byId.get(hoofdstuk.id);
    if (twin !== undefined)
      report(file.id, file.data.id ? ['id'] : [], wrong('model/id-twice', { twin }));
    byId.set(hoofdstuk.id, key);
    bySlugs.set(key, hoofdstuk);
    versie.hoofdstukken.push(hoofdstuk);
    if (slugs.length === 0) versie.short = hoofdstuk;
    else (parent ? parent.children : versie.tree).push(hoofdstuk);
  }
  if (versie.short && versie.tree.length)
    report(versie.short.entry, [], wrong('model/short-and-long'));
  if (!versie.hoofdstukken.length) report(item.id, [], wrong('model/versie-empty'));
  versie.hoofdstukken.forEach((hoofdstuk, i, all) => {
    const [previous, next] = [all[i - 1], all[i + 1]];
    if (previous) hoofdstuk.previous = previous;
    if (next) hoofdstuk.next = next;
  });
  return versie;
}

function buildHoofdstuk(
  versie: Versie,
  { id: entry, data, body, text }: Input['hoofdstukken'][number],
  slugs: string[],
  parent?: Hoofdstuk,
): Hoofdstuk {
  const own = slugs.at(-1) ?? '';
  const { titel, nummer, samenvatting } = data;
  return {
    id: data.id ?? (parent ? `${parent.id}/${own}` : own),
    slugs: slugs.join('/'),
    ...defined({ titel, nummer, samenvatting, parent }),
    themas: [],
    mijlpalen: [],
    versie,
    children: [],
    depth: slugs.length,
    text,
    fingerprint: fingerprint(bareText(body, text, versie.beelden)),
    errata: [],
    entry,
    fixedPath: versie.fixedPath + slugs.map((slug) => `${slug}/`).join(''),
  };
}

/** Leaves out keys without a value, so that `exactOptionalPropertyTypes` holds. */
export function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined),
  ) as never;
}
