/** What a build offers to keep. */
export interface Offer {
  /** The build date, in words. */
  stand: string;
  /** Fingerprint of all that is offered: two builds of one day may differ. */
  fingerprint: string;
  /** What all files weigh together. */
  bytes: number;
  /** Paths below the base. */
  files: string[];
}

/** Where the reader's copies of one site are kept: one site may share its origin with another below a path. */
export const cachePrefix = (base: string) => `bewaard:${base}:`;

/** Header of the kept list that tells when it was kept, in milliseconds since 1970. */
export const KEPT_AT = 'x-bewaard';

/** How many files are asked for side by side. */
const TOGETHER = 6;

/** The address of a file of the site: a page by its folder. */
export const addressOf = (base: string, file: string) =>
  base + file.replace(/(^|\/)index\.html$/, '$1');

const listOf = async (base: string): Promise<string> => {
  const response = await fetch(`${base}bewaard.json`, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status} bewaard.json`);
  return response.text();
};

/** What the host offers now. Throws when it cannot be asked. */
export const getOffer = async (base: string): Promise<Offer> =>
  JSON.parse(await listOf(base)) as Offer;

/** The complete copy on this device: when it was kept and what it is a copy of; `undefined` without one. */
export async function getCopy(base: string): Promise<{ at: number; offer: Offer } | undefined> {
  for (const name of await namesOf(base)) {
    const list = await (await caches.open(name)).match(`${base}bewaard.json`);
    if (list) return { at: Number(list.headers.get(KEPT_AT)), offer: (await list.json()) as Offer };
  }
  return undefined;
}

const namesOf = async (base: string) =>
  (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));

/**
 * Keeps all that is offered and then drops an earlier copy; `onProgress` hears which part (0 to 1) is there. Throws when a
 * file does not come, when the site is published anew meanwhile or when the device is full: an earlier copy then stays.
 */
export async function keepCopy(base: string, onProgress: (part: number) => void): Promise<void> {
  const list = await listOf(base);
  const { files } = JSON.parse(list) as Offer;
  const name = `${cachePrefix(base)}${Date.now()}`;
  const before = await namesOf(base);
  const copy = await caches.open(name);
  try {
    const left = [...files];
    const keepNext = async () => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        await copy.add(new Request(addressOf(base, file), { cache: 'reload' }));
        onProgress(1 - left.length / files.length);
      }
    };
    await Promise.all(Array.from({ length: TOGETHER }, keepNext));
    if ((await listOf(base)) !== list) throw new Error('published anew meanwhile');
    const headers = { 'content-type': 'application/json', [KEPT_AT]: String(Date.now()) };
    await copy.put(`${base}bewaard.json`, new Response(list, { headers }));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await Promise.all(before.map((each) => caches.delete(each)));
}

/** Removes every copy of this site from the device. */
export async function dropCopies(base: string): Promise<void> {
  await Promise.all((await namesOf(base)).map((name) => caches.delete(name)));
}
