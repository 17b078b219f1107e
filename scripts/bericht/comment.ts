import { count } from '../../src/dutch/count.ts';
import { plain } from '../pr-verslag/markdown.ts';
import { isPlainMarkdown } from './plain-markdown.ts';
import { MOST_LINES, type Verslag } from './verslag.ts';

/** What is known of a run from GitHub itself, and not from the proposal. */
export interface Run {
  /** `https://github.com/<owner>/<name>`. */
  repository: string;
  /** The commit of the proposal that was checked. */
  sha: string;
  /** Address of the run. */
  url: string;
}

/** First line of our comment, by which the next one finds it. */
export const MARK = '<!-- voorstel-bericht -->';
/** Characters of a comment on GitHub, with some room. */
const MOST = 64_000;

/** The comment under a proposal: what it does in ten lines, what is wrong and where, and what a reader will see. */
export function comment(verslag: Verslag | undefined, run: Run): string {
  const summary = `[Alle meldingen en de samenvatting](${run.url})`;
  const begin = [MARK, '## Wat dit voorstel verandert'];
  if (!verslag)
    return join([
      ...begin,
      `De controle is niet afgemaakt, dus er is niets over dit voorstel te zeggen. Kijk wat er misging: ${summary}.`,
    ]);
  const { top, readers, language } = verslag;
  const blocks = [
    ...begin,
    top.length
      ? list(top.map((text) => plain(text)))
      : 'Voor een lezer verandert er niets in de inhoud, of dat is niet te zeggen door een fout hieronder.',
    ...refusals(verslag),
    ...faults(verslag, run),
    `[Voorbeeld](${run.url}#artifacts): het voorstel als website. ${summary}.`,
  ];
  return join([
    ...blocks,
    ...details('Wat een lezer anders ziet', readers, summary),
    ...(language ? details('Taal: advies bij woorden die veranderden', language, summary) : []),
  ]);
}

/** The blocks as far as they fit: those at the end, which are the least needed, go first. */
function join(blocks: readonly string[]): string {
  const left = [...blocks];
  while (left.join('\n\n').length > MOST) left.pop();
  return `${left.join('\n\n')}\n`;
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

function refusals({ refused, totals }: Verslag): string[] {
  if (!refused.length) return [];
  const rest = totals.refused - refused.length;
  return [
    `### ${count(totals.refused, 'ding dat niet mag', 'dingen die niet mogen')} veranderen`,
    list([...refused.map((text) => plain(text)), ...andMore(rest)]),
  ];
}

function faults({ faults: all, totals }: Verslag, { repository, sha }: Run): string[] {
  const { errors, warnings } = totals;
  if (!errors && !warnings) return ['**Geen fouten en geen nieuwe waarschuwingen.**'];
  const lines = all.map(({ file, line, message, warning }) => {
    const path = file.split('/').map(encodeURIComponent).join('/');
    const place = `${plain(file)}, regel ${line}`;
    return `[${place}](${repository}/blob/${sha}/${path}?plain=1#L${line}): ${warning ? '_waarschuwing_: ' : ''}${plain(message)}`;
  });
  const title = [
    errors ? count(errors, 'fout', 'fouten') : 'Geen fouten',
    ...(warnings ? [count(warnings, 'nieuwe waarschuwing', 'nieuwe waarschuwingen')] : []),
  ];
  return [
    `### ${title.join(' en ')}`,
    list([...lines.slice(0, MOST_LINES), ...andMore(errors + warnings - all.length)]),
  ];
}

const andMore = (rest: number) =>
  rest > 0 ? [`En nog ${rest}; die staan in de samenvatting.`] : [];

/** A part that opens; one that is not made of plain words is not shown. */
const details = (title: string, markdown: string, summary: string): string[] => [
  `<details>\n<summary>${title}</summary>\n\n${
    isPlainMarkdown(markdown) ? markdown.trim() : `Dit is hier niet te tonen. ${summary}.`
  }\n\n</details>`,
];
