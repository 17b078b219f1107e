import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { jsonSchema } from '../schema/json-schema.ts';
import { contentDir } from '../content/environment.ts';
import { readPath } from '../content/paths.ts';

const KINDS = ['hoofdstukken', 'paginas'] as const;

/**
 * While the authoring server runs, tells the Astro extension of VS Code which schema the front matter
 * of each text follows, so that it completes and checks fields. The files name paths of this machine
 * and stand in `.astro`, which is not kept.
 */
export function editorSchemas(): AstroIntegration {
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:server:start': () => writeEditorSchemas('.astro/collections/', contentDir()),
    },
  };
}

/** Writes the schemas of front matter, and the list of texts with their kind. */
export function writeEditorSchemas(folder: string, dir: string): void {
  mkdirSync(folder, { recursive: true });
  const put = (name: string, value: object) =>
    writeFileSync(join(folder, name), JSON.stringify(value));
  for (const kind of KINDS) put(`${kind}.schema.json`, jsonSchema(kind));
  const entries = readdirSync(dir, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const kind = readPath(name.replaceAll('\\', '/'))?.kind;
    const isText = KINDS.some((each) => each === kind);
    // The extension compares addresses in lower case.
    return isText
      ? [[decodeURIComponent(pathToFileURL(join(dir, name)).href).toLowerCase(), kind] as const]
      : [];
  });
  put('collections.json', {
    collections: KINDS.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries),
  });
}
