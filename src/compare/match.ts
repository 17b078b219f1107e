import type { Versie } from '../model/types.ts';
import type { Afkomst } from './afkomst.ts';
import { matchAlike, matchKnown } from './alike.ts';
import { itemsOf, type Match } from './item.ts';
import { matchInOrder } from './in-order.ts';
import { memoryOf } from './memory.ts';
import { matchSame } from './same.ts';

/**
 * The alineas of two versions, tied together: same text first, then likeness, then order. Every alinea
 * of both is in exactly one match. `origins` says of new alineas which old one they are known to come
 * from; one known to have come later is not looked for among the old ones by likeness.
 */
export function matchAlineas(van: Versie, tot: Versie, origins: Afkomst = new Map()): Match[] {
  const [oud, nieuw] = [itemsOf(van), itemsOf(tot)];
  matchSame(oud, nieuw);
  const memory = memoryOf(tot.document);
  matchKnown(oud, nieuw, origins, memory);
  matchAlike(oud, nieuw, memory, origins);
  matchInOrder(oud, nieuw);
  for (const item of nieuw) item.match ??= { oud: [], nieuw: [item] };
  for (const item of oud) item.match ??= { oud: [item], nieuw: [] };
  return [...new Set([...nieuw, ...oud].map(({ match }) => match as Match))];
}
