import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadSite } from '../../src/check/load.ts';
import { errorsOf } from '../../src/faults/fault.ts';
import { readBases } from '../../src/dutch/bases.ts';
import { readDictionary } from '../../src/dutch/dictionary.ts';
import { searchFiles, searchInput } from '../../src/search/files.ts';
import { serveSite } from '../../scripts/serve/site.ts';
import { small, type Built } from './pages.ts';

/** A site with other texts under it, and what ends it. */
export interface OwnSearch extends Built {
  close: () => void;
}

/** The small site, whose search knows these hoofdstukken instead of its own: file name without number, and source. */
export async function ownSearch(
  hoofdstukken: Record<string, string>,
  files: Record<string, string> = {},
): Promise<OwnSearch> {
  const root = mkdtempSync(join(tmpdir(), 'zoeken-'));
  const content = join(root, 'content');
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  cpSync('tests/fixtures/klein', content, { recursive: true });
  const plan = join(content, 'documenten/plan/2024');
  rmSync(plan, { recursive: true });
  cpSync('tests/fixtures/klein/documenten/plan/2024/versie.yaml', join(plan, 'versie.yaml'));
  for (const [name, source] of Object.entries(hoofdstukken))
    write(join(plan, `${name}.mdx`), source);
  for (const [name, text] of Object.entries(files)) write(join(content, name), text);
  const { site, faults } = await loadSite(content);
  const errors = errorsOf(faults);
  if (!site || errors.length) throw new Error(JSON.stringify(errors, null, 2));
  const folder = join(root, 'dist');
  cpSync(small.folder, folder, {
    recursive: true,
    filter: (path) => !/pagefind\/(?!pagefind\.js)/.test(path),
  });
  const index = await searchFiles(searchInput(site, readDictionary(), readBases()));
  for (const { path, content: bytes } of index.files) write(join(folder, 'pagefind', path), bytes);
  const base = `${new URL(small.origin).pathname}/`;
  const server = await serveSite(folder, base);
  return {
    folder,
    origin: server.origin + base.replace(/\/$/, ''),
    close: () => {
      server.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
