import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { datumFault } from '../../src/datum/datum-fault.ts';
import { formatDatum, parseDatum } from '../../src/datum/datum.ts';
import { loadSite } from '../../src/check/load.ts';
import { frozenLines } from '../../src/check/locks.ts';
import { begunDate } from '../../src/content/build-date.ts';
import { addToLock, lockFileOf, type LockLine } from '../../src/content/lock.ts';
import { shownPath } from '../../src/content/read.ts';
import type { Fault } from '../../src/faults/fault.ts';
import { groupOf } from '../../src/faults/wrong.ts';
import type { Document, Site, Versie } from '../../src/model/types.ts';
import { move, writeCopy, writeNew } from '../write/door.ts';
import { agree, refuseOpen, summaryOf } from './agree.ts';
import { complete } from './answers.ts';
import type { Answers, Task } from './arguments.ts';
import { findDocument, versieDir, versieName, type Content } from './content.ts';
import { digestFolder, finish, writeJournal } from './finish.ts';
import { asInContent, finishLater, withOutcome } from './outcome.ts';
import { Refusal } from './refusal.ts';
import { missingLines } from './vastleggen.ts';

const NAME = /^(\d{4}(?:-\d{2}){0,2})(?:-([a-z][a-z0-9]*(?:-[a-z0-9]+)*))?$/;

/** Turns the concept of a document into a dated versie and freezes its text. */
export async function vaststellen(
  { dir, site }: Content,
  task: Extract<Task, { command: 'vaststellen' }>,
): Promise<void> {
  const document = findDocument({ dir, site }, task.document);
  const { datum, label } = readName(task.versie);
  const concept = findConcept(dir, document, task);
  checkOrder(document, datum, task.versie);
  const command = `npm run versie -- vaststellen ${document.id} ${task.versie}`;
  refuseLater(datum, `De datum ${datum}`);
  const answers = await complete(concept, task.answers, label, command);
  if (answers.orgaan && answers['besluit-datum'])
    refuseLater(answers['besluit-datum'], `De datum van het besluit (${answers['besluit-datum']})`);
  const from = versieDir(dir, document.id, 'concept');
  const target = versieDir(dir, document.id, task.versie);
  const name = versieName(document.id, task.versie);
  let loose: Fault[] = [];
  let lines: LockLine[] = [];
  let digest = '';
  const key = `${document.id}/${task.versie}`;
  await withOutcome(
    dir,
    async (copy) => {
      digest = digestFolder(versieDir(copy, document.id, 'concept'));
      move({ root: copy, name: versieName(document.id, 'concept') }, { root: copy, name });
      const facts = `${name}/versie.yaml`;
      writeCopy(copy, facts, decided(readFileSync(join(copy, facts), 'utf8'), datum, answers));
      // Once frozen, nothing is advised about its words any more.
      loose = (await loadSite(copy)).faults;
      lines = await missingLines(copy, key);
      const frozen = frozenLines(copy).some(({ versie }) => versie === key);
      if (!frozen) writeNew(copy, lockFileOf(key), addToLock('', lines));
    },
    async (copy, work, outcome) => {
      const versie = findDocument(
        { dir: copy, site: outcome.site as Site },
        document.id,
      ).versies.find(({ id }) => id === task.versie) as Versie;
      const open = openWarnings(loose, copy, name).map((each) => asInContent(each, copy, dir));
      refuseOpen(versie, open, outcome);
      await agree(summaryOf(versie, open, answers.orgaan !== undefined), task.agreed, command);
      writeJournal(work, { document: document.id, versie: task.versie, lines, concept: digest });
      if (existsSync(target)) throw new Refusal(`${shownPath(target)} is er intussen al.`);
      // From this one step on the versie is decided; what follows can be done again.
      move({ root: copy, name }, { root: dir, name });
      finishLater(() => finish(dir, work), 'De nieuwe versie staat er al.');
    },
  );
  console.log(
    `${shownPath(target)} is ${answers.status === 'ter-kennisname' ? 'ter kennisname' : 'vastgesteld'} en de tekst staat vast in ${shownPath(join(dir, lockFileOf(key)))}.`,
  );
  if (existsSync(from))
    console.log(`${shownPath(from)} is intussen veranderd en blijft staan als nieuw concept.`);
}

/** The date and the words that the name of a versie gives; refuses a name that is none. */
function readName(name: string): { datum: string; label: string } {
  const [, datum = '', suffix] = NAME.exec(name) ?? [];
  const kind = parseDatum(datum)?.kind;
  if (kind === 'dag' || kind === 'maand' || kind === 'jaar')
    return {
      datum,
      label: formatDatum(datum) + (suffix ? `, ${suffix.replaceAll('-', ' ')}` : ''),
    };
  const fault = kind ? undefined : datumFault(datum || name);
  throw new Refusal(
    `"${name}" is geen naam voor een versie. ${(/[Ss]chrijf|bestaat niet/.test(fault ?? '') && fault) || ''} Noem haar naar haar datum, bijvoorbeeld 2023, 2023-06, 2023-06-28 of 2023-06-ontwerp.`.replace(
      / {2,}/g,
      ' ',
    ),
  );
}

/** Refuses a day that has not begun: nobody decided anything on it yet. */
function refuseLater(datum: string, what: string): void {
  const today = begunDate();
  if ((parseDatum(datum)?.first ?? '') > today)
    throw new Refusal(
      `${what} ligt na vandaag (${today}): er is dan nog niets besloten. Wacht tot na het besluit, of kijk de datum na.`,
    );
}

/** The warnings about the files of a versie, but for those on the lock that comes with it. */
const openWarnings = (faults: readonly Fault[], copy: string, name: string): Fault[] =>
  faults.filter(
    ({ rule, file }) =>
      groupOf(rule) !== 'lock' && file.startsWith(`${shownPath(join(copy, name))}/`),
  );

function findConcept(dir: string, document: Document, { versie }: { versie: string }): Versie {
  const target = versieDir(dir, document.id, versie);
  if (existsSync(target))
    throw new Refusal(
      `Versie ${versie} is er al: ${shownPath(target)}. Kies een andere datum of zet er iets achter, zoals ${versie}-herzien.`,
    );
  const concept = document.versies.find(({ id }) => id === 'concept');
  if (concept) return concept;
  const there = existsSync(versieDir(dir, document.id, 'concept'));
  throw new Refusal(
    there
      ? `Het concept van "${document.id}" is niet te lezen. Herstel eerst wat \`npm run controle\` meldt.`
      : `"${document.id}" heeft geen concept. Maak het met \`npm run versie -- nieuw ${document.id}\`.`,
  );
}

function checkOrder(document: Document, datum: string, name: string) {
  const newest = document.versies.find(({ id }) => id !== 'concept');
  if (newest && (parseDatum(datum)?.last ?? '') < (parseDatum(newest.datum)?.last ?? ''))
    throw new Refusal(
      `Versie ${name} zou ouder zijn dan versie ${newest.id}. Kies een datum die niet voor het einde van ${formatDatum(newest.datum)} ligt.`,
    );
}

/** The text of `versie.yaml` with the decision in it; comments and other keys stay. */
function decided(text: string, datum: string, answers: Answers): string {
  const facts = parseDocument(text.replace(/^\uFEFF/, ''));
  facts.set('label', answers.label);
  facts.set('datum', datum);
  facts.set('status', answers.status);
  // What is decided is public.
  facts.delete('openbaar');
  if (answers.orgaan) {
    const { orgaan, soort, 'besluit-datum': day } = answers;
    const besluit = facts.createNode({ orgaan, soort, ...(day && { datum: day }) });
    if (facts.has('besluiten')) facts.addIn(['besluiten'], besluit);
    else facts.set('besluiten', facts.createNode([besluit]));
  }
  if (answers.wijziging)
    facts.set(
      'wijziging',
      facts.createNode({ soort: answers.wijziging, toelichting: answers.toelichting }),
    );
  return facts.toString({ lineWidth: 0 });
}
