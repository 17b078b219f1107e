import { count } from '../../dutch/count.ts';
import type { Piece } from './sheet.ts';

/** Pieces in a row that stayed the same, more than a reader of changes wants to pass. */
export interface Fold {
  /** "6 alinea’s ongewijzigd" */
  words: string;
  folded: Piece[];
}

/** So many unchanged alineas in a row are folded; fewer are no trouble to pass. */
const MANY = 3;

const isUnchanged = ({ rows }: Piece) =>
  rows.every(
    ({ wijziging, numbered, stubs }) =>
      wijziging.soort === 'gelijk' && !numbered && stubs.length === 0,
  );

const alineasIn = (pieces: Piece[]): number =>
  pieces
    .flatMap(({ rows }) => rows)
    .filter(({ wijziging: { nieuw } }) => nieuw[0]?.alinea.soort === 'alinea').length;

/**
 * Folds long stretches of unchanged pieces; beside a change one piece stays in sight, to know where one is. Promises that
 * every piece is there once, in its order.
 */
export function foldPieces(pieces: readonly Piece[]): (Piece | Fold)[] {
  const shown: (Piece | Fold)[] = [];
  for (let i = 0; i < pieces.length;) {
    let end = i;
    while (end < pieces.length && isUnchanged(pieces[end]!)) end++;
    if (end === i) {
      shown.push(pieces[i]!);
      i++;
      continue;
    }
    const from = i > 0 ? i + 1 : i;
    const to = end < pieces.length ? end - 1 : end;
    const folded = pieces.slice(from, to);
    const n = alineasIn(folded);
    shown.push(
      ...pieces.slice(i, from),
      ...(n < MANY ? folded : [{ words: `${count(n, 'alinea', 'alinea’s')} ongewijzigd`, folded }]),
      ...pieces.slice(Math.max(from, to), end),
    );
    i = end;
  }
  return shown;
}
