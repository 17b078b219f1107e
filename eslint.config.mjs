import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The direction of imports for .astro files, which dependency-cruiser does not read; for .ts files it is kept
// by .dependency-cruiser.cjs.
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const content = { regex: '^astro:content$', message: 'Take a part of the Site as a property.' };
const site = {
  regex: '/site\\.ts$',
  message: 'Pages read the site; a component takes what it shows as a property.',
};
const pages = { regex: '/pages/', message: 'Pages stand on top: nothing imports them.' };
const layouts = {
  regex: '/layouts/',
  message: 'A layout holds components, not the other way round.',
};

const engines = {
  regex: '/(compare|quote|register|search)/',
  allowTypeImports: true,
  message: 'Show what is given: the page asks, or what is shown has the answer as a member.',
};

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.build/',
    'tests/fixtures/',
    'node_modules/',
    'test-results/',
  ]),
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  // State is explicit: what is made once is held by src/once.ts, what a page waits for by an object that says what it is.
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'Program > VariableDeclaration[kind="let"], Program > ExportNamedDeclaration > VariableDeclaration[kind="let"]',
          message: 'A module holds no state of its own: see src/once.ts.',
        },
        {
          selector: 'NewExpression[callee.name=/^Weak(Map|Set)$/]',
          message: 'What follows from an object is a member of it, or is handed on.',
        },
      ],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  { files: ['src/layouts/**'], rules: forbid(content, site, pages) },
  {
    files: ['src/components/**'],
    rules: {
      ...forbid(content, site, pages, layouts),
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [engines] }],
    },
  },
  // Commands change content through scripts/write/door.ts alone, which looks where a path leads before it writes.
  {
    files: ['scripts/{nieuw,versie,adressen,taal}{.ts,/**}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(node:)?fs/promises$', message: 'Write through scripts/write/door.ts.' },
          ],
          paths: ['node:fs', 'fs'].map((name) => ({
            name,
            allowImportNames: [
              'existsSync',
              'lstatSync',
              'readdirSync',
              'readFileSync',
              // The work folder beside the content.
              'mkdtempSync',
              'rmSync',
            ],
            message: 'Write through scripts/write/door.ts.',
          })),
        },
      ],
    },
  },
);
