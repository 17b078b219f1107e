import type { Site, Versie } from '../model/types.ts';
import { loadSite } from '../check/load.ts';
import type { Entry } from '../follow/entry.ts';

export const own = 'tag:identifier.overheid.nl,2024:/tooi/id/gemeente/gm9999';
export const at = (path: string) => `https://veilig.example/plan${path}`;

const load = async (): Promise<Site> => {
  const { site } = await loadSite('tests/fixtures/content');
  if (!site) throw new Error('no site');
  return site;
};
let shared: Promise<Site> | undefined;

/** The invented municipality on a fixed day, read once: for tests that change nothing of it. */
export async function fixtures(today = '2026-11-24'): Promise<Site> {
  return { ...(await (shared ??= load())), today };
}
/** The invented municipality on a fixed day, read anew: for a test that changes it. */
export const freshFixtures = async (): Promise<Site> => ({
  ...(await load()),
  today: '2026-11-24',
});
export const find = <T extends { id: string }>(list: T[], id: string): T =>
  list.find((item) => item.id === id)!;
export const named = (entries: Entry[], path: string) => find(entries, own + path);
export const about = (entries: Entry[], part: string) =>
  entries.filter(({ id }) => id.includes(part));
export const versieOf = (site: Site, document: string, versie: string): Versie =>
  find(find(site.documenten, document).versies, versie);
