import type { Absolute } from '../follow/entry.ts';
import { csvPath, isCsvKind } from './csv.ts';
import { dataPath, jsonSchemaOf } from './json.ts';
import { HOLDS, KINDS } from './shapes/index.ts';

export const OPENAPI_PATH = '/openapi.json';
export const ORI_PATH = '/ori/informatieobjecten.json';
export const ZIP_PATH = '/data/v1/alles.zip';

const answer = (description: string, content: Record<string, object>) => ({
  responses: { 200: { description, content } },
});
const idOf = (path: string) => path.replace(/\W+/g, '_').replace(/^_/, '');
const get = (path: string, summary: string, content: Record<string, object>) => [
  path,
  { get: { operationId: idOf(path), summary, ...answer(summary, content) } },
];

/** The files of the site as an API, in OpenAPI 3.1: each can only be fetched, and takes no parameters. */
export function openApi(
  { naam, beschrijving }: { naam: string; beschrijving: string },
  absolute: Absolute,
): object {
  const paths = KINDS.flatMap((kind) => [
    get(dataPath(kind), HOLDS[kind], {
      'application/json': { schema: { $ref: `#/components/schemas/${kind}` } },
    }),
    ...(isCsvKind(kind)
      ? [
          get(csvPath(kind), `${HOLDS[kind]} Als tabel.`, {
            'text/csv': { schema: { type: 'string' } },
          }),
        ]
      : []),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: `Open data van ${naam}`,
      version: '1',
      description: `${beschrijving}\n\nDe gegevens zijn bestanden: elk adres geeft altijd alles.`,
    },
    servers: [{ url: absolute('/').replace(/\/$/, '') }],
    paths: Object.fromEntries([
      ...paths,
      get(ORI_PATH, 'De documenten als raadsinformatie, naar de mini-ORI van de VNG.', {
        'application/json': { schema: { type: 'object' } },
      }),
      get(ZIP_PATH, 'Alle gegevens en teksten in één bestand.', { 'application/zip': {} }),
    ]),
    components: {
      schemas: Object.fromEntries(
        KINDS.map((kind) => {
          const { $schema: _dialect, $id: _address, ...schema } = jsonSchemaOf(kind, absolute);
          return [kind, schema];
        }),
      ),
    },
  };
}
