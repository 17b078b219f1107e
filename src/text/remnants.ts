import type { Nodes, Paragraph } from 'mdast';
import { GARBLED, ungarbled } from '../dutch/garbled.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import type { Remnant } from '../model/text.ts';
import { READ, typedWords } from './typed-words.ts';
import { walk } from './walk.ts';

type Left = Wrong<RulesOf<'plakresten'>>;

/** What Word and PDF leave behind among words: how it is known, and what is wrong there. */
interface Mark {
  find: RegExp;
  say: (found: string, words: string, index: number) => Left | undefined;
}

/** After a first part that shares its end with what follows: "in- en uitvoer", "twee- à driemaal". */
const SHARED =
  /^(?:en|of|én|óf|dan|danwel|tot|t\/m|naar|noch|maar|als|alsmede|alsook|evenals|ofwel|oftewel|à|plus|versus|vs|respectievelijk|resp|onderscheidenlijk|eventueel|cq|c\.q|met|om)(?!\p{L})/u;
/** Before a small number above the line that is no note but a power: m², km³. */
const UNIT = /(?<![\p{L}])(?:[kcdmhµμ]?m|da?m|ha|s|h|x|n|r|R|χ|10)$/u;

const MARKS: readonly Mark[] = [
  {
    find: /(?<=\p{L})[-\u2010](?:[ \t]+|[ \t]*\n[ \t]*)(?=\p{Ll})/gu,
    say: (found, words, index) => {
      const rest = words.slice(index + found.length);
      if (SHARED.test(rest)) return undefined;
      const before = /\p{L}+$/u.exec(words.slice(0, index))?.[0] ?? '';
      const after = /^\p{L}+/u.exec(rest)?.[0] ?? '';
      return wrong('plakresten/word-cut', { typed: `${before}- ${after}`, whole: before + after });
    },
  },
  {
    find: /(?<=[\p{L}\p{N}.,;:!?)\]”’"'])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/gu,
    say: (sign, words, index) =>
      UNIT.test(words.slice(0, index))
        ? undefined
        : wrong('plakresten/note-mark', { sign, number: sign.normalize('NFKC') }),
  },
  {
    find: /^[ \t]*(?:pagina|blz\.?|bladzijde|page)[ \t]+\d+(?:[ \t]*(?:van(?: de)?|\/|of)[ \t]*\d+)?[ \t]*$/gimu,
    say: (line) => wrong('plakresten/page-number', { line: line.trim() }),
  },
  {
    // A number of a part: 1.250 and 2.3 before a quantity are none.
    find: /^[ \t]*(?!\d+\.\d{3}(?!\d))\d+(?:\.\d+)+\.?[ \t]+(?!Miljoen|Miljard|Procent)\p{Lu}[^\n.!?:;|]*$/gu,
    say: (line, words) =>
      line.length === words.length && line.length <= 100
        ? wrong('plakresten/heading', { line: line.trim() })
        : undefined,
  },
  {
    // What Word puts where a field leads nowhere, in Dutch and in English.
    find: /\b(?:Fout|Error)! (?=[^\n.!]{0,80}(?:bladwijzer|verwijzing|bookmark|reference|hyperlink|style|stijl|documenteigenschap|property))[^\n.!]{3,80}[.!]/giu,
    say: (line) => wrong('plakresten/broken-field', { line }),
  },
  {
    find: /(?<!\.)\.{4,}[ \t]*\d{1,4}[ \t]*$/gmu,
    say: () => wrong('plakresten/contents-line'),
  },
  {
    find: GARBLED,
    say: (sign) => {
      const letter = ungarbled(sign);
      return letter === undefined ? undefined : wrong('plakresten/garbled', { sign, letter });
    },
  },
  {
    find: /\u3010[^\u3011\n]{1,40}\u3011|:?contentReference\[oaicite:\d+\]|\[cite(?:: ?[\d, ]+|_start|_end)\]/gu,
    say: (mark) => wrong('plakresten/machine-mark', { mark }),
  },
  {
    find: /[\u00a0\u202f](?=[ \t\u00a0\u202f\n]|$)|(?<=^|[ \t\n])[\u00a0\u202f]|[\u2000-\u200a\u2028\u2029\u3000]/gu,
    say: () => wrong('plakresten/space'),
  },
  {
    find: /(?<=\S)\t+(?=\S)/gu,
    // Lines of cells are a table, and told as such.
    say: (_, words) =>
      words.split('\n').filter((line) => /\S\t+\S/.test(line)).length > 1
        ? undefined
        : wrong('plakresten/tab'),
  },
];

/** Every remnant in the running words of a body, with its offset there. */
export function remnantsOf(tree: Nodes, source: string): Remnant[] {
  const found: Remnant[] = [];
  walk<Nodes>(tree, (node) => {
    const page = footer(node, source);
    if (page) found.push(page);
    if (node.type !== 'paragraph') return;
    const from = node.position?.start.offset;
    if (from === undefined) return;
    const words = typedWords(node, source);
    const bold = boldLine(node);
    if (bold) found.push({ offset: from, what: wrong('plakresten/heading', { line: bold }) });
    for (const { find, say } of MARKS)
      for (const { 0: match, index } of words.matchAll(find)) {
        const what = match.includes(READ) ? undefined : say(match, words, index);
        if (what) found.push({ offset: from + index, what });
      }
  });
  return found;
}

/** The words of a paragraph that is one bold line with a number, as a heading looks in Word: "**2.1 Trends**". */
function boldLine({ children }: Paragraph): string | undefined {
  const [only, ...more] = children;
  if (only?.type !== 'strong' || more.length) return undefined;
  const [words, ...rest] = only.children;
  if (words?.type !== 'text' || rest.length) return undefined;
  return /^\d+(?:\.\d+)*\.?\s+\p{Lu}[^.!?:;\n]*$/u.test(words.value) ? words.value : undefined;
}

/** A list that is the number of a page between dashes: "- 12 -". */
function footer(node: Nodes, source: string): Remnant | undefined {
  if (node.type !== 'list' || node.children.length !== 1) return undefined;
  const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const line = source.slice(from, to).trim();
  return /^[-\u2013] ?\d{1,4} ?[-\u2013]$/u.test(line)
    ? { offset: from, what: wrong('plakresten/page-number', { line }) }
    : undefined;
}
