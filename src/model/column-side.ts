import type { ColumnSide } from './text.ts';

const SIDES = { left: 'links', right: 'rechts', center: 'in het midden' };

/** At which side the words of a column stand, the first being 0; empty when nobody chose. */
export const sidePhrase = (name = '', side: ColumnSide | undefined, i: number): string =>
  side ? `kolom ${name ? `“${name}”` : i + 1} ${SIDES[side]}` : '';
