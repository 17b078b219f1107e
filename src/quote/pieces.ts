import { alike } from '../dutch/look-alikes.ts';

const ELLIPSIS = /\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,}/;

/** What a reader pasted, without the source that the site's own citation adds. */
export function quoteOf(pasted: string): string {
  const own = /^\s*“([^]*)” – [^]*\/versies\/\S+#[an]\d+\s*$/.exec(pasted);
  return own?.[1] ?? pasted;
}

/** The pieces of a quotation between ellipses, normalised, without quotes around them. */
export function piecesOf(quote: string): string[] {
  return quote
    .split(new RegExp(ELLIPSIS, 'g'))
    .map((piece) =>
      alike(piece)
        .replace(/^[' ]+|[' ]+$/g, '')
        .trim(),
    )
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

const isWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** The piece with its first letter in the other case. */
function turned(piece: string): string {
  const [first = ''] = piece;
  const upper = first.toUpperCase();
  return (first === upper ? first.toLowerCase() : upper) + piece.slice(first.length);
}

function indexOfWords(text: string, piece: string, from: number): number {
  let at = text.indexOf(piece, from);
  while (at >= 0) {
    const isWhole =
      !(isWord(piece[0]) && isWord(text[at - 1])) &&
      !(isWord(piece.at(-1)) && isWord(text[at + piece.length]));
    if (isWhole) return at;
    at = text.indexOf(piece, at + 1);
  }
  return -1;
}

/** Where pieces stand in a normalised text, in order and as whole words: first and last offset. */
export function findPieces(
  text: string,
  pieces: string[],
  start = 0,
): { from: number; to: number } | undefined {
  let from = -1;
  let to = start;
  for (const piece of pieces) {
    const found = [piece, turned(piece)]
      .map((variant) => indexOfWords(text, variant, to))
      .filter((at) => at >= 0);
    if (found.length === 0) return undefined;
    const at = Math.min(...found);
    if (from < 0) from = at;
    to = at + piece.length;
  }
  return from < 0 ? undefined : { from, to };
}
