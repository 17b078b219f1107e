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

const syntax = (...rules) => ({
  'no-restricted-syntax': ['error', ...rules.map(([selector, message]) => ({ selector, message }))],
});
/** What has one place. */
const once = [
  [
    'ConditionalExpression[test.operator="==="][test.right.value=1][consequent.raw=/^.[a-z]/i][alternate.raw=/^.[a-z]/i]',
    'The form of a word for a number comes from src/dutch/count.ts.',
  ],
  [
    ':matches(Literal[value=/januari|\\bjan feb mrt/], TemplateElement[value.raw=/januari|\\bjan feb mrt/])',
    'The months stand in src/dutch/months.ts.',
  ],
  [
    'CallExpression[callee.property.name="trim"] > MemberExpression > CallExpression[callee.property.name="replace"][arguments.0.regex.pattern="\\\\s+"]',
    'A text comes on one line by src/dutch/one-line.ts.',
  ],
  [
    'CallExpression[callee.property.name=/^replace(All)?$/] > Literal[regex.pattern=/\\.\\*\\+/]',
    'A text becomes a pattern by src/dutch/literal.ts.',
  ],
  [
    'TSAsExpression > TSTypeReference[typeName.name=/.Data$/]',
    'The kind of an entry says what its data are: ask for it.',
  ],
];
/** What people type. */
const typed = [
  [
    ':matches(ImportSpecifier[imported.name="parseArgs"], CallExpression[callee.object.object.name="process"][callee.object.property.name="argv"][callee.property.name=/^(includes|indexOf|find)$/])',
    'A command line is read by scripts/command-line.ts.',
  ],
];
/** State is explicit: what is made once is held by src/once.ts, what a page waits for by an object that says what it is. */
const state = [
  [
    ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
    'A module holds no state of its own: see src/once.ts.',
  ],
  [
    'NewExpression[callee.name=/^Weak(Map|Set)$/]',
    'What follows from an object is a member of it, or is handed on.',
  ],
];

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
  {
    files: ['src/**/*.{ts,astro}', 'scripts/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { ...syntax(...once, ...typed), 'max-lines': ['error', 200] },
  },
  // The one place, and the bench, which speaks English to who works on the code.
  { files: ['scripts/command-line.ts', 'scripts/bench/options.ts'], rules: syntax(...once) },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: syntax(...once, ...state),
  },
  // Where these things stand, rooms that know no Dutch, paper, and what the browser loads: an import more may split its
  // scripts otherwise, and cost a reader a request.
  {
    files: [
      'src/dutch/{alike-source,count,literal,months,one-line}.ts',
      'src/model/{passages,timeline-columns}.ts',
      'src/{client,headers,pdf}/**',
    ],
    ignores: ['**/*.test.ts'],
    rules: syntax(...state),
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
