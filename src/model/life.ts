import { sha256 } from './fingerprint.ts';
import type { Block, Hoofdstuk } from './types.ts';
import type { Place } from './wijziging.ts';

/** Whether a block can be cited. */
export const isCitable = ({ soort }: Block): boolean => soort === 'alinea' || soort === 'noot';

/** Address without base of the lives of the alineas of a hoofdstuk, whatever its versie: it has the identity in it. */
export const livesPath = ({ id, versie }: Pick<Hoofdstuk, 'id' | 'versie'>): string =>
  `${versie.document.path}alinea/${id ? `${id}/` : ''}`;

/** Where on that page an alinea of a versie is told of: `a3-2023-06-28`. */
export const standId = ({ alinea, hoofdstuk }: Place): string =>
  `${alinea.id}-${hoofdstuk.versie.id}`;

/** The first 8 hexadecimal digits of the SHA-256 of the words: what `?k=` in a reference holds. */
export const shortFingerprint = ({ text }: Pick<Block, 'text'>): string => sha256(text).slice(0, 8);

/** The reference to an alinea, without base: its fixed address with the fingerprint of its words. */
export const referencePath = ({ hoofdstuk, alinea }: Place): string =>
  `${hoofdstuk.fixedPath}?k=${shortFingerprint(alinea)}#${alinea.id}`;
