import { pdfPath } from '../model/pdf-path.ts';
import type { Versie } from '../model/types.ts';
import type { TextFile } from './ori.ts';

/** The file of a versie: its PDF where the site has one, else its whole text as a page. `has` knows what was made. */
export function textFileOf(versie: Versie, has: (path: string) => boolean): TextFile {
  const pdf = pdfPath(versie);
  if (has(pdf)) return { path: pdf, type: 'application/pdf' };
  const page = versie.short ? versie.fixedPath : `${versie.fixedPath}volledig/`;
  return { path: `${page}index.html`, type: 'text/html' };
}
