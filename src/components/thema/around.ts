import type { Segment } from '../../model/wijziging.ts';

/** Letters of unchanged text that stay on either side of a change, and of a change itself. */
const [BESIDE, MOST] = [60, 160];

const startOf = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return `${text.slice(0, end > 0 ? end : most)} …`;
};
const endOf = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const start = text.indexOf(' ', text.length - most);
  return `… ${text.slice(start >= 0 ? start + 1 : -most)}`;
};

/** The first change of some words with a little of what stands around it; what is left out is marked with …. */
export function around(segments: Segment[]): Segment[] {
  const first = segments.findIndex(({ soort }) => soort !== 'gelijk');
  if (first < 0) return [];
  const after = segments.findIndex(({ soort }, i) => i > first && soort === 'gelijk');
  const end = after < 0 ? segments.length : after;
  const [before, next] = [segments[first - 1], segments[end]];
  return [
    ...(before ? [{ ...before, text: endOf(before.text, BESIDE) }] : []),
    ...segments.slice(first, end).map((each) => ({ ...each, text: startOf(each.text, MOST) })),
    ...(next ? [{ ...next, text: startOf(next.text, BESIDE) }] : []),
  ];
}
