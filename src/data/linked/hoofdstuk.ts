import type { Absolute } from '../../follow/entry.ts';
import { numbered, versieLabel } from '../../model/names.ts';
import type { Hoofdstuk, Site } from '../../model/types.ts';
import { hoofdstukDay, known } from '../days.ts';
import { documentImage, imageAlt, imagePath, typeOf } from './document.ts';
import type { Facts } from './facts.ts';
import { breadcrumb, node, ref } from './nodes.ts';

/** A page of a text as it is shown: its address without base, and the pages above it. */
interface Shown {
  path: string;
  up: readonly { label: string; path: string }[];
}

/**
 * What the page of a hoofdstuk says to machines: the way to it, and what it is part of. The page must stay light, so the
 * document is named by the address of its own page, which says the rest. The picture of a document tells of its text now,
 * so another text has none.
 */
export function hoofdstukFacts(
  site: Site,
  hoofdstuk: Hoofdstuk,
  { path, up }: Shown,
  absolute: Absolute,
): Facts {
  const { versie } = hoofdstuk;
  const { document } = versie;
  const url = absolute(path);
  const isShort = hoofdstuk === versie.short;
  const label = isShort ? document.titel : numbered(hoofdstuk);
  const image = { ...documentImage(document), title: document.titel };
  return {
    type: 'article',
    path,
    graph: [
      isShort
        ? node(typeOf(document), { url, name: label, version: versieLabel(versie) })
        : node('Chapter', {
            url,
            name: label,
            isPartOf: versie.isCurrent
              ? ref(`${absolute(document.path)}#document`)
              : node(typeOf(document), {
                  url: absolute(versie.fixedPath),
                  name: document.titel,
                  version: versieLabel(versie),
                }),
          }),
      breadcrumb([{ label: site.naam, path: '/' }, ...up, { label, path }], absolute),
    ],
    modified: known(hoofdstukDay(hoofdstuk)),
    image: versie.isCurrent ? { path: imagePath(document.path), alt: imageAlt(image) } : undefined,
  };
}
