import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST, SIGNATURE } from '../../src/proof/form.ts';
import { readServed } from '../../src/headers/read-served.ts';
import { headersAt } from '../../src/headers/rules.ts';
import { typeOf } from '../../src/headers/types.ts';
import type { WholeSite } from '../bewijs/whole.ts';

/** What a server of a site answers at one of its addresses. */
export interface Exchange {
  url: string;
  status: 200 | 301;
  headers: Record<string, string>;
  /** Reads the bytes of the answer. */
  body: () => Uint8Array;
}

/** What is asked of a site, and what it answers: every file at its address, and where each address went that moved. */
export function exchangesOf({ folder, manifest }: WholeSite): Exchange[] {
  const base = new URL(manifest.adres).pathname;
  const { headers, redirects } = readServed(folder, base);
  const urlOf = (path: string) => new URL(base.slice(0, -1) + path, manifest.adres).href;
  const own = [MANIFEST, SIGNATURE].filter((file) => existsSync(join(folder, file)));
  const files = [...Object.keys(manifest.bestanden), ...own].sort();
  return [
    ...files.map((file): Exchange => {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      return {
        url: urlOf(path.split('/').map(encodeURIComponent).join('/')),
        status: 200,
        headers: { 'Content-Type': typeOf(file), ...headersAt(headers, path) },
        body: () => readFileSync(join(folder, file)),
      };
    }),
    ...redirects.map(({ from, to }): Exchange => ({
      url: urlOf(from),
      status: 301,
      headers: { Location: base.slice(0, -1) + to, ...headersAt(headers, from) },
      body: () => new Uint8Array(),
    })),
  ];
}
