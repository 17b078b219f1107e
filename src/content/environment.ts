import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** Folder with the content, absolute. */
export const contentDir = (): string => resolve(process.env.CONTENT_DIR || 'content');

/** Folder that the build writes, absolute. */
export const outDir = (): string => resolve(process.env.OUT_DIR || 'dist');

/** A file for what the next build may keep of this one; nothing outside `npm run build`, which gives a folder for it. */
export const keptFile = (name: string): string | undefined =>
  process.env.KEPT_DIR && join(process.env.KEPT_DIR, name);

/** Address of the site: `SITE_URL`, else `url` of site.yaml. Tolerates a file that is at fault. */
export function siteUrl(): string {
  if (process.env.SITE_URL) return process.env.SITE_URL;
  const file = join(contentDir(), 'site.yaml');
  try {
    const { url } = parse(existsSync(file) ? readFileSync(file, 'utf8') : '') as { url?: unknown };
    return typeof url === 'string' && URL.canParse(url) ? url : 'https://site.invalid/';
  } catch {
    return 'https://site.invalid/';
  }
}

/** Path below which the site answers, with slashes at both ends. */
export function basePath(): string {
  const path = process.env.BASE_PATH || new URL(siteUrl()).pathname;
  return `/${path.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
}
