import { MONTHS } from '../dutch/months.ts';
import { wrong } from '../faults/wrong.ts';
import { LEFT_OPEN } from './left-open.ts';
import { LEFT_LINES, SLIPS } from './slips.ts';
import type { Mark } from './mark.ts';
import { READ } from './typed-words.ts';

const MONTH = MONTHS.join('|');
const WORD = String.raw`\p{L}\p{N}`;
const DELIMITERS = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const cells = (line: string) =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|').length;

/** Marks that may stand anywhere in a line of words. */
export const INLINE: readonly Mark[] = [
  ...LEFT_OPEN,
  ...SLIPS,
  {
    find: /\[\^[^\]\n]{0,99}[^\S\n][^\]\n]{0,99}\]/g,
    say: (mark) =>
      wrong('body/footnote-name', {
        mark,
        better: mark
          .replace(/^\[\^\s+/, '[^')
          .replaceAll(/\s+(?=\])/g, '')
          .replaceAll(/\s+/g, '-'),
      }),
  },
  { find: /\[\^[^\]\s]+\]/g, say: (mark) => wrong('body/footnote-without-text', { mark }) },
  {
    find: /\[[^[\]\n]+\]\[[^[\]\n]*\]/g,
    say: (mark) => wrong('body/link-without-address', { mark }),
  },
  { find: /\[[^[\]\n]+\]\([^()\n]*\)/g, say: () => wrong('body/link-unread') },
  {
    // An address that GFM makes a link of, is read.
    find: new RegExp(
      String.raw`\[[^[\]\n]+\]\((?=https?:|www\.|\/|#|mailto:|${READ})[^()\n]*$`,
      'gim',
    ),
    say: () => wrong('body/link-unclosed'),
  },
  {
    find: /(?<!\])\[[^[\]\n]+\][^\S\n]+\((?=https?:|www\.|\/|#|mailto:)/gi,
    say: () => wrong('body/link-split'),
  },
  {
    find: new RegExp(
      String.raw`\*{2,}|(?<!_)__(?=[${WORD}])|(?<=[${WORD}.,:;!?)])__(?!_)|~~|` + '`+',
      'gu',
    ),
    say: (mark) => wrong('body/mark-unclosed', { mark }),
    once: true,
  },
  {
    find: new RegExp(
      String.raw`(?<![${WORD}_${READ}])_(?=[${WORD}])|(?<=[${WORD}.,;:!?])_(?![${WORD}_${READ}])`,
      'gu',
    ),
    say: (mark) => wrong('body/mark-unclosed', { mark }),
    once: true,
  },
  {
    find: new RegExp(String.raw`(?<![${WORD}*${READ}])\*(?=[${WORD}${READ}])`, 'gu'),
    say: (mark) => wrong('body/mark-unclosed', { mark }),
    advice: true,
    once: true,
  },
];

/** Marks that a line of a paragraph begins with. */
export const LINES: readonly Mark[] = [
  ...LEFT_LINES,
  {
    find: /^[ \t]{0,3}\[\^[^\]\s]+\](?=[^\S\n]+\p{L})/gmu,
    say: (mark) => wrong('body/footnote-without-colon', { mark: mark.trim() }),
  },
  {
    find: /(?<=^[ \t]*#{1,6})[^\S \t\n]+|(?<=^[ \t]*#{2,6})(?=[^\s#])/gmu,
    say: () => wrong('body/heading-unread'),
  },
  {
    find: /^[ \t]*\|.*$/gm,
    say: (_, words) => {
      const lines = words.split('\n');
      const at = lines.findIndex((line) => line.includes('|') && DELIMITERS.test(line));
      const head = lines[at - 1];
      if (head === undefined) return wrong('body/table-unread');
      const counted = { head: cells(head), line: cells(lines[at] ?? '') };
      // Of a table that is sound in itself, only the line above is in the way.
      return counted.head === counted.line
        ? wrong('body/table-in-item')
        : wrong('body/table-columns', counted);
    },
    once: true,
  },
  {
    find: /^(?![ \t]*\|)[^\n|]*[^\n|\s] \| [^\n]*$/gm,
    say: () => wrong('body/table-unread'),
    advice: true,
    once: true,
    lines: 2,
  },
  {
    find: /^[ \t]*(?:[•·●○■□▪▫◦‣⁃∙➢➔➜➤→⇒►▶▸▹❖◆◇★☆✓✔✗✘✅❌☐☑☒🔹🔸]|[–—o](?=[^\S\n]))(?=[^\S\n]*\S)/gmu,
    say: (mark) => wrong('body/bullet-unread', { mark: mark.trim() }),
    advice: true,
    once: true,
  },
  {
    find: /^[ \t]*[-*+–—](?=\p{L})/gmu,
    say: (mark) => wrong('body/list-without-space', { mark: mark.trim() }),
    advice: true,
    once: true,
    lines: 2,
  },
  {
    find: /^[ \t]*\d{1,3}[.)](?=\p{L}{2})/gmu,
    say: (mark) => wrong('body/list-without-space', { mark: mark.trim() }),
    advice: true,
    once: true,
  },
  {
    find: new RegExp(
      String.raw`(?<=\n)[ \t]*(?:\(?(?:[a-z]|[ivx]{2,4})[.)]|\(?[A-Z]\)|\d{1,3}(?:\.\d{1,2})?[.)°º])[^\S\n]+(?=\S)(?!(?:${MONTH})\b)`,
      'gu',
    ),
    say: (mark) => wrong('body/list-runs-on', { mark: mark.trim() }),
    advice: true,
    once: true,
  },
  {
    // One line that begins so may be an initial or the end of a sentence; more of them count.
    find: new RegExp(
      String.raw`^[ \t]*(?:\d{1,2}(?:\.\d{1,2})+|(?:[A-Z]|[IVX]{1,4})[.)]|(?:§|Art(?:\.|ikel)|Lid|Ad|Punt|Stap|Fase|Doel|Actie|Maatregel)[^\S\n]*\d{1,3}[.:)]?)[^\S\n]+(?=[^\s\d])`,
      'gmu',
    ),
    say: (mark) => wrong('body/list-runs-on', { mark: mark.trim() }),
    advice: true,
    once: true,
    lines: 2,
    last: true,
  },
];

/** Escapes that the words can do without: the backslash in them belongs to a path or was typed for a slash. */
export const ESCAPE =
  /\\(?:(?<=(?<!\\)(?:\\\\){0,20}\\)[,;'"/%?$]|(?<=(?<!\S)\\)\\(?=[\p{L}\p{N}])|(?<=(?<!\S)(?:[A-Za-z]:|\\\\)\S{0,200}\\)(?<=(?<!\\)(?:\\\\){0,20}\\)[!-/:-@[\]-`{-~])/gu;
