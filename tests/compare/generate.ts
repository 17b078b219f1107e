import type { Alinea, Block, Document, Hoofdstuk, Versie } from '../../src/model/types.ts';

/** Headings, then alineas, as blocks that nothing else is shown of. */
export const blocksOf = (alineas: Alinea[], headings: string[] = []): Block[] => [
  ...headings.map((text, i): Block => ({
    soort: 'kop',
    number: i + 1,
    id: `k-${i}`,
    text,
    shown: [],
  })),
  ...alineas.map((alinea): Block => ({
    ...alinea,
    soort: 'alinea',
    id: `a${alinea.number}`,
    shown: [],
  })),
];

/** A part as tests and measurements write it. */
export interface HoofdstukSpec extends Partial<
  Pick<Hoofdstuk, 'titel' | 'nummer' | 'samenvatting' | 'themas' | 'mijlpalen' | 'slugs' | 'shown'>
> {
  id: string;
  parent?: string;
  alineas: string[];
  headings?: string[];
}

/** A document with versions given oldest first, without any file; the last one is current. */
export function makeDocument(versies: HoofdstukSpec[][], id = 'plan'): Document {
  const document: Document = {
    id,
    path: `/${id}/`,
    korteTitel: id,
    mijlpalen: [],
    gone: [],
    relaties: [],
    soort: 'plan-van-aanpak',
    omschrijving: id,
    volgorde: 1,
    titel: id,
    versies: [],
  };
  const made = versies.map((parts, i): Versie => {
    const versie: Versie = {
      id: `v${i + 1}`,
      label: `versie ${i + 1}`,
      datum: String(2000 + i),
      status: 'vastgesteld',
      document,
      besluiten: [],
      tree: [],
      hoofdstukken: [],
      beelden: new Map(),
      isCurrent: false,
      fixedPath: `/${id}/versies/v${i + 1}/`,
    };
    const byId = new Map<string, Hoofdstuk>();
    versie.hoofdstukken = parts.map((spec) => {
      const part = makeHoofdstuk(spec, versie, byId.get(spec.parent ?? ''));
      byId.set(spec.id, part);
      return part;
    });
    versie.tree = versie.hoofdstukken.filter(({ parent }) => !parent);
    return versie;
  });
  made.forEach((versie, i) => Object.assign(versie, i > 0 && { previous: made[i - 1] }));
  document.versies = made.toReversed();
  const current = document.versies[0];
  if (current) Object.assign(document, { current: Object.assign(current, { isCurrent: true }) });
  return document;
}

function makeHoofdstuk(spec: HoofdstukSpec, versie: Versie, parent?: Hoofdstuk): Hoofdstuk {
  const { id, alineas, headings = [], parent: _parent, slugs = id, ...rest } = spec;
  const list = alineas.map((text, i) => ({ number: i + 1, text }));
  return {
    titel: id,
    themas: [],
    mijlpalen: [],
    ...rest,
    id,
    slugs,
    versie,
    ...(parent && { parent }),
    children: [],
    errata: [],
    depth: parent ? parent.depth + 1 : 1,
    shown: spec.shown ?? [...headings, ...alineas].join('\n\n'),
    entry: `${versie.id}/${id}`,
    fixedPath: `${versie.fixedPath}${slugs && `${slugs}/`}`,
    text: {
      alineas: list,
      headings: headings.map((text, i) => ({ id: `k-${i}`, level: 2, text })),
      sections: [{ path: [], alineas: list }],
      all: alineas.join('\n'),
      blocks: blocksOf(list, headings),
      shown: spec.shown ?? [...headings, ...alineas].join('\n\n'),
      beelden: [],
      links: [],
      outside: [],
      verwijzingen: [],
      remnants: [],
      tree: { type: 'root', children: [] },
    },
  };
}
