import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { editorSchemas } from './src/dev/editor-schemas.ts';
import { finishBuild } from './src/build/finish-build.ts';
import { bareImports } from './src/build/bare-imports.ts';
import { keptCopyScripts } from './src/build/kept-copy-scripts.ts';
import { nativeRooms } from './src/build/native-rooms.ts';
import { proposalStandIns } from './src/build/proposal-stand-ins.ts';
import { reloadContent } from './src/dev/reload-content.ts';
import { scriptImports } from './src/build/script-imports.ts';
import { resolveTokens } from './src/build/resolve-tokens.ts';
import { showData } from './src/dev/show-data.ts';
import { showFaults } from './src/dev/show-faults.ts';
import { dress } from './src/redactie/dress.ts';
import { mend } from './src/text/mend.ts';
import { basePath, contentDir, outDir, siteUrl } from './src/content/environment.ts';

const publicDir = fileURLToPath(new URL('public/', import.meta.url));

const scripts = scriptImports();

export default defineConfig({
  site: new URL(siteUrl()).origin,
  base: basePath(),
  outDir: process.env.BUILD_DIR ?? outDir(),
  ...(process.env.ASTRO_CACHE && { cacheDir: process.env.ASTRO_CACHE }),
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  // For pages that maintainers write; an editor's text never comes here.
  markdown: {
    processor: unified({
      smartypants: false,
      rehypePlugins: [() => mend, () => dress({ base: basePath(), publicDir })],
    }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), finishBuild(scripts.importsOf), showFaults(), showData(), editorSchemas()],
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    plugins: [
      bareImports(),
      nativeRooms(),
      reloadContent(),
      keptCopyScripts(),
      proposalStandIns(),
      scripts.plugin,
    ],
    css: {
      postcss: {
        plugins: [resolveTokens({ theme: new URL('./src/styles/theme.css', import.meta.url) })],
      },
    },
    build: { assetsInlineLimit: 0, modulePreload: false },
    server: { fs: { allow: [fileURLToPath(new URL('.', import.meta.url)), contentDir()] } },
  },
});
