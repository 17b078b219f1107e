/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The top of a file: where stands what is wrong with it as a whole. */
export const TOP: Place = { line: 1, column: 1 };

/** Where the lines of a text begin. */
let lines: { text: string; starts: number[] } = { text: '', starts: [0] };

/** The starts of the lines of a text; those of the text asked for last are kept, for one text may have many faults. */
function startsOf(text: string): number[] {
  if (lines.text === text) return lines.starts;
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  lines = { text, starts };
  return starts;
}

/** The place of an offset in a text; lines end in `\n`. */
export function placeAt(text: string, offset: number): Place {
  const starts = startsOf(text);
  const most = Math.min(Math.max(0, offset), text.length);
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: most - (starts[low] ?? 0) + 1 };
}

/** A place within a part of a file, as a place of that file; `above` is where the part begins. */
export const placeBelow = (above: Place, { line, column }: Place): Place => ({
  line: above.line + line - 1,
  column: line > 1 ? column : above.column + column - 1,
});
