import type { Site, Versie } from '../../src/model/types.ts';
import { loadInvented } from '../parse-once.ts';
import type { Entry } from '../../src/follow/entry.ts';

/** What the id of each message of the invented municipality starts with. */
export const own = 'tag:identifier.overheid.nl,2024:/tooi/id/gemeente/gm9999';
/** A path as the world sees it. */
export const at = (path: string) => `https://veilig.example/plan${path}`;

/** The invented municipality on a fixed day, fresh for every test. */
export async function fixtures(today = '2026-11-24'): Promise<Site> {
  const { site } = await loadInvented();
  if (!site) throw new Error('no site');
  return { ...site, today };
}
/** The one with this id. */
export const find = <T extends { id: string }>(list: T[], id: string): T =>
  list.find((item) => item.id === id)!;
/** The message about a path. */
export const named = (entries: Entry[], path: string) => find(entries, own + path);
/** The messages with this in their id. */
export const about = (entries: Entry[], part: string) =>
  entries.filter(({ id }) => id.includes(part));
/** A versie by the names of its folders. */
export const versieOf = (site: Site, document: string, versie: string): Versie =>
  find(find(site.documenten, document).versies, versie);
