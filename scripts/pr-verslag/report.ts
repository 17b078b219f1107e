import { inFile, errorsOf, formatFault, type Fault } from '../../src/faults/fault.ts';
import { shownPath } from '../../src/content/read.ts';
import { factChanges } from './facts.ts';
import { fileChanges } from './files.ts';
import { languageHints } from './language.ts';
import { code, limited, plain, table } from './markdown.ts';
import { originsOf } from './origin.ts';
import { pastPlans } from './past-plans.ts';
import { addressChanges, refusals } from './refusals.ts';
import type { Revision } from './revision.ts';
import { textChanges } from './texts.ts';
import { topLines } from './top.ts';
import { versieChanges } from './versies.ts';

/** Kinds of which the facts are told together. */
const OTHERS: Parameters<typeof factChanges>[2] = [
  'site',
  'plan',
  'documenten',
  'versies',
  'errata',
  'begrippen',
  'doorverwijzingen',
  'zoekwoorden',
  'vragen',
  'samenstellingen',
  'schrijfhulp',
];

/** GitHub shows a summary of one MiB at most. */
const MOST_BYTES = 900_000;
/** And a comment of 65,536 characters. */
const MOST_IN_COMMENT = 40_000;

/** What is told of a proposal. */
export interface Report {
  /** All of it, as a summary. */
  markdown: string;
  /** Why it may not be merged. */
  refused: string[];
  /** Ten lines at most, plain text; none when the content cannot be read. */
  top: string[];
  /** Faults of the proposal, and warnings that it brings; files as in the repository. */
  faults: Fault[];
  /** What a reader sees differently, and what is said of the language: Markdown. */
  readers: string;
  language: string;
}

/** The summary of a change of content in Dutch Markdown, and why it is refused, if it is; `outside` are changed files that are no content. */
export async function makeReport(
  van: Revision,
  tot: Revision,
  content: string,
  outside: readonly string[] = [],
): Promise<Report> {
  const refused = refusals(van, tot);
  const changes = van.site && tot.site ? versieChanges(van.site, tot.site) : undefined;
  const texts =
    van.site && tot.site && changes ? textChanges(van.site, tot.site, changes) : undefined;
  const origin = originsOf(van, tot, changes);
  const facts = (kinds: Parameters<typeof factChanges>[2]) =>
    factChanges(van.entries, tot.entries, kinds, origin);
  const others = facts(OTHERS);
  const isTextAlone = !others && !facts(['mijlpalen', 'themas']);
  const section = (title: string, blocks: readonly (string | undefined)[], none?: string) => {
    const found = blocks.filter((block) => block !== undefined);
    return found.length || none ? [`## ${title}`, ...(found.length ? found : [none ?? ''])] : [];
  };
  const check = newFaults(van, tot, content);
  const readers = [
    ...section(
      'Wat een lezer anders ziet',
      readersSee(texts),
      // Each part was compared by what a page shows of it, and all else by the facts; a file at fault was not compared.
      [van, tot].some(({ faults }) => errorsOf(faults).length)
        ? 'Of er meer verandert, is niet te zeggen: een bestand met een fout is niet vergeleken.'
        : isTextAlone
          ? 'Aan de teksten verandert niets.'
          : 'Aan de hoofdstukken en pagina’s verandert niets; wel aan andere gegevens, zie hieronder.',
    ),
    ...section(
      'Mijlpalen',
      [facts(['mijlpalen']), ...pastPlans(van, tot)],
      'Geen mijlpaal verandert.',
    ),
    ...section('Thema’s', [facts(['themas'])], 'Geen thema verandert.'),
    ...section('Andere gegevens', [others]),
  ];
  const language = await languageHints(tot, (id) => `${content}/${id}`, origin);
  const blocks = [
    '# Wat dit voorstel verandert',
    ...section(
      'Geweigerd',
      refused.map((reason) => `- ${plain(reason)}`),
    ),
    ...section('De controle', checkLines(check), 'Geen fouten en geen waarschuwingen.'),
    ...readers,
    ...section('Bestanden', fileChanges(van, tot), 'Geen bestand verandert.'),
    ...section('Buiten de inhoud', outsideBlocks(outside)),
    ...section('Adressen', addressBlocks(van, tot), 'Geen adres verandert.'),
    ...section('Taal', language),
  ];
  return {
    markdown: limited(blocks, MOST_BYTES),
    refused,
    top:
      changes && van.site && tot.site ? topLines(van.site, tot.site, changes, outside.length) : [],
    faults: check.told,
    readers: limited(readers, MOST_IN_COMMENT),
    language: language.length ? limited(language, MOST_IN_COMMENT / 4) : '',
  };
}

/** The files that are no content; what they change cannot be told here. */
const outsideBlocks = (outside: readonly string[]): string[] =>
  outside.length
    ? [
        'Deze bestanden horen niet bij de inhoud. Zij kunnen veranderen wat de site toont, en wat hierboven staat telt dat niet mee. Laat een ontwikkelaar ze nakijken.',
        ...outside.map((name) => `- ${code(name)}`),
      ]
    : [];

/** What a reader sees differently, and what of it is not told here. */
function readersSee(texts: string[] | undefined): string[] {
  if (!texts) return ['Dit is niet te zeggen: site.yaml ontbreekt of is niet te lezen.'];
  return texts;
}

/** What the check found, faults first; warnings that were there before are only counted. */
function newFaults(van: Revision, tot: Revision, content: string) {
  const placed = ({ dir, faults }: Revision) => {
    const from = shownPath(dir);
    return faults.map((fault) =>
      inFile(
        fault,
        fault.file.startsWith(from)
          ? content + fault.file.slice(from.length)
          : `${content}/${fault.file}`,
      ),
    );
  };
  const key = ({ file, rule, values }: Fault) => JSON.stringify([file, rule, values]);
  const known = new Set(placed(van).map(key));
  const all = placed(tot);
  const isOld = (fault: Fault) => fault.warning && known.has(key(fault));
  const told = [...errorsOf(all), ...all.filter((fault) => fault.warning && !isOld(fault))];
  return { told, old: all.filter(isOld).length };
}

function checkLines({ told, old }: ReturnType<typeof newFaults>): string[] {
  const rest =
    old === 1
      ? 'Verder één waarschuwing die er al was.'
      : `Verder ${old} waarschuwingen die er al waren.`;
  return [...told.map((fault) => `- ${plain(formatFault(fault))}`), ...(old ? [rest] : [])];
}

function addressBlocks(van: Revision, tot: Revision): (string | undefined)[] {
  const { added, gone, moved } = addressChanges(van, tot);
  const list = (title: string, paths: string[]) =>
    paths.length ? `${title}:\n\n${paths.map((path) => `- ${code(path)}`).join('\n')}` : undefined;
  return [
    list('Nieuw', added),
    moved.length
      ? table(
          ['Verhuisd van', 'Naar'],
          moved.map((each) => [code(each.van), code(each.naar)]),
        )
      : undefined,
    list('Weg', gone),
  ];
}
