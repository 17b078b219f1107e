import { MOST } from '../../../src/text/bounds.ts';
import { BEGRIP, body, EXTRA, front, mdx, type Row } from './row.ts';

const at = (line: number, column = 1) => `${EXTRA}:${line}:${column}` as const;
const begrip = (more: string) => ({ [BEGRIP]: `term: Dorp\nuitleg: Y\n${more}` });
const many = (count: number, piece: string | ((i: number) => string)) =>
  Array.from({ length: count }, (_, i) => (typeof piece === 'string' ? piece : piece(i))).join('');

/** More than a file, a text or a field may hold: told before anything is parsed. */
export const BOUNDS: Row[] = [
  ['a text over 200 kB', { [EXTRA]: mdx('Een zin.\n\n'.repeat(22_000)) }, at(1), /ten hoogste 200 kB/],
  ['YAML over 200 kB', begrip(`vormen:\n${many(30_000, '  - dorp\n')}`), `${BEGRIP}:1:1`, /ten hoogste 200 kB/],
  ['a list over 4 MB', { 'adressen.txt': '/plan/\n'.repeat(700_000) }, 'adressen.txt:1:1', /is 4,7 MB en mag ten hoogste 4 MB/],
  ['more lines than a text may have', body(`x${'\n'.repeat(MOST.lines)}`), at(4 + MOST.lines), /meer dan 10\.000 regels/],
  ['carriage returns for lines', body(`x${'\r'.repeat(MOST.lines)}`), at(4 + MOST.lines), /meer dan 10\.000 regels/],
  ['more blocks than a text may have', body(many(MOST.blocks + 1, (i) => `- punt ${i}\n`)), at(4 + MOST.blocks), /meer dan 2\.000 alinea's/],
  ['blocks on one line', body(many(100, `${'- '.repeat(30)}a\n`)), at(4 + 66), /meer dan 2\.000 alinea's/],
  ['a line of words without end', body(`Kort.\n\n${many(4_000, 'woord ')}`), at(6), /Deze regel is langer dan/],
  ['a long paragraph', body(`Kort.\n\n${many(900, 'Een regel met gewone woorden.\n')}`), at(6), /langer dan 20\.000 tekens/],
  ['a paragraph of many lines', body(`Kort.\n\n${many(1_001, 'regel\n')}`), at(6), /meer dan 1\.000 regels/],
  ['marks in one paragraph', body(`Kort.\n\n${'*a* '.repeat(501)}`), at(6), /meer dan 1\.000 tekens van de opmaak/],
  ['emphasis nested deep', body(`${'**a '.repeat(400)}${'b** '.repeat(400)}`), at(4), /meer dan 1\.000 tekens van de opmaak/],
  ['a line of stars', body(`x${'*'.repeat(19_800)}`), at(4), /meer dan 1\.000 tekens van de opmaak/],
  ['marks in a text', body(many(26, `${'*a* '.repeat(200)}\n\n`)), at(4 + 50), /meer dan 10\.000 tekens van de opmaak/],
  ['addresses in a text', body(many(26, `${'www.a.nl '.repeat(400)}\n\n`)), at(4 + 50), /meer dan 10\.000 tekens van de opmaak/],
  ['quotations', body(many(1_001, '> a\n\n')), at(4 + 2_000), /meer dan 1\.000 keer een >/],
  ['headings by a line below', body(many(501, 'Kop\n---\n\nTekst.\n\n')), at(4 + 2_501), /meer dan 500 regels met alleen streepjes/],
  ['braces', body(many(501, '\\}\n\n')), at(4 + 1_000), /meer dan 500 accolades/],
  ['empty quotations', body(many(1_001, '>\n\n- a\n\n')), at(4 + 4_000), /keer een >/],
  ['quotations below words', body(many(1_001, 'a\n> b\n')), at(4), /meer dan 1\.000 regels/],
  ['footnotes', body(many(501, (i) => `Zin.[^${i}]\n\n[^${i}]: x\n\n`)), at(4 + 2_002), /meer dan 500 voetnoten/],
  ['a wide row', body(`|${' a |'.repeat(101)}\n|${' - |'.repeat(101)}\n|${' b |'.repeat(101)}`), at(4), /meer dan 100 kolommen/],
  ['cells', body(`|${' a |'.repeat(99)}\n|${' - |'.repeat(99)}\n${many(199, `|${' b |'.repeat(99)}\n`)}`), at(4 + 200), /meer dan 20\.000 cellen/],
  ['a long heading', body(`## ${'kop '.repeat(80)}\n\nTekst.`), at(4), /langer dan 300 tekens/],
  ['a long title', front(`nummer: ${'1'.repeat(301)}`), at(3, 9), /langer dan 300 tekens/],
  ['a title over many lines', { [EXTRA]: `---\ntitel: >\n${many(40, '  een titel\n')}---\nTekst.\n` }, at(2, 8), /langer dan 300 tekens/],
  ['a long text in a field', begrip(`afkorting: D\nsynoniemen:\n  - ${'a'.repeat(301)}\n`), `${BEGRIP}:5:5`, /langer dan 300 tekens/],
  ['a text of a field over many lines', { [BEGRIP]: `term: Dorp\nuitleg: >\n${many(2_100, '  tien tekens\n')}` }, `${BEGRIP}:2:9`, /langer dan 20\.000 tekens/],
  ['keys without end', begrip(many(5_000, (i) => `k${i}: a\n`)), `${BEGRIP}:5001:1`, /meer dan 5\.000 regels met gegevens/],
  ['keys without end in front matter', front(many(5_000, (i) => `k${i}: a\n`).trimEnd()), at(5_002), /meer dan 5\.000 regels met gegevens/],
  ['colons without end', begrip(many(4_100, ': :\n')), `${BEGRIP}:4002:1`, /meer dan 8\.000 komma's/],
  ['a list without end on one line', begrip(`vormen: [${'a,'.repeat(9_000)}]\n`), `${BEGRIP}:3:1`, /meer dan 8\.000 komma's/],
];
