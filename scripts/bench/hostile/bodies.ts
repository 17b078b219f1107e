/** Fills a text up to a size with a repeated piece. */
const fill = (piece: string, size: number): string =>
  piece.repeat(Math.max(1, Math.floor(size / piece.length)));

/** Breaks a text into lines no longer than a file may have; `join` stands between them. */
const lines = (text: string, join = '\n', longest = 19_000): string =>
  text.match(new RegExp(`[^]{1,${longest}}`, 'g'))?.join(join) ?? '';

/** Repeats a piece on lines of one paragraph. */
const paragraph = (piece: string) => (size: number) =>
  lines(fill(piece, size), '\n', Math.max(1, Math.floor(19_000 / piece.length)) * piece.length);

/** Numbered pieces, each of its own. */
const each =
  (piece: (i: number) => string, most = Infinity) =>
  (size: number): string => {
    let text = '';
    for (let i = 0; text.length < size && i < most; i++) text += piece(i);
    return text;
  };

/** Open marks, words, and the marks that close them. */
const nested = (open: string, close: string, depth: number) => (size: number) =>
  fill(`${open.repeat(depth)}a${close.repeat(depth)}\n`, size);

/** Bodies made to keep a reader busy, each up to a number of characters: what a name says, as dense as it can be. */
export const BODIES: Readonly<Record<string, (size: number) => string>> = {
  prose: each((i) => `Dit is alinea ${i} met gewone woorden erin. `.repeat(6) + '\n\n', 1900),
  'one long paragraph': paragraph('gewone woorden staan hier '),
  'one long paragraph of short lines': (size) => fill('gewone woorden staan hier\n', size),
  'words without spaces': paragraph('abcdefghij'),
  'line ends': (size) => `x${'\n'.repeat(size)}y`,
  'only line ends': (size) => '\n'.repeat(size),
  'blank lines with spaces': (size) => `x${fill('  \n', size)}y`,
  'line ends of Windows': (size) => `x${'\r\n'.repeat(size / 2)}y`,
  'carriage returns': (size) => `x${'\r'.repeat(size)}y`,
  spaces: paragraph(' '),
  tabs: paragraph('\t'),
  'hard breaks': (size) => fill('a\\\n', size),
  'hard breaks by spaces': (size) => fill('a  \n', size),
  stars: paragraph('*'),
  'stars and letters': paragraph('*a'),
  'stars and spaces': paragraph('* a'),
  'a**b': paragraph('a**b'),
  '*a **b': paragraph('*a **b '),
  'a*b_c': paragraph('a*b_c'),
  '*a_ ': paragraph('*a_ '),
  'closed emphasis': paragraph('*a* '),
  'closed strong': paragraph('**a** '),
  'open strong': paragraph('**a '),
  'closing stars': paragraph('a** '),
  'strong within strong': nested('**', '**', 40),
  'strong nested deep': (size) => nested('**a ', ' b**', Math.floor(Math.min(size, 18_000) / 8))(1),
  'emphasis nested deep': (size) => nested('*a ', ' b*', Math.floor(Math.min(size, 18_000) / 6))(1),
  tildes: paragraph('~'),
  'a~~b': paragraph('a~~b'),
  'closed tildes': paragraph('~~a~~ '),
  backticks: paragraph('`'),
  'backticks of many widths': each((i) => `${'`'.repeat((i % 600) + 1)} `),
  'code spans': paragraph('`a` '),
  'open brackets': paragraph('['),
  'brackets within limits': paragraph('[[[[a ]]]] '),
  'closed brackets': paragraph('[a] '),
  'a](': paragraph('a]('),
  '[a](': paragraph('[a]('),
  '[a](b': paragraph('[a](b '),
  '[a][b]': paragraph('[a][b] '),
  '![a](b)': paragraph('![a](b) '),
  '![[': paragraph('![[ ]]'),
  links: paragraph('[a](/b/) '),
  'dead anchors': each((i) => `[a${i}](#x${i})\n`),
  'dead links': each((i) => `[a${i}](/x${i}/)\n`),
  'dead anchors beside headings': (size) =>
    each((i) => `## Kop ${i}\n\nx\n\n`, 900)(size / 2) + each((i) => `[a${i}](#x${i})\n`)(size / 2),
  'definitions unused': each((i) => `[a${i}]: /b/\n`),
  definitions: (size) => `[a]\n\n${fill('[a]: /b/\n', size)}`,
  'definition cut': paragraph('[a]: <'),
  parentheses: paragraph('[a](('),
  footnotes: (size) =>
    each((i) => `a[^${i}] `, 240)(size / 2) + '\n\n' + each((i) => `[^${i}]: x\n\n`, 240)(size / 2),
  'footnotes with code that is not closed': () => fill('  \n  ``\n[^1]: ', 6_300),
  'calls of one footnote': (size) => `${paragraph('a[^1] ')(size)}\n\n[^1]: x`,
  'footnotes unused': each((i) => `[^${i}]: x\n\n`, 490),
  'calls without footnote': each((i) => `a[^${i}]\n`),
  headings: each((i) => `## Kop ${i}\n\nx\n\n`, 950),
  'equal headings': each(() => '## Kop\n\n', 1950),
  'equal headings without end': each(() => '## Kop\n'),
  'headings by line': each(() => 'Kop\n---\n', 1950),
  list: each((i) => `- punt ${i}\n`, 1950),
  'list without end': each(() => '- a\n'),
  'loose list': each((i) => `- punt ${i}\n\n`, 1950),
  'numbered list': each((i) => `${(i % 900) + 1}. punt\n`, 1950),
  'lists within lists': each((i) => `${'  '.repeat(i % 30)}- a\n`, 1950),
  'bullets on one line': (size) => fill(`${'- '.repeat(38)}a\n`, size),
  'list items of many lines': (size) => `- ${fill('  woorden in een punt\n', size)}`,
  'lazy list lines': (size) => `- ${fill('a\n', size)}`,
  'loose item of many paragraphs': (size) => `- a\n\n${each(() => '  b\n\n', 1900)(size)}`,
  quotation: (size) => fill('> woorden\n', size),
  'lazy quotation': (size) => `> ${fill('a\n', size)}`,
  'lazy quotations': (size) => fill('> a\nb\n', size),
  'quotations apart': each(() => '> a\n\n', 1950),
  'nested quotations': (size) => fill(`${'> '.repeat(38)}a\n`, size),
  'nested quotations and lists': (size) => fill(`${'> - '.repeat(19)}a\n`, size),
  'deep quotation, lazy': (size) => `${'> '.repeat(38)}a\n${fill('b\n', size)}`,
  'bullets as deep as may be': () => fill(`${'- '.repeat(38)}a\n`, 4_000),
  'quotations opened and closed': () => fill('> > > > > > > > > > a\n\nb\n\n', 2_400),
  'quotations apart, as many as may be': () => fill('> a\n\n', 4_990),
  'headings by line, as many as may be': () => fill('Kop\n---\n\n', 4_490),
  'lists deepening and back': each((i) => `${i % 2 ? '  '.repeat(30) : ''}- a\n`, 1990),
  'deep list of paragraphs': (size) =>
    Array.from({ length: 38 }, (_, i) => `${'  '.repeat(i)}- a\n`).join('') +
    fill(`${'  '.repeat(38)}b\n\n`, size - 2_000),
  'tables of one row': each(() => '| a |\n| - |\n| b |\n\n', 640),
  'tables in lists': each(() => '- | a |\n  | - |\n  | b |\n', 640),
  'components in quotations': each(() => '> <Kader>\n>\n> x\n>\n> </Kader>\n\n', 330),
  'thematic breaks': each(() => '---\n\n', 1950),
  'fence open': (size) => '```\n' + fill('code\n', size),
  'fence in list': (size) => '- ```\n' + fill('  code\n', size),
  'fences of code': each(() => '```\na\n```\n\n', 1950),
  'code by indent': (size) => fill('    code\n', size),
  table: (size) => `| a | b |\n| - | - |\n${each((i) => `| ${i} | b |\n`, 1900)(size)}`,
  'table without end': (size) => `| a | b |\n| - | - |\n${each((i) => `| ${i} | b |\n`)(size)}`,
  'wide table': (size) =>
    `|${' a |'.repeat(400)}\n|${' - |'.repeat(400)}\n${fill(`|${' b |'.repeat(400)}\n`, size)}`,
  'wide table of short rows': (size) =>
    `|${' a |'.repeat(4000)}\n|${' - |'.repeat(4000)}\n${fill('| b |\n', Math.min(size, 9000))}`,
  'almost a table': (size) => fill('| a | b |\n', size),
  pipes: paragraph('|'),
  'pipes and dashes': paragraph('|-'),
  tags: paragraph('<Taal code="en">a</Taal> '),
  'unclosed tags': paragraph('<a '),
  'open tags': (size) => fill('<Kader>\n\n', size),
  'closing tags': (size) => fill('</Kader>\n', size),
  'unknown tags': paragraph('<b>a</b> '),
  'open attribute': (size) => `<Kader titel="${paragraph('a ')(size)}`,
  'values without quotes': (size) => fill(`<Kader titel=a${' '.repeat(19_000)}"\n\n`, size),
  'values left open': (size) => fill('<Kader titel="x\n\n', size),
  'many attributes': (size) => `<Kader ${each((i) => `a${i}="b"\n`)(size)}>\n\nx\n\n</Kader>`,
  'less than': paragraph('<'),
  'less than and letters': paragraph('<a'),
  comments: paragraph('<!-- a --> '),
  braces: paragraph('{'),
  'closed braces': paragraph('{a} '),
  'a brace that is never closed': (size) => `{${fill('(  \n}', size)}`,
  'empty quotations between lists': (size) => fill('> > \n  - .\n\n</Kader>\n\n', size),
  'closing braces': paragraph('} '),
  'import lines': each(() => 'import a from "b"\n\n', 1950),
  'import in one block': each(() => 'import a from "b"\n'),
  entities: paragraph('&amp;'),
  'open entities': paragraph('&a'),
  'hidden entities': paragraph('&#8203; '),
  backslashes: paragraph('\\'),
  escapes: paragraph('\\*'),
  addresses: paragraph('www.a.nl '),
  'addresses in one': (size) =>
    lines(`https://a.nl/${'a'.repeat(18_000)} ${fill('b', 10)}`.repeat(size / 18_100)),
  'www.': paragraph('www.'),
  'a@': paragraph('a@'),
  'a@b.c': paragraph('a@b.c '),
  'a.b.c@': paragraph('a.'),
  http: paragraph('http://'),
  'address and closing marks': (size) => fill(`www.a.nl/${')'.repeat(5000)}\n`, size),
  'address and semicolons': (size) => fill(`www.a.nl/${'&a;'.repeat(1500)}\n`, size),
  quotes: paragraph('"a '),
  apostrophes: paragraph("'a "),
  'conflict marks': (size) => fill('<<<<<<< a\n=======\n>>>>>>> b\n', size),
  'soft hyphens': paragraph('a\u00ad'),
  'zero width': paragraph('a\u200b'),
  accents: paragraph('e\u0301'),
  'accents on one letter': paragraph('\u0301'),
  ligatures: paragraph('\ufb01 '),
  emoji: paragraph('👍🏽 '),
  'Planfiguur of a long list': (size) =>
    `<Planfiguur>\n\n${each((i) => `- a ${i}\n  - b\n`, 900)(size)}\n</Planfiguur>`,
  'Figuur twice': (size) => fill('<Figuur bestand="a.png" alt="x" />\n\n', Math.min(size, 70_000)),
  'Sic in a line': paragraph('<Sic juist="b">a</Sic> '),
  'numbers of lists in words': paragraph('1. a '),
  'dashes in words': paragraph('a - b -- c '),
  'plus marks': (size) => fill('+ a\n', size),
  'hashes in words': paragraph('# '),
  'sentence marks': paragraph('. '),
  'random marks': each((i) => {
    const marks = '*_~`[]()<>{}|#-+!&\\:./@"\' \n a b c 1 2 3';
    return marks[(i * 7919 + ((i * i) % 1013)) % marks.length] ?? '';
  }),
};
