import { jsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import { FILES } from './schemas.ts';
import { cell } from './table.ts';

/** A table of fields per kind of file, made from the schemas. */
export function fieldTables(): string {
  return FILES.map(({ kind, name, glob }) => {
    const schema = jsonSchema(kind);
    const isList = schema.type === 'array';
    const intro = `In \`content/${glob}\`.${isList ? ' Een lijst; elk onderdeel heeft:' : ''}`;
    return [
      `### Velden: ${name}\n`,
      `${intro}\n`,
      '| veld | nodig | wat erin hoort |',
      '| --- | --- | --- |',
      ...rows(isList ? (schema.items ?? {}) : schema, ''),
      '',
    ].join('\n');
  }).join('\n');
}

function rows({ properties = {}, required = [] }: JsonSchema, above: string): string[] {
  return Object.entries(properties).flatMap(([key, field]) => {
    const inner = field.properties ? field : field.items;
    const form = field.type === 'array' ? 'Lijst. ' : '';
    const words = field.enum
      ? ` Kies uit: ${field.enum.map((word) => `\`${word}\``).join(', ')}.`
      : '';
    const row = `| \`${above}${key}\` | ${required.includes(key) ? 'ja' : 'nee'} | ${form}${cell(field.description ?? '')}${words} |`;
    // `bron` is the same everywhere and told once.
    const known = key === 'bron' && inner?.properties?.document;
    return inner?.properties && !known ? [row, ...rows(inner, `${above}${key}.`)] : [row];
  });
}

/** The fields of a `bron`: a place in a document. */
export function bronTable(): string {
  const bron = jsonSchema('mijlpalen').properties?.bron ?? {};
  return [
    '| veld | nodig | wat erin hoort |',
    '| --- | --- | --- |',
    ...rows(bron, 'bron.'),
    '',
  ].join('\n');
}
