import { z } from 'zod';
import { AS_WRITTEN } from './fields.ts';
import { schemas, type Kind } from './index.ts';

/** As much of a JSON Schema (draft 7) as ours use. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  enum?: string[];
  pattern?: string;
  examples?: string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  [key: string]: unknown;
}

/** The JSON Schema of one kind of content, for editors and tables; it holds no id of any content. */
export function jsonSchema(kind: Kind): JsonSchema {
  return z.toJSONSchema(schemas[kind], {
    target: 'draft-7',
    // Inlined: an editor shows a field's own words only when it does not follow a reference.
    reused: 'inline',
    override: ({ jsonSchema: made }) => asWritten(made as JsonSchema),
  }) as JsonSchema;
}

/** What YAML takes for a number (`2023`, `2.10`) is read as written, so an editor must let it pass. */
function asWritten({ properties = {} }: JsonSchema): void {
  for (const [key, field] of Object.entries(properties))
    if (AS_WRITTEN.has(key) && field.type === 'string') field.type = ['string', 'number'];
}
