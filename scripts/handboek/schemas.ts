import { jsonSchema } from '../../src/schema/json-schema.ts';
import type { Kind } from '../../src/schema/index.ts';

/** How the handbook and editors name the files of each kind of content. */
export const FILES: readonly { kind: Kind; name: string; glob: string; isText?: boolean }[] = [
  { kind: 'hoofdstukken', name: 'hoofdstuk (`.mdx`)', glob: 'documenten/**/*.mdx', isText: true },
  { kind: 'paginas', name: 'pagina (`.mdx`)', glob: 'paginas/*.mdx', isText: true },
  { kind: 'mijlpalen', name: 'mijlpaal', glob: 'mijlpalen/*.yaml' },
  { kind: 'themas', name: 'thema', glob: 'themas/*.yaml' },
  { kind: 'begrippen', name: 'begrip', glob: 'begrippen/*.yaml' },
  { kind: 'documenten', name: '`document.yaml`', glob: 'documenten/*/document.yaml' },
  { kind: 'versies', name: '`versie.yaml`', glob: 'documenten/*/*/versie.yaml' },
  { kind: 'errata', name: '`errata.yaml`', glob: 'documenten/*/*/errata.yaml' },
  { kind: 'site', name: '`site.yaml`', glob: 'site.yaml' },
  { kind: 'plan', name: '`plan.yaml`', glob: 'plan.yaml' },
  { kind: 'zoekwoorden', name: '`zoekwoorden.yaml`', glob: 'zoekwoorden.yaml' },
  { kind: 'samenstellingen', name: '`samenstellingen.yaml`', glob: 'samenstellingen.yaml' },
  {
    kind: 'doorverwijzingen',
    name: '`doorverwijzingen.yaml`',
    glob: 'doorverwijzingen.yaml',
  },
  { kind: 'schrijfhulp', name: '`schrijfhulp.yaml`', glob: 'schrijfhulp.yaml' },
];

const FOLDER = '.vscode/schemas';

/** The JSON Schemas for VS Code by their path; they hold no id of any content. */
export function schemaFiles(): Map<string, string> {
  return new Map(
    FILES.map(({ kind }) => [`${FOLDER}/${kind}.json`, JSON.stringify(jsonSchema(kind))]),
  );
}

/** The part of the settings of VS Code that says which schema goes with which files. */
export function schemaSettings(): Record<string, string[]> {
  return Object.fromEntries(
    FILES.filter(({ isText }) => !isText).map(({ kind, glob }) => [
      `./${FOLDER}/${kind}.json`,
      [`content/${glob}`],
    ]),
  );
}
