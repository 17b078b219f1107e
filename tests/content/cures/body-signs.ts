import { commanded } from './command.ts';
import { at, atEnd, type Cure, type Cures, dropLine, inFile, line, newLine, said, steps, textOf } from './desk.ts';

/** The form with backslashes that a message prints behind `Schrijf`. */
const printed = said(/[Ss]chrijf (\S*\\\S+?)(?::? als| voor elk| zodat|[.,] |$)/);
/** That form in the place of the plain one. */
const escaped: Cure = (desk) => {
  const words = printed(desk);
  at(words.replaceAll('\\', ''), words)(desk);
};
const note = said(/[Ss]chrijf (?:hier )?(\[\^\d+\])/);
/** The note that a message prints, here in the place of what looks like one and below the text. */
const asNote: Cure = steps(at(/\[\d+\]|\^\d+\^|[¹²³]+|\u3010.*?\u3011|\[cite.*?\]/u, note), atEnd((desk) => `\n${note(desk)}: De noot.\n`));

const MACHINE = /\u3010.*?\u3011|\[cite.*?\]/u;
/** What looks like a heading, as the titel and nummer of a hoofdstuk of its own. */
const asPart: Cure = (desk) => {
  const [, nummer, titel] = /Schrijf "## ([\d.]+) (.*?)"/.exec(desk.message)!;
  dropLine()(desk);
  desk.files['documenten/plan/2024/10-deel.mdx'] = `---\ntitel: ${titel}\nnummer: ${nummer}\n---\n\nTekst.\n`;
};

/** Cures of marks and words in a text. */
export const BODY_SIGNS = {
  'body/hidden-character': (desk) => at(/&#x[^;]*;|\u202e/, /letter verloren/.test(desk.message) ? 'é' : '')(desk),
  'body/import-or-export': (desk) => void (desk.files[desk.file] = textOf(desk).replace(/^(?:import|export).*\n/gm, 'Tekst.\n')),
  'body/code': [at(/\{.*\}/, ''), at('{', '\\{')],
  'body/brace': [at('{ ', ''), at('{', said(/schrijf (\S+) voor/))],
  'body/less-than': at('<', said(/Schrijf (\S+) voor/)),
  'body/less-than-after-address': line(/www\S+(?=\\<)/, (desk) => `[tekst](http://${/www[^\\]+/.exec(textOf(desk).split('\n')[desk.line - 1]!)![0]})`),
  'body/conflict': (desk) => void (desk.files[desk.file] = textOf(desk).replace(/^(?:<{7}|={7}|>{7}|\|{7}).*\n?/gm, '')),
  'body/comment': at(/<!--.*?-->/, ''),
  'body/sign-lost': [at('#', '\\#'), line(/ #$/, '')],
  'body/number-read': escaped,
  'body/mark-read': [escaped, (desk) => (desk.message.includes('Citaat') ? line(/^> (.*)$/, '<Citaat>\n\n$1\n\n</Citaat>') : line(/^[*+]/, '-'))(desk)],
  'body/emphasis-read': (desk) => {
    const words = printed(desk);
    const lines = textOf(desk).split('\n');
    lines[desk.line - 1] = lines[desk.line - 1]!.replaceAll(words.replaceAll('\\', ''), words);
    desk.files[desk.file] = lines.join('\n');
  },
  'body/item-empty': [line(/$/, ' b'), escaped, dropLine()],
  'body/escape-read': [at(/\\+/, '$&$&'), at(/\\+/, '')],
  'body/mark-unclosed': [(desk) => (desk.message.includes('**') ? line('**De', '** De') : at(/^([^a-zA-Z]+)(\w+)/, '$1$2$1'))(desk), escaped],
  'body/note-unread': [asNote, escaped],
  'body/remark-left': [at(/\[.*?\]/, ''), escaped],
  'body/left-open': at(/XX|\[.*?\]/, 'vijf'),
  'body/highlight-unread': [line(/==(.*?)==/, '$1'), line(/==(.*?)==/, '**$1**')],
  'body/definition-unused': [escaped, inFile('Tekst.', (desk) => `${said(/een link (\[tekst\]\[1\])/)(desk)}.`), dropLine()],
  'body/definition-twice': [dropLine(), steps(line('[d]', '[e]'), inFile('[de aanpak][d]', '[de aanpak][e]'))],
  'body/brackets-read': [
    (desk) =>
      desk.message.includes('hier en op de regel') ? void (desk.files[desk.file] = textOf(desk).replaceAll('[1]', printed(desk))) : escaped(desk),
    (desk) => at('[1]', said(/, of (\[tekst\]\[1\])\.$/))(desk),
  ],
  'body/footnote-twice': [steps(line('[^1]', '[^2]'), inFile('x[^1]', 'x[^1][^2]')), dropLine()],
  'body/footnote-uncalled': [inFile('Tekst.', (desk) => `Tekst.${said(/Zet (\S+) in/)(desk)}`), dropLine()],
  'body/footnote-name': (desk) => void (desk.files[desk.file] = textOf(desk).replaceAll(/\[\^noot 1\]/g, said(/plaatsen (\S+)\.$/)(desk)) + `\n${said(/plaatsen (\S+)\.$/)(desk)}: De noot.\n`),
  'body/footnote-without-colon': line(/^\[\^1\]/, said(/regel met (\S+:) en/)),
  'body/footnote-without-text': atEnd((desk) => `\n${said(/onderaan: (.*)\.$/)(desk)}\n`),
  'plakresten/word-cut': inFile(/[^\s-]+-\s+\S+/, said(/Schrijf (\S+)\.$/)),
  'plakresten/note-mark': asNote,
  'plakresten/page-number': dropLine(),
  'plakresten/heading': [line(/.*/, said(/Schrijf "(.*?)"/)), asPart],
  'plakresten/broken-field': at(/(?:Fout|Error)!.*?\./, 'hoofdstuk 2'),
  'plakresten/contents-line': line(/.*/, 'Tekst.'),
  'plakresten/garbled': (desk) => at(said(/^"(.*?)"/)(desk), said(/Schrijf (.*?), en/)(desk))(desk),
  'plakresten/machine-mark': [at(MACHINE, ''), steps(at(MACHINE, '[^1]'), atEnd('\n[^1]: De noot.\n'))],
  'plakresten/space': (desk) => inFile(/ ?[\u2009\u2028\u00a0]/u, ' ')(desk),
  'plakresten/tab': at('\t', ' '),
  'signs/unseen': [at(/\u00ad|\u200b|&shy;/, ''), commanded],
  'signs/private': at(/^./u, '-'),
  'signs/loose-accent': [at(/^../u, said(/Typ (\S+) als/)), commanded],
  'signs/ligature': [at(/^./u, said(/Typ (\S+) als/)), commanded],
  'quotes/of-word-processor': [line(/[“”]/g, ''), line(/.*/, said(/recht: (.*)\.$/))],
  'style/day-unreal': at('31 juni 2027', '30 juni 2027'),
  'style/weekday': [line('maandag', said(/is een (\S+)\./)), line('17 december', '21 december')],
  'placeholders/left': (desk) => (desk.file.endsWith('.mdx') ? at(/^.*\n(?:.*\n)?/, 'Eigen woorden.\n') : line(/(Schrijf hier [^}]*|Schrijf hier.*$)/, 'Eigen woorden.'))(desk),
  'moved/likely': newLine('below', said(/bovenaan `(.*?)` bij/)),
} satisfies Cures;
