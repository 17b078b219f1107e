/** A place in a file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** The top of a file: where stands what is wrong with it as a whole. */
export const TOP: Place = { line: 1, column: 1 };

/** The place of an offset in a text; lines end in `\n`. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: before.length - start + 1 };
}

/** A place within a part of a file, as a place of that file; `above` is where the part begins. */
export const placeBelow = (above: Place, { line, column }: Place): Place => ({
  line: above.line + line - 1,
  column: line > 1 ? column : above.column + column - 1,
});
