import type { ColumnSide } from './text.ts';

const SIDES = { left: 'links', right: 'rechts', center: 'in het midden' };

/**
 * At which side the words of a column stand, the first being 0; empty when nobody chose. By its name, and by its number
 * where it has none of its own.
 */
export function sidePhrase(
  names: readonly string[],
  side: ColumnSide | undefined,
  i: number,
): string {
  const name = names[i] ?? '';
  const number = name && names.indexOf(name) === names.lastIndexOf(name) ? '' : i + 1;
  const called = [number, name && `“${name}”`].filter(Boolean).join(' ');
  return side ? `kolom ${called} ${SIDES[side]}` : '';
}
