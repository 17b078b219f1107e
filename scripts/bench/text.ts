import { pick, randomFrom } from './random.ts';
import { sentence, subject, title } from './words.ts';

/** How likely a block is rewritten from one version to the next. */
const REWRITTEN = 0.1;

/** Where a text stands: its number among all, and the number of its version. */
export interface Place {
  hoofdstuk: number;
  versie: number;
}

/** The title of a hoofdstuk, the same in all its versions. */
export const titleOf = (hoofdstuk: number): string => title(3, randomFrom('title', hoofdstuk));

type Kind = 'alinea' | 'lijst' | 'tabel' | 'noot' | 'kop';

const SECTION: Kind[] = ['alinea', 'lijst', 'alinea', 'noot', 'kop', 'tabel', 'alinea'];

/**
 * The Markdown body of a hoofdstuk, about 700 words: four sections with paragraphs, a list, a table, a footnote
 * and a heading of the third level. The same place gives the same text; from version to version a tenth changes.
 */
export function bodyOf({ hoofdstuk, versie }: Place): string {
  const blocks: string[] = [];
  const notes: string[] = [];
  for (let section = 0; section < 4; section++) {
    const head = randomFrom('head', hoofdstuk, section);
    blocks.push(`## ${title(2, head)} ${section + 1}`);
    const shape = pick([0, 1, 2], head);
    SECTION.forEach((kind, i) => {
      if (kind !== 'alinea' && (section + i) % 3 !== shape) return;
      const since = lastRewritten(hoofdstuk, section, i, versie);
      const random = randomFrom('block', hoofdstuk, section, i, since);
      if (kind === 'noot') {
        const number = notes.length + 1;
        notes.push(`[^${number}]: ${sentence(random)}`);
        blocks.push(`${paragraph(random)} Zie de noot.[^${number}]`);
      } else blocks.push(BLOCKS[kind](random, section));
    });
  }
  return `${[...blocks, ...notes].join('\n\n')}\n`;
}

function lastRewritten(hoofdstuk: number, section: number, block: number, versie: number): number {
  for (let at = versie; at > 0; at--)
    if (randomFrom('rewritten', hoofdstuk, section, block, at)() < REWRITTEN) return at;
  return 0;
}

const paragraph = (random: () => number) =>
  Array.from({ length: 2 + Math.floor(random() * 2) }, () => sentence(random)).join(' ');

const BLOCKS: Record<Exclude<Kind, 'noot'>, (random: () => number, section: number) => string> = {
  alinea: paragraph,
  kop: (random, section) => `### ${title(2, random)} ${section + 1}a`,
  lijst: (random) => Array.from({ length: 5 }, () => `- ${sentence(random)}`).join('\n'),
  tabel: (random) =>
    [
      '| Wat | Wie | Wanneer |',
      '| --- | --- | --- |',
      ...Array.from(
        { length: 4 },
        () =>
          `| ${subject(random)} ${subject(random)} | ${subject(random)} | ${pick(YEARS, random)} |`,
      ),
    ].join('\n'),
};

const YEARS = ['2024', '2025', '2026', '2027'];
