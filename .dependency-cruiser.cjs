/** The direction of imports: schema, source, mdx, model, site, then what shows it. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: allowed },
});
const never = (name, from, to, comment, except) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: ['\\.test\\.ts$', ...(except ?? [])] },
  to: { path: to },
});
const ASTRO = '^(astro$|astro:|astro/|node_modules/astro/|@astrojs/|node_modules/@astrojs/)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only(
      'schema',
      '^src/schema/',
      '^src/(schema/|model/datum(-fault)?\\.ts)',
      'The form of content knows only dates.',
    ),
    only('dutch', '^src/dutch/', '^src/dutch/', 'How Dutch is written stands on nothing else.'),
    only(
      'model',
      '^src/model/',
      '^src/(model|schema|dutch)/',
      'The model is plain data and functions.',
    ),
    never(
      'model-without-astro',
      '^src/(model|schema)/',
      ASTRO,
      'Tests and checks read the model without Astro.',
    ),
    only(
      'source',
      '^src/source/',
      '^src/(source|schema|model|mdx|language|dutch)/',
      'Reading knows no pages.',
    ),
    only(
      'language',
      '^src/language/',
      '^src/(language|model|search|schema|dutch)/',
      'Help with words works on texts, whoever read them.',
    ),
    only('mdx', '^src/mdx/', '^src/(mdx|model|schema|dutch)/', 'The text pipeline knows no pages.'),
    only('html', '^src/html/', '^src/html/', 'Finished HTML says nothing of what it shows.'),
    only('search', '^src/search/', '^src/search/', 'Words and ranking run anywhere.'),
    only(
      'formats',
      '^src/formats/',
      '^src/(formats|model|search|dutch)/',
      'A format is made from the model alone.',
    ),
    only(
      'client',
      '^src/client/',
      '^src/(client/|search/|model/(types|buiten|status)\\.ts|formats/search/records\\.ts)',
      'What the browser runs brings nothing of the build along but words and types.',
    ),
    never('nothing-above-pages', '^src/', '^src/pages/', 'Pages stand on top.', ['^src/pages/']),
    never(
      'no-second-reading',
      '^src/',
      '^astro:content',
      'Content is read once, by source/load.ts; everything else takes the Site.',
    ),
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
