/**
 * The rooms of src/, ground floor first: each stands on those before it and knows none that follow. The same order is
 * the map in README.md; a room that is not in the list is refused.
 */
const FLOORS = [
  'once.ts',
  'dutch',
  'datum',
  'faults',
  'schema',
  'html',
  'headers',
  'image',
  'model',
  'hints',
  'content',
  'text',
  'compare',
  'check',
  'search',
  'quote',
  'register',
  'follow',
  'formats',
  'data',
  'proof',
  'pdf',
  'events.ts',
  'site.ts',
  'paths.ts',
  'redactie',
  'client',
  'proposal',
  'components',
  'layouts',
  'pages',
  'styles',
  // What astro.config.mjs plugs in.
  'build',
  'middleware.ts',
  'dev',
];
const NO_TEST = '\\.test\\.ts$';
const room = (name) => (name.endsWith('.ts') ? `src/${name.replace('.', '\\.')}$` : `src/${name}/`);
const rooms = (names) => `^(${names.map(room).join('|')})`;

/** A room below which fewer rooms stand than the order allows. */
const only = (name, allowed, comment) => ({
  name: `${name}-stands-on-little`,
  comment,
  severity: 'error',
  from: { path: rooms([name]), pathNot: NO_TEST },
  to: { path: '^src/', pathNot: rooms([name, 'once.ts', ...allowed]) },
});
const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: NO_TEST },
  to: { path: to },
});
const ASTRO = '^(astro$|astro:|astro/|node_modules/astro/|@astrojs/|node_modules/@astrojs/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...FLOORS.slice(0, -1).map((name, i) =>
      never(
        `${name}-knows-nothing-above`,
        rooms([name]),
        rooms(FLOORS.slice(i + 1)),
        'Arrows point down: see FLOORS.',
      ),
    ),
    {
      name: 'every-room-has-a-floor',
      comment: 'A new room gets a place in FLOORS and in the map of README.md.',
      severity: 'error',
      from: { path: '^src/', pathNot: [rooms(FLOORS), '^src/env\\.d\\.ts$'] },
      to: {},
    },
    only('image', [], 'A picture is bytes, whatever it is for.'),
    only('html', [], 'Finished HTML says nothing of what it shows.'),
    only('headers', ['html'], 'What a server sends is known from the styles of pages alone.'),
    only('faults', ['dutch'], 'What may be wrong, and its words, are data for every room.'),
    only(
      'hints',
      ['dutch', 'faults', 'schema'],
      'Help with words works on texts, whoever read them.',
    ),
    only('model', ['dutch', 'datum', 'faults', 'schema'], 'The model is plain data and functions.'),
    only(
      'text',
      ['dutch', 'datum', 'faults', 'model'],
      'The text pipeline knows no files and no pages.',
    ),
    only('compare', ['dutch', 'datum', 'model'], 'A comparison takes what the model holds.'),
    only('search', ['dutch', 'datum', 'model'], 'Words and ranking run anywhere.'),
    only(
      'proof',
      [],
      'What proves a site can be tried without what made it, and without a package.',
    ),
    only(
      'client',
      ['dutch', 'model', 'search', 'quote', 'proof'],
      'What the browser runs brings nothing of the build along but words and types.',
    ),
    never(
      'no-astro-below-the-pages',
      rooms(FLOORS.slice(0, FLOORS.indexOf('site.ts'))),
      ASTRO,
      'Tests and checks read content and model without Astro.',
    ),
    never(
      'no-second-reading',
      '^src/',
      '^astro:content',
      'Content is read once, by check/load.ts; everything else takes the Site.',
    ),
    {
      name: 'components-run-no-engine',
      comment: 'Show what is given: the page asks, or what is shown has the answer as a member.',
      severity: 'error',
      from: { path: '^src/components/', pathNot: NO_TEST },
      to: {
        path: rooms(['compare', 'quote', 'register', 'search']),
        dependencyTypesNot: ['type-only'],
      },
    },
    never(
      'components-take-properties',
      '^src/(components|layouts)/',
      '^src/site\\.ts$',
      'A component shows what it is given.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    builtInModules: { add: ['astro:content'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
