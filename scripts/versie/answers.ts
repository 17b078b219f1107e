import { decidesNothing } from '../../src/model/status.ts';
import type { Versie } from '../../src/model/types.ts';
import { PLACEHOLDERS } from '../../src/schema/placeholders.ts';
import { optionFault } from '../command-line.ts';
import { ANSWERS, type Answers, type Key } from './arguments.ts';
import { Refusal } from './refusal.ts';

const QUESTIONS: Record<Key, string> = {
  status: 'Status',
  label: 'Label, zoals lezers de versie noemen',
  orgaan: 'Welk orgaan nam het besluit',
  soort: 'Soort besluit, bijvoorbeeld vaststelling',
  'besluit-datum': 'Datum van het besluit (leeg als de bron die niet noemt)',
  wijziging: 'Grote of kleine wijziging',
  toelichting: 'Wat er veranderde, in een zin',
};
const EXAMPLES: Record<Key, string> = {
  status: 'vastgesteld',
  label: '"juni 2023"',
  orgaan: '"Gemeenteraad"',
  soort: '"vaststelling"',
  'besluit-datum': '2023-06-28',
  wijziging: 'groot',
  toelichting: '"Wat er veranderde."',
};

/** Answers with what the concept itself already says; `label` falls back to the given one. */
function knownAnswers(concept: Versie, given: Answers, label: string): Answers {
  const { wijziging } = concept;
  const own = wijziging?.toelichting.startsWith(PLACEHOLDERS.wijziging) ? undefined : wijziging;
  return {
    label,
    ...(own && { wijziging: own.soort, toelichting: own.toelichting }),
    ...given,
  };
}

/** The answers that must be there before a concept can be decided. */
function neededKeys(concept: Versie, answers: Answers): Key[] {
  const isFirst = concept.document.versies.length === 1;
  const besluit =
    (answers.status !== 'ter-kennisname' && concept.besluiten.every(decidesNothing)) ||
    answers.orgaan !== undefined ||
    answers.soort !== undefined ||
    answers['besluit-datum'] !== undefined;
  const change = !isFirst || answers.wijziging !== undefined || answers.toelichting !== undefined;
  return [
    'status',
    'label',
    ...(besluit ? (['orgaan', 'soort'] as const) : []),
    ...(change ? (['wijziging', 'toelichting'] as const) : []),
  ];
}

/** Completes the answers: asks on a terminal, and refuses with the cure where nobody can be asked. */
export async function complete(concept: Versie, given: Answers, label: string, command: string) {
  const known = knownAnswers(concept, given, label);
  if (process.stdin.isTTY && process.stdout.isTTY) return ask(concept, given, known);
  const missing = neededKeys(concept, known).filter((key) => known[key] === undefined);
  if (!missing.length) return known;
  const options = missing.map((key) => `--${key} ${EXAMPLES[key]}`).join(' ');
  throw new Refusal(
    `Dit ontbreekt nog: ${missing.map((key) => `--${key}`).join(', ')}. Schrijf bijvoorbeeld: ${command} ${options}`,
  );
}

async function ask(concept: Versie, given: Answers, known: Answers): Promise<Answers> {
  // Only here: what runs without a terminal does not load it.
  const { askLine, choose } = await import('../ask.ts');
  const answers: Answers = { ...known };
  const question = async (key: Key, isOptional = false) => {
    if (given[key] !== undefined) return;
    const { choices } = ANSWERS[key];
    const current = known[key];
    const fault = (value: string) => optionFault(key, ANSWERS[key], value);
    const value = choices
      ? await choose(QUESTIONS[key], choices, current)
      : await askLine(QUESTIONS[key], { fault, current, isOptional });
    if (value) answers[key] = value;
  };
  await question('status');
  for (const key of neededKeys(concept, answers).slice(1)) {
    await question(key);
    if (key === 'soort') await question('besluit-datum', true);
  }
  return answers;
}
