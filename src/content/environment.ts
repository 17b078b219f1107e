import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { visible } from '../faults/fault.ts';
import { plainBase, plainUrl } from '../schema/site-address.ts';
import { parseYaml } from './yaml.ts';

/** Folder with the content, absolute. */
export const contentDir = (): string => resolve(process.env.CONTENT_DIR || 'content');

/** Folder that the build writes, absolute. */
export const outDir = (): string => resolve(process.env.OUT_DIR || 'dist');

/** A file for what the next build may keep of this one; nothing outside `npm run build`, which gives a folder for it. */
export const keptFile = (name: string): string | undefined =>
  process.env.KEPT_DIR && join(process.env.KEPT_DIR, name);

/**
 * What is wrong with `SITE_URL` or `BASE_PATH`, in one Dutch line with the cure; nothing when a site can stand there. Every
 * command that makes or serves a site asks this first: the two functions below throw the same line.
 */
export function addressFault(): string | undefined {
  const { SITE_URL: url, BASE_PATH: base } = process.env;
  const told = (name: string, value: string) => `${name}=${visible(value)}`;
  if (url && !plainUrl(url))
    return `${told('SITE_URL', url)} is geen adres voor een site. Schrijf het voluit en zonder spaties, aanhalingstekens, ? of #, bijvoorbeeld https://www.voorbeeld.nl/plan/.`;
  if (base && plainBase(base) === undefined)
    return `${told('BASE_PATH', base)} is geen pad voor een site. Gebruik alleen letters, cijfers, streepjes en schuine strepen, bijvoorbeeld /plan/.`;
  return undefined;
}

function refuseOdd(): void {
  const fault = addressFault();
  if (fault) throw new Error(fault);
}

/** Address of the site: `SITE_URL`, else `url` of site.yaml. Tolerates a file that is at fault. */
export function siteUrl(): string {
  refuseOdd();
  if (process.env.SITE_URL) return plainUrl(process.env.SITE_URL) ?? '';
  const nowhere = 'https://site.invalid/';
  const file = join(contentDir(), 'site.yaml');
  try {
    const { data } = parseYaml(existsSync(file) ? readFileSync(file, 'utf8') : '');
    const { url } = data as { url?: unknown };
    return (typeof url === 'string' && plainUrl(url)) || nowhere;
  } catch {
    return nowhere;
  }
}

/** Path below which the site answers, with slashes at both ends. */
export function basePath(): string {
  refuseOdd();
  return plainBase(process.env.BASE_PATH || new URL(siteUrl()).pathname) ?? '/';
}
