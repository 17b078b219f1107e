import { mdx } from '../faults/row.ts';
import { type Cure, type Cures, type Desk, inFile, line, textOf } from './desk.ts';

const bodyOf = (desk: Desk): string => textOf(desk).replace(/^---[^]*?\n---\n/, '');
const withBody = (desk: Desk, body: string): void => void (desk.files[desk.file] = textOf(desk).replace(bodyOf(desk), () => body));
/** The second half of the lines goes to a hoofdstuk of its own, with what stands above both. */
export const split = (above = ''): Cure => (desk) => {
  const lines = bodyOf(desk).split('\n');
  let half = Math.ceil(lines.length / 2);
  // What belongs together stays so.
  while (above === '' && lines.includes('') && lines.length > half && !/^(?:|- .*|> .*)$/.test(lines[half] ?? '')) half += 1;
  desk.files['documenten/plan/2024/10-vervolg.mdx'] = mdx(`${above}${lines.slice(half).join('\n')}`);
  withBody(desk, `${lines.slice(0, half).join('\n')}\n`);
};
/** An empty line halfway the alinea of the fault. */
const parted: Cure = (desk) => {
  const lines = textOf(desk).split('\n');
  const rest = lines.slice(desk.line - 1);
  const last = rest.findIndex((each) => !each);
  const own = rest.slice(0, last < 0 ? rest.length : last).join('\n');
  const half = own.slice(own.length / 2).search(/\s/) + Math.floor(own.length / 2);
  desk.files[desk.file] = textOf(desk).replace(own, () => `${own.slice(0, half)}\n\n${own.slice(half + 1)}`);
};
/** None of these signs is left. */
const without = (signs: RegExp): Cure => (desk) => withBody(desk, bodyOf(desk).replaceAll(signs, ''));
const kept = (from: RegExp, to: string): Cure => (desk) => withBody(desk, bodyOf(desk).replaceAll(from, to));

/** Cures of what is more than a text, a field or a file may hold. */
export const BOUNDS = {
  'file/line-too-long': parted,
  'body/too-deep': line(/^.*$/, 'x'),
  'body/too-many-lines': kept(/[\r\n]+/g, '\n'),
  'body/too-many-blocks': split(),
  'body/alinea-too-long': parted,
  'body/alinea-of-lines': parted,
  'body/too-many-signs': [without(/\*/g), parted],
  'body/too-many-signs-in-all': [kept(/\*|www\.a\.nl/g, 'x'), split()],
  'body/too-many-quotations': [without(/^> ?/gm), split()],
  'body/too-many-underlines': kept(/^(.+)\n---$/gm, '## $1'),
  'body/too-many-notes': split(),
  'body/too-many-braces': [kept(/\\\}/g, 'x'), split()],
  'body/too-many-columns': inFile(/\|[^]*\|/, ['a', 'b'].map((cell) => [cell, '-', cell].map((each) => `|${` ${each} |`.repeat(50)}`).join('\n')).join('\n\n')),
  'body/too-many-cells': split(`|${' a |'.repeat(99)}\n|${' - |'.repeat(99)}\n`),
  'yaml/too-many-lines': (desk) => void (desk.files[desk.file] = textOf(desk).replace(/^k\d+: a\n/gm, '')),
  'yaml/too-many-signs': inFile(/vormen: .*\n|(?:: :\n)+/, 'vormen: [dorpen]\n'),
  'yaml/too-deep': inFile(/vormen:\n[^]*/, 'vormen:\n  - dorpen\n'),
} satisfies Cures;
