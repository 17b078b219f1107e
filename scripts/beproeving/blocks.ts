import type { Random } from '../../tests/fuzz/random.ts';
import { editSentence, plainWord, sentence, title } from './words.ts';

/** A block of a text: its kind, its sentences, its titles or words of a line, and the note that it refers to. */
export interface Block {
  kind: keyof typeof KINDS;
  sentences: string[];
  words: string[];
  note?: string;
}

/** What a block may need of where it stands. */
export interface Place {
  /** A part of the same versie that `Verwijzing` leads to. */
  part: string;
  /** An address of the site. */
  path: string;
  /** Level that a heading may have here, 2 or 3. */
  level: number;
}

const [open, close] = ['<', '</'].map((mark) => (name: string) => `${mark}${name}>`);
const around = (name: string, body: string, attributes = '') =>
  `${open!(`${name}${attributes}`)}\n\n${body}\n\n${close!(name)}`;
const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
const table = ({ sentences: [a, b, c, d], words: [one, two] }: Given) =>
  [row([one!, two!]), row(['---', '---:']), row([a!, b!]), row([c!, d!])].join('\n');

type Given = Pick<Block, 'sentences' | 'words'>;

/** How a block of each kind is written; every kind takes four sentences and three words. */
const KINDS = {
  alinea: ({ sentences }: Given) => sentences[0]!,
  alineas: ({ sentences }: Given) => sentences.slice(0, 3).join(' '),
  kop: ({ sentences, words }: Given, { level }: Place) =>
    `${'#'.repeat(level)} ${words[0]}\n\n${sentences[0]}`,
  lijst: ({ sentences: [a, b, c, d] }: Given) => `- ${a}\n- ${b}\n  - ${c}\n  - ${d}`,
  nummers: ({ sentences: [a, b, c] }: Given) => `3. ${a}\n4. ${b}\n5. ${c}`,
  ruim: ({ sentences: [a, b, c] }: Given) => `- ${a}\n\n  ${b}\n\n- ${c}`,
  taken: ({ sentences: [a, b] }: Given) => `- [ ] ${a}\n- [x] ${b}`,
  tabel: table,
  titeltabel: (given: Given) => around('Tabel', table(given), ` titel="${given.words[2]}"`),
  kader: ({ sentences, words }: Given) =>
    around('Kader', sentences.slice(0, 2).join('\n\n'), ` titel="${words[0]}"`),
  kaal: ({ sentences }: Given) => around('Kader', sentences[0]!),
  citaat: ({ sentences, words }: Given) => around('Citaat', sentences[0]!, ` bron="${words[0]}"`),
  aangehaald: ({ sentences: [a, b] }: Given) => `> ${a}\n>\n> ${b}`,
  figuur: ({ words: [a, b] }: Given) =>
    `<Figuur bestand="kaart.png" alt="${a}" bijschrift="${b}" />`,
  sier: () => '<Figuur bestand="kaart.png" decoratief />',
  planfiguur: ({ words: [a, b, c] }: Given) => around('Planfiguur', `- ${a}\n  - ${b}\n  - ${c}`),
  code: ({ sentences: [a, b] }: Given) => `\`\`\`\n${a}\n  ${b}\n\`\`\``,
  opmaak: ({ sentences, words: [a, b, c] }: Given) =>
    `${sentences[0]} **${a}** en *${b}* en \`${c}\`.`,
  taal: ({ sentences, words: [a] }: Given) =>
    `${sentences[0]} Het heet <Taal code="en">${a}</Taal>.`,
  sic: ({ sentences, words: [a, b] }: Given) =>
    `${sentences[0]} Er staat <Sic juist="${a}">${b}x</Sic>.`,
  link: ({ sentences, words: [a] }: Given, { path }: Place) =>
    `${sentences[0]} Zie [${a}](${path}).`,
  elders: ({ sentences, words: [a] }: Given) =>
    `${sentences[0]} Zie [${a}](https://elders.example/${sentences[1]!.length}/).`,
  adres: ({ sentences }: Given) =>
    `${sentences[0]} Mail naar wijk@proef.example of https://elders.example/een.`,
  verwijzing: ({ sentences, words: [a] }: Given, { part }: Place) =>
    `${sentences[0]} Zie <Verwijzing naar="${part}">${a}</Verwijzing>.`,
  letterlijk: ({ sentences, words: [a] }: Given) =>
    `14\\. ${a} is 2 \\* 3 en \\[${a}\\]. ${sentences[0]}`,
  breuk: ({ sentences: [a, b] }: Given) => `${a}\\\n${b}`,
};

const NOTED = new Set<Block['kind']>(['alinea', 'alineas', 'kader', 'lijst', 'tabel', 'opmaak']);
const names = Object.keys(KINDS) as Block['kind'][];

/** A block of chance, of any kind. */
export function makeBlock(random: Random): Block {
  const kind = random.pick(names);
  return {
    kind,
    sentences: Array.from({ length: 4 }, () => sentence(random)),
    words: Array.from({ length: 3 }, () => title(random)),
    ...(NOTED.has(kind) && !random.below(3) && { note: sentence(random) }),
  };
}

/** The block with one thing of it other: a sentence, a title, its kind, its note. */
export function editBlock(random: Random, block: Block): Block {
  const at = random.below(3);
  return random.pick([
    () => ({
      ...block,
      sentences: block.sentences.with(0, editSentence(random, block.sentences[0]!)),
    }),
    () => ({ ...block, sentences: block.sentences.with(at, sentence(random)) }),
    () => ({ ...block, words: block.words.with(at, `${plainWord(random)} ${plainWord(random)}`) }),
    () => ({ ...block, kind: random.pick(names), note: undefined }),
    () => (NOTED.has(block.kind) ? { ...block, note: sentence(random) } : block),
  ])();
}

/** The source of a body of these blocks; its notes stand at the end. */
export function writeBody(
  blocks: readonly Block[],
  place: Omit<Place, 'level'>,
  random: Random,
): string {
  let level = 1;
  const notes: string[] = [];
  const written = blocks.map((block) => {
    if (block.kind === 'kop') level = Math.min(level + 1, 2 + random.below(2));
    const sentences = [...block.sentences];
    if (block.note !== undefined) {
      notes.push(`[^n${notes.length + 1}]: ${block.note}`);
      sentences[0] = `${sentences[0]!.slice(0, -1)}[^n${notes.length}].`;
    }
    return KINDS[block.kind]({ ...block, sentences }, { ...place, level });
  });
  // Two lists, or two quotations, after each other would be one.
  return [written.join('\n\nDaarna volgt dit.\n\n'), ...notes].join('\n\n');
}
