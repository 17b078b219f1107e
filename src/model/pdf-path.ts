import type { Versie } from './types.ts';

/** What the PDF of a versie is called, without its extension. */
export const pdfName = ({ id, document }: Versie): string => `${document.id}-${id}`;

/** Address of it without base: `/doc/versies/v/doc-v.pdf`. */
export const pdfPath = (versie: Versie): string => `${versie.fixedPath}${pdfName(versie)}.pdf`;
