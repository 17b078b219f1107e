import { MEANT } from './plakresten.ts';
import { body, DOEL, EXTRA, mdx, type Change } from './row.ts';

const many = 'Een gewone zin met **vet** en *cursief*.\n\n'.repeat(500);

/** What looks odd and is right. */
export const FINE: [name: string, files: Record<string, Change>][] = [
  ['the smallest folder', {}],
  ['a byte order mark', { [EXTRA]: `\ufeff${mdx('Tekst.')}` }],
  ['a byte order mark in YAML', { 'begrippen/x.yaml': '\ufeffterm: dorp\nuitleg: Iets.\n' }],
  ['CRLF', { [DOEL]: mdx('Tekst.\n\n- een\n- twee').replaceAll('\n', '\r\n') }],
  ['a blank line above the front matter', { [EXTRA]: `\n${mdx('Tekst.')}` }],
  ['no line end at the end', { [EXTRA]: mdx('Tekst.').trimEnd() }],
  ['an empty index.mdx above parts', { 'documenten/plan/2024/09-map/index.mdx': mdx(''), 'documenten/plan/2024/09-map/01-deel.mdx': mdx('Tekst.') }],
  ['a thematic break', body('Tekst.\n\n---\n\n* * *\n\nTekst.')],
  ['signs that are escaped', body('Een \\{ teken \\< en \\[^1] en `<br>` en `[a][b]` en {"a"}'.replace(' en {"a"}', ''))],
  ['links and anchors that are right', body('Zie [het doel](/plan/doel/#a1), [zonder](/plan/doel), [zoek](/zoeken/?q=x#) en [de kop](#k-kop).\n\n## Kop\n\nTekst.')],
  ['dates as the contract has them', Object.fromEntries(['2023', '2023-06', '2023-06-28', '"2023-21"', '2023-07/2023-09', '2024-02-29'].map((datum, i) => [`mijlpalen/m-${i}.yaml`, `titel: X\ndatum: ${datum}\norgaan: R\nsoort: besluit\nstatus: gepland\n`]))],
  ['a long text', body(many)],
  ['a mail address in the text', body('Mail naar info@a.nl voor meer.')],
  ['text from right to left with marks', body('Een woord \u200fעברית\u200e hier.')],
  ...MEANT.map(([name, text]): [string, Record<string, Change>] => [name, body(text)]),
  ['lists of four deep', body('- a\n  - b\n    - c\n      - d')],
];
