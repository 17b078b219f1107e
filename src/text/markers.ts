import type { List, ListItem } from 'mdast';

/** What a page shows before the item of a list with this place, from 0: "3.", "•", "☐", "☑". */
export function markerOf(list: List, { checked }: ListItem, i: number): string {
  if (typeof checked === 'boolean') return checked ? '☑' : '☐';
  return list.ordered ? `${(list.start ?? 1) + i}.` : '•';
}
