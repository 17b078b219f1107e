import { jsonSchema, type JsonSchema } from '../../src/schema/json-schema.ts';
import { allowed } from '../../src/text/allowed.ts';
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { FILES } from '../../src/redactie/files.ts';

const SCHEMAS = '.vscode/schemas';

/** Every file of VS Code that follows from the schemas, by its path; they hold no id of any content. */
export async function editorFiles(): Promise<Map<string, string>> {
  const values: [string, unknown][] = [
    ...FILES.map(({ kind }): [string, unknown] => [`${SCHEMAS}/${kind}.json`, jsonSchema(kind)]),
    ['.vscode/settings.json', settings()],
    ['.vscode/extensions.json', EXTENSIONS],
    ['.vscode/teksten.code-snippets', snippets()],
  ];
  const tidy = async ([path, value]: [string, unknown]) =>
    [
      path,
      await format(JSON.stringify(value), { ...(await resolveConfig(path)), filepath: path }),
    ] as const;
  return new Map(await Promise.all(values.map(tidy)));
}

/** Which schema goes with which files, and how an editor should treat them. */
function settings() {
  const schemas = FILES.filter(({ isText }) => !isText).map(({ kind, glob }) => [
    `./${SCHEMAS}/${kind}.json`,
    [`content/${glob}`],
  ]);
  return {
    'yaml.schemas': Object.fromEntries(schemas) as Record<string, string[]>,
    'yaml.format.enable': false,
    'yaml.schemaStore.enable': false,
    'astro.content-intellisense': true,
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'cSpell.language': 'nl',
    '[mdx]': MDX,
  };
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
function snippets(): Record<string, Snippet> {
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
  return snippets;
}

const fieldBody = (key: string, { type }: JsonSchema) =>
  type === 'array' ? `${key}:\n  - \${1}` : `${key}: \${1}`;

/** The source of the example of a component; the handbook draws the same file. */
const readExample = (name: string): string =>
  readFileSync(
    new URL(`../../src/redactie/voorbeelden/${name.toLowerCase()}.mdx`, import.meta.url),
    'utf8',
  );

/** Extensions that VS Code proposes to who opens the project. */
const EXTENSIONS = {
  recommendations: [
    'redhat.vscode-yaml',
    'unifiedjs.vscode-mdx',
    'astro-build.astro-vscode',
    'streetsidesoftware.code-spell-checker',
    'streetsidesoftware.code-spell-checker-dutch',
    'editorconfig.editorconfig',
  ],
};
