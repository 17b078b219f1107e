import { at, before, type Cure, type Cures, inFile, line, newLine, said, steps, textOf } from './desk.ts';

const lineAbove: Cure = newLine('above', '');
/** Each line of the block from the fault on. */
const eachLine = (from: RegExp, to: string): Cure => (desk) => {
  const lines = textOf(desk).split('\n');
  for (let i = desk.line - 1; lines[i]; i += 1) lines[i] = lines[i]!.replace(from, to);
  desk.files[desk.file] = lines.join('\n');
};

/** What a message says to write for an element of HTML. */
const html: Cure = (desk) => {
  const name = said(/zoals <(\w+)>/)(desk);
  const [, form] = /Schrijf \S+ als (\*+tekst\*+)\./.exec(desk.message) ?? [];
  if (name === 'br') return line(/<br ?\/?>/, '  \n')(desk);
  if (name === 'a') return line(/<a .*?>(.*?)<\/a>/, said(/als (\[tekst\]\(adres\))/)(desk).replace('tekst', '$1').replace('adres', '/plan/'))(desk);
  if (form) return line(/<\w+>(.*?)<\/\w+>/, form.replace('tekst', '$1'))(desk);
  return line(new RegExp(`</?${name}.*?>`, 'g'), '')(desk);
};

/** Cures of lists, tables, headings and components. */
export const BODY_BLOCKS = {
  'body/bullet-unread': eachLine(/^(\S+) /, '- '),
  'body/item-not-nested': [before(' '), line(/^ +/, '')],
  'body/list-without-space': steps((desk) => eachLine(/^([-–]|\d+\.)/, desk.message.includes('Begin elk punt') ? '- ' : '$1 ')(desk), lineAbove),
  'body/list-runs-on': lineAbove,
  'body/table-unread': [newLine('below', said(/een regel als (\|.*\|), of/)), eachLine(/\|/g, '\\|')],
  'body/table-in-item': lineAbove,
  'body/table-without-head': line('|  |  |', '| Wijk | Aantal |'),
  'body/table-columns': inFile('| --- |', '| --- | --- |'),
  'body/line-in-table': [lineAbove, line(/.*/, '| $& | |')],
  'body/line-in-item': [lineAbove, line(/^/, '   ')],
  'body/tabs-for-table': (desk) => {
    const lines = textOf(desk).split('\n');
    const rows = lines.map((each) => (each.includes('\t') ? `| ${each.replaceAll('\t', ' | ')} |` : each));
    rows.splice(desk.line, 0, '| --- | --- |');
    desk.files[desk.file] = rows.join('\n');
  },
  'body/fence-open': [(desk) => at(/^(```\n.*\n)/, `$1${said(/met een regel (\S+),/)(desk)}\n`)(desk), at('```', said(/schrijf (\S+) als/))],
  'body/fence-words': [line(/^```(.*)$/, '```\n$1'), line(/^```.*$/, '```')],
  'body/heading-unread': [at(/^[\u00a0]?/, ' '), line(/^#/, '\\#')],
  'body/heading-empty': [line(/$/, ' Toezicht'), line(/.*/, 'Tekst.')],
  'body/heading-by-line': [newLine('below', ''), steps(line(/^/, '## '), inFile('---\n\nTekst', '\nTekst'))],
  'body/row-too-wide': [steps(inFile('| a |', '| a | b |'), inFile('| --- |', '| --- | --- |')), line('1 | 2', '1 \\| 2')],
  'body/row-too-narrow': line(/$/, ' |'),
  'body/heading-of-title': line(/^#/, said(/Begin met (#+);/)),
  'body/heading-too-long': [line(/.*/, '## Een korte kop'), line(/^#+ /, '')],
  'body/heading-skips': line(/^#+/, said(/hoogste (#+)\./)),
  'style/line-as-heading': line(/.*/, said(/schrijf dan (.*)\.$/)),
  'component/nameless': line(/<\/?>/g, ''),
  'component/unknown': (desk) => (desk.message.includes('Bedoelt') ? line(/(<\/?)[\w.]+/g, `$1${said(/u <(\w+)>/)(desk)}`) : line(/.*/, '<Kader>\n\nTekst.\n\n</Kader>'))(desk),
  'component/unclosed': (desk) => (desk.message.includes('/>') ? line('">', '" />') : (d: typeof desk) => void (d.files[d.file] = `${textOf(d)}\n${said(/Zet (\S+) op/)(d)}\n`))(desk),
  'component/closed-elsewhere': (desk) => void (desk.files[desk.file] = textOf(desk).replace('</Kader>\n\n</Citaat>', '</Citaat>\n\n</Kader>')),
  'component/never-opened': [line('</Kader>', ''), inFile('Tekst.', '<Kader>\n\nTekst.')],
  'component/in-text': line(/^(.*?) ?(<Kader>.*<\/Kader>) ?(.*)$/, '$1\n\n$2\n\n$3'),
  'component/around-blocks': (desk) => void (desk.files[desk.file] = textOf(desk).replace(/<Taal code="en">\n\na\n\nb\n\n<\/Taal>/, '<Taal code="en">a</Taal>\n\n<Taal code="en">b</Taal>')),
  'component/empty': [(desk) => (textOf(desk).includes('/>') ? line(/<Citaat bron="x" \/>/, '<Citaat bron="x">\n\nTekst.\n\n</Citaat>') : line(/$/, '\n\nTekst.'))(desk), (desk) => void (desk.files[desk.file] = textOf(desk).replace(/<Kader[^]*|<Citaat.*/, 'Tekst.\n'))],
  'component/without-words': line(/<(\w+)([^>]*?)(?: \/>|><\/\w+>)/, '<$1$2>woorden</$1>'),
  'component/html': html,
  'attribute/spread': line(/\{.*?\}\}/, 'titel="tekst"'),
  'attribute/twice': line(' titel="y"', ''),
  'attribute/missing': (desk) => line(/<(?:Sic|Verwijzing)>/, said(/Schrijf (<.*>)\.$/)(desk).replace('…', desk.message.includes('Sic') ? 'goed' : 'doel'))(desk),
  'attribute/unknown': (desk) => (desk.message.includes('Bedoelt') ? at(/^[\w:]+/, said(/u “(.*?)”\?$/)) : at(/^ ?[\w:]+="[^"]*"/, ''))(desk),
  'attribute/code': at(/titel=\{.*?\}/, said(/Schrijf (.*)\.$/)),
  'attribute/curly-quotes': at(/\w+=[“”‘’].*?[“”‘’]/, said(/Schrijf (.*)\.$/)),
  'attribute/without-quotes': at(/\w+=[\w.]+/, said(/Schrijf (.*)\.$/)),
  'attribute/quote-open': at('>', '">'),
  'attribute/quotes-inside': at(/(?<=")(\w+) "(\w+)" (\w+)(?=")/, '$1 “$2” $3'),
  'attribute/takes-no-value': at(/^decoratief="ja"/, said(/Schrijf alleen (\S+)\.$/)),
  'attribute/empty': at(/^juist=""/, said(/als (\S+)\.$/)),
  'figuur/alt-empty': [at('alt=""', 'alt="Een plein"'), at('alt=""', 'decoratief')],
  'figuur/alt-missing': [at(' />', (desk) => ` ${said(/met (alt="…")/)(desk).replace('…', 'Een plein')} />`), at(' />', ' decoratief />')],
  'figuur/alt-and-decoratief': [at(' decoratief', ''), at(' alt="x"', '')],
  'figuur/in-pagina': line(/.*/, 'Tekst.'),
  'figuur/holds-text': [(desk) => void (desk.files[desk.file] = textOf(desk).replace('">\n\nx\n\n</Figuur>', '" bijschrift="x" />')), (desk) => void (desk.files[desk.file] = textOf(desk).replace('">\n\nx\n\n</Figuur>', '" />\n\nx'))],
  'tabel/not-one-table': inFile('tekst\n', '| a | b |\n| --- | --- |\n| 1 | 2 |\n'),
  'planfiguur/not-one-list': inFile('tekst\n', '- a\n- b\n'),
  'verwijzing/in-pagina': line(/<Verwijzing naar="doel">(.*?)<\/Verwijzing>/, '[$1](/plan/doel/)'),
  'verwijzing/around-link': [line(/<Verwijzing naar="doel">(.*?)<\/Verwijzing>/, '$1'), line(/\[(.*?)\]\(.*?\)/, '$1')],
  'taal/code': line('Engels', said(/code als (\w+),/)),
} satisfies Cures;
