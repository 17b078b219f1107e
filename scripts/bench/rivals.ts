import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pagesOf, type Size } from './content.ts';
import { installBelow, manifest } from './install.ts';
import { measure, type Measure } from './measure.ts';

/** Sites to compare with: the least that Astro does with the same texts, and its own theme for documentation. */
export const RIVALS = ['bare', 'starlight'] as const;
export type Rival = (typeof RIVALS)[number];

/** Installed for the measurement alone; tried together. */
const PACKAGES = {
  astro: '7.3.4',
  '@astrojs/mdx': '8.0.2',
  '@astrojs/starlight': '0.42.4',
  '@astrojs/markdown-remark': '7.3.1',
};

/** Installs below `folder` what the rivals need, unless that was done. */
export const installRivals = (folder: string): void => installBelow(folder, PACKAGES);

const CONFIG: Record<Rival, string> = {
  bare: `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], markdown: { syntaxHighlight: false } };`,
  starlight: `import starlight from '@astrojs/starlight';
const locales = { root: { label: 'Nederlands', lang: 'nl' } };
export default {
  site: 'https://www.groot.example',
  integrations: [starlight({ title: 'Groot Veilig', locales })],
};`,
};
const COLLECTION: Record<Rival, string> = {
  bare: `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
const loader = glob({ pattern: '**/*.mdx', base: 'src/content/docs' });
export const collections = { docs: defineCollection({ loader }) };`,
  starlight: `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
};
const BARE_PAGE = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('docs')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{entry.data.title}</title></head>
<body><main><h1>{entry.data.title}</h1><Content /></main></body></html>`;

/**
 * Builds a rival from nothing with the texts of this size, below the folder of `installRivals`. `more` holds files
 * of its project by path, beside those that every build of it has.
 */
export async function buildRival(
  folder: string,
  rival: Rival,
  size: Size,
  more: Readonly<Record<string, string>> = {},
): Promise<Measure & { out: string }> {
  const root = resolve(folder, rival);
  rmSync(root, { recursive: true, force: true });
  rmSync(resolve(folder, 'node_modules/.astro'), { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  // Lists the packages in each project too: Astro lets Vite handle those that a project names, and no other.
  write('package.json', manifest(rival, PACKAGES));
  write('astro.config.mjs', CONFIG[rival]);
  write('src/content.config.ts', COLLECTION[rival]);
  if (rival === 'bare') write('src/pages/[...slug].astro', BARE_PAGE);
  for (const [path, text] of Object.entries(more)) write(path, text);
  for (const { document, versie, name, titel, body } of pagesOf(size))
    write(
      `src/content/docs/${document}/${versie}/${name}.mdx`,
      `---\ntitle: ${JSON.stringify(titel)}\n---\n\n${body}`,
    );
  const astro = resolve(folder, 'node_modules/astro/bin/astro.mjs');
  const measured = await measure([astro, 'build'], { cwd: root });
  return { ...measured, out: join(root, 'dist') };
}
