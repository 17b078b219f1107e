import { getCollection, type CollectionKey } from 'astro:content';
import { registerEntries, type RegisterEntry } from './formats/register.ts';
import { textRecords } from './formats/search/records.ts';
import { siteSplitter } from './formats/search/vocabulary.ts';
import { readDictionary } from './integration/dictionary.ts';
import { buildSite } from './model/build.ts';
import { KINDS, type Input } from './model/input.ts';
import type { Site } from './model/types.ts';
import { parseBody } from './mdx/parse.ts';
import { buildDate } from './source/environment.ts';
import { formatFault } from './source/fault.ts';

const get = (kind: string) => getCollection(kind as CollectionKey);
type Stored = Awaited<ReturnType<typeof get>>[number] & { body?: string };

const read = async (kind: keyof Input) =>
  (await get(kind)).map(({ id, data, body }: Stored) => ({
    id,
    data,
    ...(id.endsWith('.mdx') && { body: body ?? '', text: parseBody(body ?? '').text }),
  }));

let built: Promise<Site> | undefined;

/** The whole site, related and derived; read once per build. */
export const getSite = (): Promise<Site> =>
  import.meta.env.DEV ? buildFromCollections() : (built ??= buildFromCollections());

async function buildFromCollections(): Promise<Site> {
  const lists = await Promise.all(KINDS.map(async (kind) => [kind, await read(kind)] as const));
  const { site, faults } = buildSite(Object.fromEntries(lists) as unknown as Input, buildDate());
  if (!site || faults.length)
    throw new Error(
      faults
        .map(({ id, message }) => formatFault({ file: id, line: 1, column: 1, message }))
        .join('\n'),
    );
  return site;
}

let entries: Promise<Map<string, Stored>> | undefined;

/** The stored MDX entry of a hoofdstuk or pagina, to render. */
export async function getEntry(id: string): Promise<Stored> {
  const load = async () => {
    const all = [...(await get('hoofdstukken')), ...(await get('paginas'))] as Stored[];
    return new Map(all.map((entry) => [entry.id, entry]));
  };
  const map = await (import.meta.env.DEV ? load() : (entries ??= load()));
  const entry = map.get(id);
  if (!entry) throw new Error(`No entry ${id}`);
  return entry;
}

let register: Promise<RegisterEntry[]> | undefined;

/** The register of the current texts; made once per build. */
export const getRegister = (): Promise<RegisterEntry[]> =>
  import.meta.env.DEV ? makeRegister() : (register ??= makeRegister());

async function makeRegister(): Promise<RegisterEntry[]> {
  const site = await getSite();
  const records = textRecords(site);
  return registerEntries(site, records, siteSplitter(site, records, await readDictionary()));
}
