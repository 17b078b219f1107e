import type { Nodes, Paragraph } from 'mdast';
import type { Entry } from '../content/entry.ts';
import type { Finding } from '../faults/fault.ts';
import { placeAt } from '../faults/place.ts';
import { wrong, type RulesOf, type Wrong } from '../faults/wrong.ts';
import type { Site } from '../model/types.ts';
import { READ, typedWords } from '../text/typed-words.ts';
import { walk } from '../text/walk.ts';
import { onSite } from './rule.ts';
import { frozenVersies, isFrozen } from './signs.ts';
import { allHoofdstukken } from './words.ts';

type Left = Wrong<RulesOf<'plakresten'>>;

/** What Word and PDF leave behind among words: where it stands, and what is wrong there. */
interface Remnant {
  find: RegExp;
  say: (found: string, words: string, index: number) => Left | undefined;
}

/** After a first part that shares its end with what follows: "in- en uitvoer", "koop- of huurwoning". */
const SHARED =
  /^(?:en|of|én|óf|dan|tot|naar|noch|maar|als|plus|respectievelijk|resp|cq|c\.q|met|om)(?!\p{L})/u;
/** Before a small number above the line that is no note but a power: m², km³. */
const UNIT = /(?<![\p{L}])(?:[kcdmh]?m|da?m|ha|s|h|x|n|r|10)$/u;

const REMNANTS: readonly Remnant[] = [
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
    find: /^[ \t]*\d+(?:\.\d+)+\.?[ \t]+\p{Lu}[^\n.!?:;|]*$/gu,
    say: (line, words) =>
      line.length === words.length && line.length <= 100
        ? wrong('plakresten/heading', { line: line.trim() })
        : undefined,
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

/**
 * Faults for what a text keeps of the program it was pasted from, in what is not frozen. Words that a frozen text of the
 * same document has are decided so, and a copy of them is left alone.
 */
export const plakresten = onSite('plakresten', (site, { dir, entries }) => {
  const frozen = frozenVersies(dir);
  const decided = decidedLines(site, entries, frozen);
  const texts = [...allHoofdstukken(site), ...site.paginas];
  return texts.flatMap(({ entry: id, text }): Finding<RulesOf<'plakresten'>>[] => {
    const entry = entries.get(id);
    if (!entry || isFrozen(entry, frozen)) return [];
    const own = decided.get(documentOf(id));
    return remnantsOf(text.tree, entry.body).flatMap(({ offset, left }) => {
      const { line, column } = placeAt(entry.body, offset);
      if (own?.has(lineAt(entry.body, line))) return [];
      return [{ file: entry.file, line: line + entry.bodyLine, column, ...left }];
    });
  });
});

/** Every remnant in the running words of a body, with its offset there. */
function remnantsOf(tree: Nodes, source: string): { offset: number; left: Left }[] {
  const found: { offset: number; left: Left }[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'paragraph') return;
    const from = node.position?.start.offset;
    if (from === undefined) return;
    const words = typedWords(node, source);
    const bold = boldLine(node);
    if (bold) found.push({ offset: from, left: wrong('plakresten/heading', { line: bold }) });
    for (const { find, say } of REMNANTS)
      for (const { 0: match, index } of words.matchAll(find)) {
        const left = match.includes(READ) ? undefined : say(match, words, index);
        if (left) found.push({ offset: from + index, left });
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

const documentOf = (id: string) => /^documenten\/([^/]+)\//.exec(id)?.[1] ?? '';
const lineAt = (body: string, line: number) => body.split('\n', line).at(-1)?.trim() ?? '';

/** The lines of all frozen texts, by document. */
function decidedLines(
  site: Site,
  entries: ReadonlyMap<string, Entry>,
  frozen: ReadonlySet<string>,
): Map<string, Set<string>> {
  const lines = new Map<string, Set<string>>();
  for (const { entry: id } of allHoofdstukken(site)) {
    const entry = entries.get(id);
    if (!entry || !isFrozen(entry, frozen)) continue;
    const own = lines.get(documentOf(id)) ?? new Set();
    for (const line of entry.body.split('\n')) own.add(line.trim());
    lines.set(documentOf(id), own);
  }
  return lines;
}
