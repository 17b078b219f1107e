import type { Absolute } from '../../follow/entry.ts';
import type { Hoofdstuk, Site } from '../../model/types.ts';
import type { DataFiles } from '../data-files.ts';
import { bodyOf, fullFile, hoofdstukFile, noTextFile, paginaFile, versieFile } from './texts.ts';

/** Puts `index.md` beside every page of a text, by its path without base. */
export function putMarkdown(files: Pick<DataFiles, 'set'>, site: Site, absolute: Absolute): void {
  const put = (path: string, text: string) => void files.set(`${path}index.md`, text);
  for (const pagina of site.paginas) put(pagina.path, paginaFile(pagina, absolute));
  for (const document of site.documenten) {
    if (!document.current) put(document.path, noTextFile(document, absolute));
    for (const versie of document.versies) {
      const bodies = new Map<Hoofdstuk, string>();
      for (const hoofdstuk of versie.hoofdstukken) {
        const body = bodyOf(hoofdstuk, absolute);
        bodies.set(hoofdstuk, body);
        const file = hoofdstukFile(hoofdstuk, body, absolute);
        put(hoofdstuk.fixedPath, file);
        if (hoofdstuk.currentPath) put(hoofdstuk.currentPath, file);
      }
      const full = fullFile(versie, bodies, absolute);
      put(`${versie.fixedPath}volledig/`, full);
      if (versie.isCurrent) put(`${document.path}volledig/`, full);
      if (versie.short) continue;
      put(versie.fixedPath, versieFile(versie, true, absolute));
      if (versie.isCurrent) put(document.path, versieFile(versie, false, absolute));
    }
  }
}
