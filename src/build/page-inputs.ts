import type { Entry } from '../content/entry.ts';
import { sha256 } from '../model/fingerprint.ts';
import type { Site } from '../model/types.ts';

/** What a page was made from, named by a hash: equal only when the page would be made the same again. */
export type InputsOf = (file: string) => string;

const hash = (parts: readonly unknown[]) => sha256(JSON.stringify(parts));

/**
 * Names the inputs of every page of a site by its file, path below the site with `/`. All pages are made from `rest`
 * (code, settings), the build date and all data of all files; they differ in the bodies of which they show or derive
 * something. A text of a document with one versie stands alone; where there are more, each is compared with the others;
 * the handbook shows none; everything else, such as the register and the thema's, gathers from all.
 */
export function pageInputs(
  site: Site,
  entries: ReadonlyMap<string, Entry>,
  rest: readonly unknown[],
): InputsOf {
  const frame = hash([rest, site.today, ...[...entries].map(([id, { data }]) => [id, data])]);
  const bodies = new Map([...entries].map(([id, { body }]) => [id, sha256(body)]));
  const of = (ids: Iterable<string>) =>
    hash([frame, ...[...ids].map((id) => [id, bodies.get(id)])]);
  const own = new Map<string, string>();
  const set = (path: string, entry: string) =>
    void own.set(`${path.slice(1)}index.html`, of([entry]));
  const byDocument = new Map<string, string>();
  for (const { id, versies } of site.documenten) {
    const texts = versies.flatMap(({ hoofdstukken }) => hoofdstukken);
    byDocument.set(id, of(texts.map(({ entry }) => entry)));
    if (versies.length !== 1) continue;
    for (const { entry, currentPath, fixedPath } of texts) {
      set(fixedPath, entry);
      if (currentPath) set(currentPath, entry);
    }
  }
  for (const { path, entry } of site.paginas) set(path, entry);
  const all = of(entries.keys());
  return (file) => {
    const [room = ''] = file.split('/');
    // The page of proposals holds all texts.
    if (room === 'redactie' && !file.startsWith('redactie/voorstel/')) return frame;
    return own.get(file) ?? byDocument.get(room) ?? all;
  };
}
