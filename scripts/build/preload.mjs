// Preload of the process that Astro runs in.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

// Ends it when the build that started it is gone.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

// Astro keeps what it derives from the content in `.astro/`, of which a project has one; two builds of two
// folders would read each other's. ASTRO_CACHE names a folder for this process alone.
const SHARED = [
  ['/astro/dist/core/config/settings.js', 'new URL(".astro/", config.root)'],
  [
    '/astro/dist/core/build/common.js',
    'new URL(FALLBACK_OUT_DIR_NAME, pathToFileURL(process.cwd() + npath.sep))',
  ],
];
const { ASTRO_CACHE } = process.env;
if (ASTRO_CACHE) {
  const own = `new URL(${JSON.stringify(`${pathToFileURL(ASTRO_CACHE).href}/`)})`;
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      const [, shared] = SHARED.find(([file]) => url.endsWith(file)) ?? [];
      if (!shared) return loaded;
      const source = String(loaded.source);
      if (!source.includes(shared))
        throw new Error('Astro no longer names its folder as scripts/build/preload.mjs expects.');
      return { ...loaded, source: source.replace(shared, own) };
    },
  });
}
