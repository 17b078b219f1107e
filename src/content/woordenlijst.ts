import { join } from 'node:path';
import type { Fault } from './fault.ts';
import { readOwn, WOORDENLIJST } from './language-help.ts';
import { shownPath } from './read.ts';

/** Faults in `woordenlijst.txt`: one word a line, remarks after a `#`. */
export function checkWoordenlijst(dir: string): Fault[] {
  const path = join(dir, WOORDENLIJST);
  const list = readOwn(path);
  if (list === undefined) return [];
  const file = shownPath(path);
  const lines = list.split(/\r?\n/);
  return lines.flatMap((text, i) => {
    const word = text.replace(/^\uFEFF/, '').replace(/#.*/, '');
    const column = word.search(/\S/) + 1;
    const place = { file, line: i + 1, column: Math.max(1, column) };
    if (/[\uFFFD\0]/.test(word))
      return [{ ...place, message: 'Deze regel is niet te lezen. Sla het bestand op als UTF-8.' }];
    return /\S\s+\S/.test(word)
      ? [{ ...place, message: 'Hier staan meer woorden. Zet elk woord op een eigen regel.' }]
      : [];
  });
}
