import { BLOCKS, KEYS, VALUES } from './hostile.ts';
import type { Random } from './random.ts';

/** A content folder in memory: the bytes of each file by its path. */
export type Files = ReadonlyMap<string, Buffer>;

type Edit = (random: Random, bytes: Buffer, path: string, files: Files) => Buffer | undefined;

/** A list with some items taken out at a place, and others put in. */
export const splice = <T>(list: T[], at: number, gone: number, ...more: T[]): T[] =>
  list.toSpliced(at, gone, ...more);
const text = (edit: (random: Random, text: string, files: Files) => string): Edit => {
  return (random, bytes, _, files) => Buffer.from(edit(random, bytes.toString('utf8'), files));
};
const lines = (edit: (random: Random, all: string[], at: number) => string[]): Edit =>
  text((random, given) => {
    const all = given.split('\n');
    return edit(random, all, random.below(all.length)).join('\n');
  });
/** Edits one line `key: value` of YAML or front matter; another line where there is none. */
const yaml = (edit: (random: Random, indent: string, key: string, value: string) => string): Edit =>
  text((random, given) => {
    const all = given.split('\n');
    const end = given.startsWith('---') ? all.indexOf('---', 1) : all.length;
    const found = all
      .slice(0, Math.max(0, end))
      .flatMap((line, at) => (/^(\s*(?:- )?)([^\s:#][^:]*):(.*)$/.test(line) ? [at] : []));
    if (!found.length) return given;
    const at = random.pick(found);
    const [, indent = '', key = '', value = ''] = /^(\s*(?:- )?)([^\s:#][^:]*):\s*(.*)$/.exec(
      all[at]!,
    )!;
    return splice(all, at, 1, edit(random, indent, key, value)).join('\n');
  });
/** Edits the blocks of a body: what stands between empty lines, after the front matter. */
const blocks = (
  edit: (random: Random, all: string[], at: number, other: string[]) => string[],
): Edit =>
  text((random, given, files) => {
    const start = given.startsWith('---') ? given.indexOf('\n---', 3) + 4 : 0;
    const cut = (body: string) => body.split(/\n{2,}/);
    const all = cut(given.slice(start));
    const other = cut(random.pick([...files.values()]).toString('utf8'));
    return given.slice(0, start) + edit(random, all, random.below(all.length), other).join('\n\n');
  });
const WRAPS = [
  'Kader',
  'Citaat',
  'Tabel',
  'Planfiguur',
  'Taal code="en"',
  'Sic juist="x"',
  'Figuur',
  'Kader titel="x"',
  'div',
  'Kaderr',
];

/** Ways to change one file, by name; a file without bytes goes. */
export const EDITS: Record<string, Edit> = {
  'byte flipped': (random, bytes) => {
    const copy = Buffer.from(bytes);
    if (copy.length) copy[random.below(copy.length)]! ^= 1 << random.below(8);
    return copy;
  },
  'bytes inserted': (random, bytes) => {
    const at = random.below(bytes.length + 1);
    const more = random.pick([
      [0],
      [0xe9],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
      [0xc0, 0x80],
      [13],
      [9],
      [0x7b],
      [0x3c],
      [0xed, 0xa0, 0x80],
      [...random.pick(BLOCKS)].map((c) => c.charCodeAt(0) & 127),
    ]);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at)]);
  },
  'bytes deleted': (random, bytes) => {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(20))]);
  },
  'cut off': (random, bytes) => bytes.subarray(0, random.below(bytes.length + 1)),
  'line ends': text((random, given) =>
    given.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n', '\u2028'])),
  ),
  'line deleted': lines((_, all, at) => splice(all, at, 1)),
  'line twice': lines((_, all, at) => splice(all, at, 0, all[at]!)),
  'line moved': lines((random, all, at) =>
    splice(splice(all, at, 1), random.below(all.length), 0, all[at]!),
  ),
  'line indented': lines((random, all, at) =>
    splice(all, at, 1, random.pick([' ', '    ', '\t', '> ', '- ', '## ', '| ']) + all[at]!),
  ),
  'line of ours': lines((random, all, at) => splice(all, at, 0, random.pick(BLOCKS))),
  'lines joined': lines((_, all, at) => splice(all, at, 2, `${all[at]}${all[at + 1] ?? ''}`)),
  'key renamed': yaml((random, indent, _, value) => `${indent}${random.pick(KEYS)}: ${value}`),
  'key cut': yaml((_, indent, key, value) => `${indent}${key.slice(0, -1)}: ${value}`),
  'key twice': yaml(
    (_, indent, key, value) => `${indent}${key}: ${value}\n${indent}${key}: ${value}`,
  ),
  'key added': yaml(
    (random, indent, key, value) =>
      `${indent}${key}: ${value}\n${indent.replace('-', ' ')}${random.pick(KEYS)}: ${random.pick(VALUES)}`,
  ),
  'value replaced': yaml((random, indent, key) => `${indent}${key}: ${random.pick(VALUES)}`),
  'value deepened': yaml((_, indent, key, value) => `${indent}${key}: [{${key}: ${value}}]`),
  'value cut': yaml(
    (random, indent, key, value) =>
      `${indent}${key}: ${value.slice(random.below(value.length + 1))}`,
  ),
  'block of ours': blocks((random, all, at) => splice(all, at, 0, random.pick(BLOCKS))),
  'block wrapped': blocks((random, all, at) => {
    const [name = '', ...rest] = random.pick(WRAPS).split(' ');
    const open = `<${[name, ...rest].join(' ')}>`;
    return splice(
      all,
      at,
      1,
      random.pick([
        `${open}\n\n${all[at]}\n\n</${name}>`,
        `${open}${all[at]}</${name}>`,
        `${open}\n\n${all[at]}`,
      ]),
    );
  }),
  'block deleted': blocks((_, all, at) => splice(all, at, 1)),
  'block moved': blocks((random, all, at) =>
    splice(splice(all, at, 1), random.below(all.length), 0, all[at]!),
  ),
  'block from elsewhere': blocks((random, all, at, other) =>
    splice(all, at, 0, random.pick(other)),
  ),
  'words ours': text((random, given) => {
    const at = random.below(given.length + 1);
    return (
      given.slice(0, at) +
      random.pick([
        '{x}',
        '<b>',
        '*',
        '**',
        '`',
        '[^1]',
        '[',
        '](',
        '\\',
        '&',
        '<Sic juist="a">',
        '</Taal>',
        '{',
        '}',
        '<!--',
        '|',
        '~~',
        '\u00AD',
        '\u200B',
        'é',
        '  \n',
      ]) +
      given.slice(at)
    );
  }),
  'file gone': () => undefined,
  'file of another': (random, _, __, files) => random.pick([...files.values()]),
  'file emptied': () => Buffer.alloc(0),
};
