import { diffArrays } from 'diff';
import type { Token } from './tokens.ts';

/** One step through two lists of tokens: both sides stand for `gelijk`, one of them for a change. */
export interface Step {
  oud?: Token;
  nieuw?: Token;
}

/** Pairs of places in two lists that hold the same text, in order, as many as possible. */
export function commonPairs(oud: string[], nieuw: string[]): [number, number][] {
  // What the other list has nowhere cannot be common; leaving it out first saves most of the work.
  const [a, b] = [placesOf(oud, new Set(nieuw)), placesOf(nieuw, new Set(oud))];
  const texts = (list: string[], places: number[]) => places.map((at) => list[at] ?? '');
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of diffArrays(texts(oud, a), texts(nieuw, b))) {
    if (!added && !removed)
      for (let n = 0; n < count; n++) pairs.push([a[i + n] ?? 0, b[j + n] ?? 0]);
    if (!added) i += count;
    if (!removed) j += count;
  }
  return pairs;
}

const placesOf = (list: string[], other: Set<string>) =>
  list.flatMap((text, at) => (other.has(text) ? [at] : []));

/** The way from the old tokens to the new: first as few words as can be, then as few signs between them. */
export function align(oud: Token[], nieuw: Token[]): Step[] {
  const places = (tokens: Token[]) => tokens.flatMap(({ word }, at) => (word ? [at] : []));
  const [a, b] = [places(oud), places(nieuw)];
  const text = (tokens: Token[]) => (at: number) => tokens[at]?.key ?? '';
  const anchors = commonPairs(a.map(text(oud)), b.map(text(nieuw))).map(
    ([i, j]) => [a[i] ?? 0, b[j] ?? 0] as const,
  );
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const [toI, toJ] of [...anchors, [oud.length, nieuw.length] as const]) {
    steps.push(...between(oud.slice(i, toI), nieuw.slice(j, toJ)));
    const [x, y] = [oud[toI], nieuw[toJ]];
    if (x && y) steps.push({ oud: x, nieuw: y });
    [i, j] = [toI + 1, toJ + 1];
  }
  return steps;
}

/** Between two common words: signs may still be common. */
function between(oud: Token[], nieuw: Token[]): Step[] {
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  const texts = (tokens: Token[]) => tokens.map(({ key }) => key);
  const pairs = commonPairs(texts(oud), texts(nieuw));
  for (const [toI, toJ] of [...pairs, [oud.length, nieuw.length] as const]) {
    for (; i < toI; i++) steps.push({ oud: oud[i] as Token });
    for (; j < toJ; j++) steps.push({ nieuw: nieuw[j] as Token });
    const [x, y] = [oud[toI], nieuw[toJ]];
    if (x && y) steps.push({ oud: x, nieuw: y });
    [i, j] = [toI + 1, toJ + 1];
  }
  return steps;
}
