import { z } from 'zod';
import type { Absolute } from '../follow/entry.ts';
import { dag } from './shapes/fields.ts';
import { HOLDS, shapes, type RecordKind, type Records } from './shapes/index.ts';

/** Addresses without base of a file of records and of its JSON Schema. */
export const dataPath = (kind: RecordKind): string => `/data/v1/${kind}.json`;
export const schemaPath = (kind: RecordKind): string => `/data/v1/schema/${kind}.json`;

/** What stands around the records of every file. */
export interface Envelope {
  /** The build date. */
  stand: string;
  organisatie: { naam: string; uri: string };
}

const envelope = (kind: RecordKind) =>
  z.strictObject({
    $schema: z.url().describe('Het adres van dit schema.'),
    stand: dag('De dag waarop de site is gemaakt.'),
    organisatie: z
      .strictObject({
        naam: z.string().describe('Wie de teksten uitgeeft.'),
        uri: z.string().describe('De organisatie in het register TOOI.'),
      })
      .describe('Wie de teksten uitgeeft.'),
    licentie: z
      .null()
      .describe('Onder welke licentie: null, want de organisatie heeft dat niet gezegd.'),
    [kind]: z.array(shapes[kind]).describe(HOLDS[kind]),
  });

/** The records of a kind as a file of JSON, a record a line, so that two states of it can be compared. */
export function jsonFile(
  kind: RecordKind,
  records: Records,
  { stand, organisatie }: Envelope,
  absolute: Absolute,
): string {
  const head = { $schema: absolute(schemaPath(kind)), stand, organisatie, licentie: null };
  const lines = records[kind].map((record) => JSON.stringify(record)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"${kind}":[\n${lines}\n]}\n`;
}

/** The JSON Schema (2020-12) of a file of records; its address is its id. */
export function jsonSchemaOf(kind: RecordKind, absolute: Absolute): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(envelope(kind), { reused: 'inline' });
  return { $schema, $id: absolute(schemaPath(kind)), title: kind, ...schema };
}
