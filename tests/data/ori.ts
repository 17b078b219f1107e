import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const SCHEMA = join(import.meta.dirname, '../normen/ori/informatieobjecten.json');
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);

/** What the schema of VNG's mini-ORI has against a page of informatieobjecten; nothing for a good one. */
export function oriFaults(page: unknown): string[] {
  isValid(page);
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
