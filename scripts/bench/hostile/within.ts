import { MOST } from '../../../src/text/bounds.ts';

const SIGN = /[*_~`[\]<>{}&\\@]/;

/** A body cut by empty lines into alineas that are as long and as full of signs as they may be, its end left out. */
export function within(body: string): string {
  const out: string[] = [];
  let own = { length: 0, lines: 0, signs: 0 };
  let [signs, cells, blocks] = [0, 0, 1];
  const apart = () => {
    out.push('');
    blocks += 1;
    own = { length: 0, lines: 0, signs: 0 };
  };
  for (const whole of body.split(/\r\n|\n|\r/)) {
    const pieces = [''];
    let [inLine, pipes] = [0, 0];
    for (const sign of whole) {
      const isSign = SIGN.test(sign);
      const last = pieces[pieces.length - 1] ?? '';
      if (
        last.length > MOST.alinea - 10 ||
        (isSign && inLine > MOST.signs - 10) ||
        pipes > MOST.cells - 2
      ) {
        pieces.push('');
        [inLine, pipes] = [0, 0];
      }
      pieces[pieces.length - 1] += sign;
      if (isSign) [inLine, signs] = [inLine + 1, signs + 1];
      if (sign === '|') [pipes, cells] = [pipes + 1, cells + 1];
      if (signs > MOST.allSigns - 20 || cells > MOST.allCells - 200) break;
    }
    for (const [i, piece] of pieces.entries()) {
      const has = piece.match(new RegExp(SIGN, 'g'))?.length ?? 0;
      const isFull =
        own.length + piece.length > MOST.alinea - 10 ||
        own.lines > MOST.alineaLines - 5 ||
        own.signs + has > MOST.signs - 5;
      if (i || isFull) apart();
      out.push(piece);
      if (piece.trim())
        own = {
          length: own.length + piece.length + 1,
          lines: own.lines + 1,
          signs: own.signs + has,
        };
      else [own, blocks] = [{ length: 0, lines: 0, signs: 0 }, blocks + 0.5];
    }
    if (signs > MOST.allSigns - 30 || cells > MOST.allCells - 300) break;
    if (blocks > MOST.blocks - 50 || out.length > MOST.lines - 30) break;
  }
  return out.slice(0, MOST.lines - 20).join('\n');
}
