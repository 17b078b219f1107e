import { jsonSchema, type JsonSchema } from '../schema/json-schema.ts';
import type { Kind } from '../schema/index.ts';

/** A field of a kind of file, for a table. */
export interface Field {
  /** Its key, with the keys above it: `besluiten.orgaan`. */
  name: string;
  isRequired: boolean;
  isList: boolean;
  /** What goes in it, in Dutch; code stands between backticks. */
  words: string;
  /** The words that may be chosen from, where not every word may stand. */
  choices: readonly string[];
}

/** Whether a kind of file is a list of things, each of which has the fields. */
export const isListFile = (kind: Kind): boolean => jsonSchema(kind).type === 'array';

/** All fields of a kind of file, from its schema, in the order of the schema. `bron` is told once: see `bronFields`. */
export function fieldsOf(kind: Kind): Field[] {
  const schema = jsonSchema(kind);
  return walk((schema.type === 'array' && schema.items) || schema, '');
}

/** The fields of a `bron`: a place in a document. */
export function bronFields(): Field[] {
  return walk(jsonSchema('mijlpalen').properties?.bron ?? {}, 'bron.');
}

function walk({ properties = {}, required = [] }: JsonSchema, above: string): Field[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const inner = [field, field.items, ...(field.anyOf ?? [])].find((each) => each?.properties);
    const own: Field = {
      name: `${above}${key}`,
      isRequired: required.includes(key),
      isList: field.type === 'array',
      words: field.description ?? '',
      choices: field.enum ?? [],
    };
    const isKnown = key === 'bron' && inner?.properties?.document;
    return inner?.properties && !isKnown ? [own, ...walk(inner, `${own.name}.`)] : [own];
  });
}

/** All that is told of a field, in sentences; code stands between backticks. */
export function toldOf({ isList, words, choices }: Field): string {
  const list = choices.map((choice) => `\`${choice}\``).join(', ');
  return [isList && 'Lijst.', words, list && `Kies uit: ${list}.`].filter(Boolean).join(' ');
}
