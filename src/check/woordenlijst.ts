import { join } from 'node:path';
import { readOwn, WOORDENLIJST } from '../content/language-help.ts';
import { shownPath } from '../content/read.ts';
import type { Finding } from '../faults/fault.ts';
import { wrong, type RulesOf } from '../faults/wrong.ts';
import { onFiles } from './rule.ts';

/** Faults in `woordenlijst.txt`: one word a line, remarks after a `#`. */
export const woordenlijst = onFiles('woordenlijst', ({ dir }) => {
  const path = join(dir, WOORDENLIJST);
  const list = readOwn(path);
  if (list === undefined) return [];
  const file = shownPath(path);
  const lines = list.split(/\r?\n/);
  return lines.flatMap((text, i): Finding<RulesOf<'woordenlijst'>>[] => {
    const word = text.replace(/^\uFEFF/, '').replace(/#.*/, '');
    const column = word.search(/\S/) + 1;
    const place = { file, line: i + 1, column: Math.max(1, column) };
    if (/[\uFFFD\0]/.test(word)) return [{ ...place, ...wrong('woordenlijst/unreadable') }];
    return /\S\s+\S/.test(word) ? [{ ...place, ...wrong('woordenlijst/more-words') }] : [];
  });
});
