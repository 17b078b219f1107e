import { jsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import { allowed } from '../../src/text/allowed.ts';
import { readExample } from './examples.ts';
import { schemaSettings } from './schemas.ts';

/** Settings of VS Code for this project. */
export function settingsFile(): string {
  return JSON.stringify({
    'yaml.schemas': schemaSettings(),
    'yaml.format.enable': false,
    'yaml.schemaStore.enable': false,
    'astro.content-intellisense': true,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'cSpell.language': 'nl',
    '[mdx]': MDX,
  });
}

const MDX = {
  'editor.wordWrap': 'on',
  'editor.quickSuggestions': { other: 'on', comments: 'on', strings: 'on' },
  'editor.snippetSuggestions': 'top',
  'editor.formatOnSave': false,
};

interface Snippet {
  prefix: string;
  scope: string;
  description: string;
  body: string[];
}

/** Snippets for texts: the block on top, each of its fields, and each component. */
export function snippetsFile(): string {
  const snippets: Record<string, Snippet> = {};
  const add = (name: string, prefix: string, description: string, body: string) =>
    (snippets[name] = { prefix, scope: 'mdx', description, body: body.split('\n') });
  for (const [name, kind] of [
    ['Hoofdstuk', 'hoofdstukken'],
    ['Pagina', 'paginas'],
  ] as const) {
    const { properties = {}, required = [] } = jsonSchema(kind);
    const fields = required.map((key, i) => `${key}: \${${i + 1}}`).join('\n');
    add(
      name,
      name.toLowerCase(),
      `Begin van een ${name.toLowerCase()}`,
      `---\n${fields}\n---\n\n$0`,
    );
    for (const [key, field] of Object.entries(properties))
      add(`${name}: ${key}`, key, field.description ?? '', fieldBody(key, field));
  }
  for (const name of Object.keys(allowed))
    add(name, name, `Onderdeel ${name}`, readExample(name).trimEnd().replaceAll('$', '\\$'));
  return JSON.stringify(snippets);
}

const fieldBody = (key: string, { type }: JsonSchema) =>
  type === 'array' ? `${key}:\n  - \${1}` : `${key}: \${1}`;

/** Extensions that VS Code proposes to who opens the project. */
export function extensionsFile(): string {
  return JSON.stringify({
    recommendations: [
      'redhat.vscode-yaml',
      'unifiedjs.vscode-mdx',
      'astro-build.astro-vscode',
      'streetsidesoftware.code-spell-checker',
      'streetsidesoftware.code-spell-checker-dutch',
      'editorconfig.editorconfig',
    ],
  });
}
