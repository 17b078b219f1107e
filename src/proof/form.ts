/** What a build says of all that it made: `/bewijs/manifest.json`. Keys are Dutch, for readers open it. */
export interface Manifest {
  /** The form of this file. */
  vorm: 1;
  /** Address of the site. */
  adres: string;
  /** Build date. */
  datum: string;
  /** SHA-256 of the manifest that was published before this one; null for the first. */
  vorige: string | null;
  /** SHA-256 of the public key (SPKI, DER) whose private half signs this; null where nobody signs. */
  sleutel: string | null;
  /** Fingerprints of all decided texts, as the content froze them, by `<document>/<versie>/<hoofdstuk>`. */
  teksten: Readonly<Record<string, string>>;
  /** SHA-256 of every file by its path, but of this one and its signature; packed twins hold the same bytes. */
  bestanden: Readonly<Record<string, string>>;
}

/** Where the proof stands in a built site. */
export const MANIFEST = 'bewijs/manifest.json';
export const SIGNATURE = 'bewijs/manifest.sig';
export const KEY = 'bewijs/sleutel.pem';

/** Ends of names of what is packed beside a file, and made from it. */
const TWIN = /\.(?:br|gz)$/;

/** Whether the manifest says something of a file, or may not: of itself, of its signature, of packed twins. */
export const isProved = (file: string): boolean =>
  file !== MANIFEST && file !== SIGNATURE && !TWIN.test(file);

const HASH = /^[0-9a-f]{64}$/;
const isHash = (value: unknown): value is string => typeof value === 'string' && HASH.test(value);
const areHashes = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(isHash);

/** Reads a manifest; nothing for what is none. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const read = JSON.parse(text) as Partial<Record<keyof Manifest, unknown>>;
    const { vorm, adres, datum, vorige, sleutel, teksten, bestanden } = read;
    const isWhole =
      vorm === 1 &&
      typeof adres === 'string' &&
      /^\d{4}-\d{2}-\d{2}$/.test(String(datum)) &&
      [vorige, sleutel].every((value) => value === null || isHash(value)) &&
      areHashes(teksten) &&
      areHashes(bestanden);
    return isWhole ? (read as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The file of the site that answers at an address, `base` with slashes at both ends; nothing for an address elsewhere.
 * The address may be whole, a path, or have a question or an anchor behind it.
 */
export function fileAt(address: string, base: string, origin: string): string | undefined {
  if (!URL.canParse(address, origin)) return undefined;
  const url = new URL(address, origin);
  if (url.origin !== origin || !`${url.pathname}/`.startsWith(base)) return undefined;
  const path = decode(url.pathname.slice(base.length));
  if (path === undefined || /(?:^|\/)(?:\/|\.\.?(?:\/|$))/.test(path)) return undefined;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
