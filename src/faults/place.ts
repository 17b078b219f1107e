import { once } from '../once.ts';

/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The top of a file: where stands what is wrong with it as a whole. */
export const TOP: Place = { line: 1, column: 1 };

function startsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * The places of offsets in a text that begins at `above`; lines end in `\n`. Where they begin is found once, when the
 * first place is asked.
 */
export function placesIn(text: string, above = TOP): (offset: number) => Place {
  const getStarts = once(() => startsOf(text));
  return (offset) => {
    const starts = getStarts();
    const most = Math.min(Math.max(0, offset), text.length);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= most) low = middle;
      else high = middle - 1;
    }
    return placeBelow(above, { line: low + 1, column: most - (starts[low] ?? 0) + 1 });
  };
}

/** The place of one offset in a text; for more, see `placesIn`. */
export const placeAt = (text: string, offset: number): Place => placesIn(text)(offset);

/** A place within a part of a file, as a place of that file; `above` is where the part begins. */
export const placeBelow = (above: Place, { line, column }: Place): Place => ({
  line: above.line + line - 1,
  column: line > 1 ? column : above.column + column - 1,
});
