/** A line with what ends it; the last one may end in nothing. */
const LINE = /[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g;
const endOf = (line: string) => /[\r\n]*$/.exec(line)?.[0] ?? '';
const MARK = '\uFEFF';

/** A file as a text field can hold it: without a byte order mark, every line ended in the same way. */
export const asField = (file: string): string =>
  file.replace(new RegExp(`^${MARK}`), '').replace(/\r\n?/g, '\n');

/**
 * The file that the words of a text field make of an earlier one: lines that stayed keep their bytes, ends of lines and a
 * byte order mark with them; new lines end as most of the file does. Words that did not change give the file itself.
 */
export function fromField(field: string, file: string): string {
  const mark = file.startsWith(MARK) ? MARK : '';
  const old = file.slice(mark.length).match(LINE) ?? [];
  const now = asField(field).match(LINE) ?? [];
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && asField(a) === b;
  let head = 0;
  while (same(old[head], now[head])) head += 1;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && same(old.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  const middle = now.slice(head, now.length - tail).map((line) => line.replace(/\n$/, usual(old)));
  return mark + [...old.slice(0, head), ...middle, ...old.slice(old.length - tail)].join('');
}

/** How most lines end. */
function usual(lines: readonly string[]): string {
  const counts = Map.groupBy(lines.map(endOf).filter(Boolean), (end) => end);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '\n';
}
