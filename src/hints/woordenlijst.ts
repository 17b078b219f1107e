/** The words of `woordenlijst.txt`: one a line; what follows a `#` is a remark. */
export function parseWoordenlijst(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}
