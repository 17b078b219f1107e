import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../model/fingerprint.ts';
import type { Name } from './used-names.ts';

/** What is known of a page once it was read: what the style of its kind is made from, and its address. */
export interface PageFacts {
  /** Pages of one kind carry the same style. */
  kind: string;
  /** Addresses of its stylesheets. */
  sheets: string[];
  names: Name[];
  /** The whole address that search engines may show for it; unset for a page that they may not. */
  canonical?: string;
}

/** A page as it was written, path below the site with `/`. */
export interface FinishedPage extends PageFacts {
  file: string;
  css: string;
  /** SHA-256 of its bytes. */
  hash: string;
}

/** Of a page: what it was made from, its facts and hash, and its names by their number. */
const stored = z.object({
  inputs: z.string(),
  kind: z.string(),
  sheets: z.array(z.string()),
  hash: z.string(),
  names: z.array(z.number()),
  canonical: z.string().optional(),
});
const store = z.object({
  names: z.array(z.custom<Name>((name) => typeof name === 'string')),
  css: z.record(z.string(), z.string()),
  pages: z.record(z.string(), stored),
});
type Store = z.output<typeof store>;

/** Pages of the build before this one that may be used again. */
export interface Kept {
  /** The finished page when it was made from the same inputs and nobody touched it since; it counts as used from now on. */
  find(file: string, inputs: string): string | undefined;
  /** The facts of a page that was used. */
  factsOf(file: string): PageFacts | undefined;
  /** How many were used. */
  countUsed(): number;
  /** The style that the kept pages of a kind have. */
  cssOf(kind: string): string | undefined;
  /** Stores what the next build may keep; `inputsOf` names what a page was made from. */
  save(pages: readonly FinishedPage[], inputsOf: (file: string) => string): void;
}

/**
 * Opens what an earlier build stored in a file about the site that it left in a folder. No file, or one that cannot be
 * read, is an empty store: it can be deleted at any time.
 */
export function openKept(file: string, folder: string): Kept {
  const { names, css, pages } = readStore(file);
  const used = new Map<string, PageFacts>();
  return {
    find(path, inputs) {
      const page = pages[path];
      // Without a style there is no place to put one, should the kind turn out to need it.
      if (page?.inputs !== inputs || !css[page.kind]) return undefined;
      const at = join(folder, path);
      const html = existsSync(at) ? readFileSync(at, 'utf8') : '';
      if (sha256(html) !== page.hash) return undefined;
      const { kind, sheets, canonical } = page;
      const own = page.names.map((number) => names[number]!);
      used.set(path, { kind, sheets, names: own, ...(canonical && { canonical }) });
      return html;
    },
    factsOf: (path) => used.get(path),
    countUsed: () => used.size,
    cssOf: (kind) => css[kind],
    save(finished, inputsOf) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(storeOf(finished, inputsOf)));
    },
  };
}

function readStore(file: string): Store {
  try {
    return store.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { names: [], css: {}, pages: {} };
  }
}

function storeOf(finished: readonly FinishedPage[], inputsOf: (file: string) => string): Store {
  const numbers = new Map<Name, number>();
  const number = (name: Name) => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const pages = finished.map(({ file, kind, sheets, hash, names, canonical }) => {
    return [
      file,
      { inputs: inputsOf(file), kind, sheets, hash, names: names.map(number), canonical },
    ] as const;
  });
  return {
    names: [...numbers.keys()],
    css: Object.fromEntries(finished.map(({ kind, css }) => [kind, css])),
    pages: Object.fromEntries(pages),
  };
}
