import { BODIES } from './bodies.ts';
import { within } from './within.ts';

/** A file that is put into a content folder. */
export interface HostileFile {
  path: string;
  text: string;
}

const body =
  (make: (size: number) => string) =>
  (size: number, isWithin = false): HostileFile => {
    const text = make(size - 40).slice(0, size - 40);
    return {
      path: 'documenten/plan/2024/05-vijandig.mdx',
      text: `---\ntitel: Vijandig\n---\n\n${(isWithin ? within(text) : text).slice(0, size - 40)}\n`,
    };
  };

const yaml =
  (path: string, head: string, piece: (i: number) => string) =>
  (size: number): HostileFile => {
    let text = head;
    for (let i = 0; text.length < size - 40; i++) text += piece(i);
    return { path, text };
  };

const BEGRIP = ['begrippen/vijandig.yaml', 'term: Vijandig\nuitleg: Een woord.\n'] as const;

/** Every hostile file by its name: what it holds, up to a number of characters. */
export const FILES: Readonly<Record<string, (size: number, isWithin?: boolean) => HostileFile>> = {
  ...Object.fromEntries(Object.entries(BODIES).map(([name, make]) => [name, body(make)])),
  'YAML: keys': yaml(...BEGRIP, (i) => `k${i}: a\n`),
  'YAML: equal keys': yaml(...BEGRIP, () => 'k: a\n'),
  'YAML: list': yaml(BEGRIP[0], `${BEGRIP[1]}vormen:\n`, (i) => `  - a${i}\n`),
  'YAML: equal list': yaml(BEGRIP[0], `${BEGRIP[1]}vormen:\n`, () => '  - a\n'),
  'YAML: list of numbers': yaml(BEGRIP[0], `${BEGRIP[1]}vormen:\n`, () => '  - 1\n'),
  'YAML: list in line': yaml(BEGRIP[0], `${BEGRIP[1]}vormen: [\n`, (i) => `a${i},\n`),
  'YAML: comments': yaml(...BEGRIP, () => '# a\n'),
  'YAML: comments behind': yaml(...BEGRIP, (i) => `k${i}: a # b\n`),
  'YAML: folded text': yaml(BEGRIP[0], 'term: Vijandig\nuitleg: >\n', () => '  woorden\n'),
  'YAML: plain text on lines': yaml(BEGRIP[0], 'term: Vijandig\nuitleg: a\n', () => '  woorden\n'),
  'YAML: open quotation': yaml(BEGRIP[0], 'term: "', () => 'a\n'),
  'YAML: anchors': yaml(BEGRIP[0], 'term: a\nvormen:\n', (i) => `  - &a${i} b\n`),
  'YAML: aliases': yaml(BEGRIP[0], 'term: &a a\nvormen:\n', () => '  - *a\n'),
  'YAML: tags': yaml(BEGRIP[0], 'term: a\nvormen:\n', () => '  - !!str b\n'),
  'YAML: line ends': yaml(...BEGRIP, () => '\n'),
  'YAML: brackets': yaml(...BEGRIP, () => ']\n'),
  'YAML: colons': yaml(...BEGRIP, () => ': :\n'),
  'YAML: bad indents': yaml(...BEGRIP, (i) => `${' '.repeat(i % 5)}k${i}: a\n`),
  'YAML: keys, as many as may be': () =>
    yaml(
      ...BEGRIP,
      (i) => `k${i}: a\n`,
    )(Array.from({ length: 4_900 }, (_, i) => `k${i}: a\n`).join('').length),
  'YAML: keys on one line': () => ({
    path: BEGRIP[0],
    text: `${BEGRIP[1]}vormen:\n  {${Array.from({ length: 7_900 }, (_, i) => `k${i},${i % 900 ? '' : '\n  '}`).join('')}}\n`,
  }),
  'YAML: colons, as many as may be': () => ({
    path: BEGRIP[0],
    text: `${BEGRIP[1]}${': :\n'.repeat(3_900)}`,
  }),
  'YAML: brackets, as many as may be': () => ({
    path: BEGRIP[0],
    text: `${BEGRIP[1]}${']'.repeat(7_900)}\n`,
  }),
  'front matter: keys': (size) => {
    const { text } = yaml('', '---\ntitel: a\n', (i) => `k${i}: a\n`)(size);
    return { path: 'paginas/vijandig.mdx', text: `${text}---\n\nx\n` };
  },
  'zoekwoorden: words': yaml('zoekwoorden.yaml', '', (i) => `- woorden: [a${i}, b${i}]\n`),
  'begrip: vormen in a text': yaml(BEGRIP[0], `${BEGRIP[1]}vormen:\n`, (i) => `  - dorp ${i}\n`),
};
