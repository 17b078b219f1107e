import { wrong, type Wrong } from '../faults/wrong.ts';
import type { BodyFault } from './fault.ts';

/**
 * What a body holds at most. No text comes near these numbers; beyond them a parser takes longer for each sign the
 * more of them there are. `npm run bench -- --hostile` shows what a body within them costs.
 */
export const MOST = {
  lines: 10_000,
  blocks: 2_000,
  /** Characters of one paragraph, item or row, and its lines. */
  alinea: 20_000,
  alineaLines: 1_000,
  /** Characters of a heading, as of a title. */
  heading: 300,
  /** Signs of Markdown in one of those, and in all. */
  signs: 1_000,
  allSigns: 10_000,
  /** Marks of quotations before blocks of them, and lines under headings: both cost the most. */
  quotations: 1_000,
  underlines: 500,
  /** Footnotes, each of which is a text of its own to the parser. */
  notes: 500,
  /** Braces: at each that closes, the parser tries whether what stands before it is code. */
  braces: 500,
  /** Cells of one row, and of all tables. */
  cells: 100,
  allCells: 20_000,
} as const;

const LINE = /\r\n|\n|\r/;
const SIGNS = /[*_~`[\]<>{}&\\@]|www\.|https?:/g;
const BLANK = /^[ \t>]*$/;
/** What a line begins with, or holds, where it is a block of its own whatever stands above it. */
const OPENER =
  /^[ \t>]*(?:[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|#{1,6}(?=[ \t]|$)|`{3,}|~{3,}|\[\^[^\]\s]+\]:|<\/?[A-Z])|\|/;
const NOTE = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)*\[\^[^\]\s]+\]:/;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
/** What stands before the words of a line, and the marks of lists in it, each of which is a block. */
const LEAD = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t>]+)*/;
const BULLETS = /(?:[-*+]|\d{1,9}[.)])(?=[ \t])/g;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const tooManyQuotations = wrong('body/too-many-quotations', { most: MOST.quotations });

/** The first place of a body where it holds more than a text may; one look at every line, before any parsing. */
export function tooMuch(body: string): BodyFault | undefined {
  const all = { blocks: 0, signs: 0, cells: 0, quotations: 0, underlines: 0, notes: 0, braces: 0 };
  let own = { start: 0, lines: 0, length: 0, signs: 0 };
  let isApart = true;
  let wasQuoted = false;
  for (const [i, line] of body.split(LINE).entries()) {
    const here = (what: Wrong, at = i): BodyFault => ({ line: at + 1, column: 1, ...what });
    if (i >= MOST.lines) return here(wrong('body/too-many-lines', { most: MOST.lines }));
    const isQuoted = /^[ \t]*>/.test(line);
    if (BLANK.test(line)) {
      // An empty line of a quotation opens one, where the line above it is of none.
      if (!wasQuoted) all.quotations += countOf(line, />/g);
      [isApart, wasQuoted] = [true, isQuoted];
      if (all.quotations > MOST.quotations) return here(tooManyQuotations);
      continue;
    }
    // A quotation begins below words too, without an empty line.
    if (isApart || !wasQuoted || OPENER.test(line))
      all.quotations += countOf(LEAD.exec(line)?.[0] ?? '', />/g);
    wasQuoted = isQuoted;
    if (!isApart && UNDERLINE.test(line)) all.underlines += 1;
    if (isApart || OPENER.test(line)) {
      all.blocks += Math.max(1, countOf(LEAD.exec(line)?.[0] ?? '', BULLETS));
      own = { start: i, lines: 0, length: 0, signs: 0 };
      isApart = false;
    }
    const [signs, cells] = [countOf(line, SIGNS), countOf(line, /\|/g)];
    all.signs += signs;
    all.cells += cells;
    all.notes += NOTE.test(line) ? 1 : 0;
    all.braces += countOf(line, /[{}]/g);
    own.lines += 1;
    own.length += line.length + 1;
    own.signs += signs;
    if (all.blocks > MOST.blocks) return here(wrong('body/too-many-blocks', { most: MOST.blocks }));
    if (all.quotations > MOST.quotations) return here(tooManyQuotations);
    if (all.underlines > MOST.underlines)
      return here(wrong('body/too-many-underlines', { most: MOST.underlines }));
    if (all.notes > MOST.notes) return here(wrong('body/too-many-notes', { most: MOST.notes }));
    if (all.braces > MOST.braces) return here(wrong('body/too-many-braces', { most: MOST.braces }));
    if (cells > MOST.cells + 1) return here(wrong('body/too-many-columns', { most: MOST.cells }));
    if (all.cells > MOST.allCells)
      return here(wrong('body/too-many-cells', { most: MOST.allCells }));
    if (own.length > MOST.alinea)
      return here(wrong('body/alinea-too-long', { most: MOST.alinea }), own.start);
    if (own.lines > MOST.alineaLines)
      return here(wrong('body/alinea-of-lines', { most: MOST.alineaLines }), own.start);
    if (own.signs > MOST.signs)
      return here(wrong('body/too-many-signs', { most: MOST.signs }), own.start);
    if (all.signs > MOST.allSigns)
      return here(wrong('body/too-many-signs-in-all', { most: MOST.allSigns }));
  }
  return undefined;
}
