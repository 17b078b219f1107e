import { join } from 'node:path';
import { parseWoordenlijst, WOORDENLIJST } from '../content/language-help.ts';
import { readOwn } from '../content/lists.ts';
import { shownPath } from '../content/read.ts';
import type { Finding } from '../faults/fault.ts';
import { isConflictMark } from '../faults/conflict.ts';
import { wrong, type RulesOf } from '../faults/wrong.ts';
import { onFiles } from './rule.ts';

/** Faults in `woordenlijst.txt`: one word a line, remarks after a `#`. */
export const woordenlijst = onFiles('woordenlijst', ({ dir }) => {
  const path = join(dir, WOORDENLIJST);
  const file = shownPath(path);
  return parseWoordenlijst(readOwn(path) ?? '').flatMap(
    ({ word, ...place }): Finding<RulesOf<'woordenlijst'>>[] => {
      if (/[\uFFFD\0]/.test(word)) return [{ file, ...place, ...wrong('woordenlijst/unreadable') }];
      if (isConflictMark(word)) return [{ file, ...place, ...wrong('woordenlijst/conflict') }];
      if (!/[\p{L}\p{N}]/u.test(word))
        return [{ file, ...place, ...wrong('woordenlijst/no-word') }];
      return /\s/.test(word) ? [{ file, ...place, ...wrong('woordenlijst/more-words') }] : [];
    },
  );
});
