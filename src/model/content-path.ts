interface InDocument {
  document: string;
}
interface InVersie extends InDocument {
  versie: string;
}

/** One step of the way to a hoofdstuk below its versie: a file `02-aanpak.mdx` or a folder `02-aanpak`. */
export interface Part {
  /** Its order as written, without the zeros before it. */
  number: string;
  /** Its part of the address: `aanpak`. */
  slug: string;
  /** Name of the file or folder as it stands. */
  name: string;
}

/** What the path of a file says, by the kind of its content. */
export interface Places {
  site: object;
  plan: object;
  zoekwoorden: object;
  vragen: object;
  samenstellingen: object;
  doorverwijzingen: object;
  schrijfhulp: object;
  themas: { name: string };
  mijlpalen: { name: string };
  begrippen: { name: string };
  paginas: { name: string };
  documenten: InDocument;
  versies: InVersie;
  errata: InVersie;
  /** `parts` is the way to it; empty for the text of a short document. */
  hoofdstukken: InVersie & { parts: Part[] };
  beelden: InVersie & { bestand: string };
}

/** A path of the content folder, read: its kind, and the names that stand in it. */
export type At<Kind extends keyof Places> = { kind: Kind } & Places[Kind];
export type ContentPath = { [Kind in keyof Places]: At<Kind> }[keyof Places];

/** The address of a hoofdstuk below its document, its slugs joined by `/`; empty for a short document. */
export const slugsOf = (parts: readonly Part[]): string => parts.map(({ slug }) => slug).join('/');

/** The last step of such an address. */
export const lastSlug = ({ slugs }: { slugs: string }): string => slugs.split('/').at(-1) ?? '';

/** The folder of a hoofdstuk and its number, which no other may have; nothing for a short document. */
export function numberKey(parts: readonly Part[]): string | undefined {
  const last = parts.at(-1);
  const folders = parts.slice(0, -1).map(({ name }) => `${name}/`);
  return last && folders.join('') + last.number;
}

/** Orders the ways to two hoofdstukken by number, then by name, level by level; what holds parts comes before them. */
export function compareOrder(a: readonly Part[], b: readonly Part[]): number {
  for (let i = 0; ; i++) {
    const [x, y] = [a[i], b[i]];
    if (!x || !y) return (x ? 1 : 0) - (y ? 1 : 0);
    if (x.name !== y.name) return Number(x.number) - Number(y.number) || (x.name < y.name ? -1 : 1);
  }
}
