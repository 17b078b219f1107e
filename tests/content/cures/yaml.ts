import { at, type Cure, type Cures, dropLine, inFile, line, meant, said, steps, textOf } from './desk.ts';

/** A line as a message prints it between backticks. */
const printed = said(/`(.*?)`[.,]/);
const asPrinted: Cure = line(/(?<=^\s*)[^\s].*$/, printed);
/** All that stands behind the colon or the dash, on the lines below too, between quotes. */
const quoted: Cure = (desk) => {
  const lines = textOf(desk).split('\n').slice(desk.line - 1);
  const more = lines.slice(1).findIndex((each) => !/^\s+[^\s-]/.test(each));
  const text = lines.slice(0, more + 1).join('\n');
  const [, value = ''] = /^\s*(?:- )?(?:[\w-]+: )?([^]*)$/.exec(text) ?? [];
  const sign = value.includes('"') ? "'" : '"';
  inFile(value, `${sign}${value}${sign}`)(desk);
};
const joined: Cure = (desk) => {
  const lines = textOf(desk).split('\n');
  const [own = ''] = lines.splice(desk.line - 1, 1);
  lines[desk.line - 2] += ` ${own}`;
  desk.files[desk.file] = lines.join('\n');
};

/** The comment above the key of its text. */
const ownLine: Cure = (desk) => {
  const lines = textOf(desk).split('\n');
  const comment = lines[desk.line - 1]!.slice(desk.column - 1);
  lines[desk.line - 1] = lines[desk.line - 1]!.slice(0, desk.column - 1).trimEnd();
  const key = lines.findLastIndex((each, i) => i < desk.line && /^\s*(?:- |[\w-]+:)/.test(each));
  lines.splice(key, 0, comment);
  desk.files[desk.file] = lines.join('\n');
};

/** Cures of YAML as such. */
export const YAML = {
  'front-matter/missing': (desk) => {
    const [, first, second, third] = /een regel (---), daaronder (titel:) .* een regel (---)\.$/.exec(desk.message)!;
    desk.files[desk.file] = `${first}\n${second} Proef\n${third}\n${textOf(desk)}`;
  },
  'front-matter/unclosed': (desk) =>
    (desk.message.startsWith('Met') ? line(/.*/, said(/streepjes: (-+)\.$/)) : inFile(/titel: .*\n/, 'titel: Proef\n---\n'))(desk),
  'yaml/duplicate-key': [dropLine(), inFile(/nummer: 1\n/, '')],
  'yaml/colon-in-text': (desk) => (desk.message.includes('`') ? asPrinted : quoted)(desk),
  'yaml/quotes-around-key': asPrinted,
  'yaml/backticks': line(/.*/, said(/zonder: (.*)\.$/)),
  'yaml/space-missing': asPrinted,
  'yaml/text-not-indented': inFile(/(?<=>-\n)/, '  '),
  'yaml/dash-without-space': (desk) => {
    const first = printed(desk);
    const form = new RegExp(`^(\\s*)${first.replace(' ', '')}`, 'm');
    desk.files[desk.file] = textOf(desk).replace(form, `$1${first}`).replace(/^(\s*)-(?=[^\s-])/gm, '$1- ');
  },
  'yaml/tab': line('\t', '  '),
  'yaml/indent': (desk) =>
    desk.message.includes('`')
      ? line(/.*/, printed)({ ...desk, line: desk.line + 1 })
      : line(/^ +/, desk.file.startsWith('begrippen') ? '  ' : '    ')(desk),
  'yaml/more-blocks': dropLine(),
  'yaml/no-key': (desk) => (desk.message.includes('`') ? asPrinted : joined)(desk),
  'yaml/colon-missing': (desk) => (textOf(desk).includes('uitleg Iets') ? line(/ /, ': ') : joined)(desk),
  'yaml/first-character': quoted,
  'yaml/escape': at('\\', '\\\\'),
  'yaml/unexpected': quoted,
  'yaml/invalid': quoted,
  'yaml/key-too-long': line(/.*/, 'uitleg: "$&"'),
  'yaml/quote-open': line(/$/, '"'),
  'yaml/character-missing': at(/^/, ','),
  'yaml/bracket-open': inFile('[a, b', '[a, b]'),
  'yaml/comment-behind': [(desk) => (desk.message.includes('laatste aanhalingsteken') ? line(/^(\w+: )"(.*?)"(.*)$/, '$1"$2$3"') : quoted)(desk), ownLine],
  'yaml/alias': quoted,
  'yaml/directive': steps(dropLine(), inFile('---\n', '')),
  'yaml/own-meaning': quoted,
  'yaml/hidden-character': line(/\\uD800|\\uDC00|\\u202E/, ''),
  'yaml/own-key': (desk) => (textOf(desk).includes(', ') ? line(/, "?__proto__"?: (?:\{.*?\}|1)/, '') : dropLine())(desk),
  'schema/unknown-key': (desk) =>
    (desk.message.includes('Bedoelt') ? at(/^[\w<-]+/, meant) : textOf(desk).includes(', resource') ? line(/, resource: x/, '') : dropLine())(desk),
} satisfies Cures;
