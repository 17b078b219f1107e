import type { Kind } from '../schema/index.ts';

/** Files of one kind of content, as editors know them. */
export interface ContentFiles {
  kind: Kind;
  /** Where they stand in the content folder. */
  glob: string;
  /** Whether the fields stand above a text. */
  isText?: boolean;
}

/** The files of every kind of content. */
export const FILES: readonly ContentFiles[] = [
  { kind: 'hoofdstukken', glob: 'documenten/**/*.mdx', isText: true },
  { kind: 'paginas', glob: 'paginas/*.mdx', isText: true },
  { kind: 'mijlpalen', glob: 'mijlpalen/*.yaml' },
  { kind: 'themas', glob: 'themas/*.yaml' },
  { kind: 'begrippen', glob: 'begrippen/*.yaml' },
  { kind: 'documenten', glob: 'documenten/*/document.yaml' },
  { kind: 'versies', glob: 'documenten/*/*/versie.yaml' },
  { kind: 'errata', glob: 'documenten/*/*/errata.yaml' },
  { kind: 'site', glob: 'site.yaml' },
  { kind: 'plan', glob: 'plan.yaml' },
  { kind: 'zoekwoorden', glob: 'zoekwoorden.yaml' },
  { kind: 'vragen', glob: 'vragen.yaml' },
  { kind: 'samenstellingen', glob: 'samenstellingen.yaml' },
  { kind: 'doorverwijzingen', glob: 'doorverwijzingen.yaml' },
  { kind: 'schrijfhulp', glob: 'schrijfhulp.yaml' },
];
