import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The built sites under test: folder from the project, and the variable that holds the port it is served at. */
export const SITES = [
  { name: 'real', folder: 'dist', port: 'E2E_PORT_REAL' },
  { name: 'invented', folder: '.build/fixtures', port: 'E2E_PORT_INVENTED' },
  { name: 'small', folder: '.build/klein', port: 'E2E_PORT_SMALL' },
] as const;

/** The base path that a site was built for, as its start page says. */
export function baseOf(folder: string): string {
  const html = readFileSync(join(root, folder, 'index.html'), 'utf8');
  const base = /<html[^>]*\sdata-base="([^"]*)"/.exec(html)?.[1];
  if (!base) throw new Error(`${folder}/index.html does not say its base.`);
  return base;
}

/** A built site under test: its folder on disk and the address it is served at, without a slash at the end. */
export interface Built {
  folder: string;
  origin: string;
}

/** A site by name, at the port that the configuration chose. */
export function builtSite(name: (typeof SITES)[number]['name']): Built {
  const { folder, port } = SITES.find((site) => site.name === name)!;
  return {
    folder: join(root, folder),
    origin: `http://localhost:${process.env[port]}${baseOf(folder).replace(/\/$/, '')}`,
  };
}
