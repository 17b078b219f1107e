/**
 * The heaviest increasing subsequence: what may stay in place when the rest moves. As many as possible
 * stay; of equal numbers, those that weigh most.
 */
export function inPlace<T>(items: T[], place: (item: T) => number, weight: (item: T) => number) {
  const best: { value: number; before: number }[] = [];
  let top = -1;
  const sorted = items.every((item, i) => i === 0 || place(items[i - 1] as T) < place(item));
  if (sorted) return new Set(items);
  const scale = 1 + items.reduce((sum, item) => sum + weight(item), 0);
  items.forEach((item, i) => {
    let [value, before] = [0, -1];
    for (let j = 0; j < i; j++) {
      const earlier = best[j]?.value ?? 0;
      if (earlier > value && place(items[j] as T) < place(item)) [value, before] = [earlier, j];
    }
    best.push({ value: value + scale + weight(item), before });
    if (top < 0 || (best[i]?.value ?? 0) > (best[top]?.value ?? 0)) top = i;
  });
  const kept = new Set<T>();
  for (let at = top; at >= 0; at = best[at]?.before ?? -1) kept.add(items[at] as T);
  return kept;
}

/**
 * The new order with what is only in the old one put where it stood: after the nearest earlier member of
 * the old order that is in the new one and did not move.
 */
export function weave<T>(nieuw: T[], oud: T[], moved: (item: T) => boolean = () => false): T[] {
  const inNew = new Set(nieuw);
  const after = new Map<T | undefined, T[]>();
  let anchor: T | undefined;
  for (const item of oud)
    if (!inNew.has(item)) {
      const list = after.get(anchor);
      if (list) list.push(item);
      else after.set(anchor, [item]);
    } else if (!moved(item)) anchor = item;
  return [
    ...(after.get(undefined) ?? []),
    ...nieuw.flatMap((item) => [item, ...(after.get(item) ?? [])]),
  ];
}
