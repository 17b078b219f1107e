import { when } from '../model/mijlpalen.ts';
import type { Bron, Mijlpaal, Site } from '../model/types.ts';
import type { Absolute, Entry } from './entry.ts';
import { labelled, linkTo, paragraphs } from './html.ts';
import { tagUri } from './identity.ts';
import { mijlpaalDay, stepDays } from './updated.ts';

interface Step {
  datum: string;
  bron?: Bron;
}

/** What one message tells, before it has its frame. */
interface News {
  /** Names it among the messages of its mijlpaal. */
  key: string;
  title: string;
  was: string;
  wordt: string;
  updated: string;
}

/**
 * The messages about a mijlpaal, newest first: one for each date that replaced an earlier one, in the order of `eerder`, and
 * one that it was done or dropped. Each is named after what it tells, so that whatever happens later adds a message and
 * leaves the ids of all others.
 */
export function mijlpaalEntries(site: Site, mijlpaal: Mijlpaal, address: Absolute): Entry[] {
  const told = [...moves(mijlpaal), ...outcome(mijlpaal)].reverse();
  return told.map(({ key, title, was, wordt, updated }, index) => ({
    id: tagUri(site, `/mijlpalen/${mijlpaal.id}/${key}`),
    title,
    kind: 'mijlpaal' as const,
    updated,
    path: mijlpaal.path,
    content: [
      labelled('Was', was),
      labelled('Wordt', wordt),
      labelled('Wie', mijlpaal.orgaan),
      index === 0 ? paragraphs(mijlpaal.toelichting) : '',
      linkTo(address(mijlpaal.path), 'Bekijk de planning'),
    ].join(''),
    documenten: mijlpaal.documenten,
    themas: mijlpaal.themas,
  }));
}

const stepsOf = ({ bron, datum, eerder }: Mijlpaal): Step[] => [...eerder, { datum, bron }];

/** The new dates. That of a mijlpaal that is done is told as done: nothing says that it was planned for it. */
function moves(mijlpaal: Mijlpaal): News[] {
  const steps = stepsOf(mijlpaal);
  const days = stepDays(mijlpaal);
  const seen = new Map<string, number>();
  const planned = mijlpaal.status === 'afgerond' ? steps.slice(0, -1) : steps;
  return planned.flatMap((step, index) => {
    const before = steps[index - 1];
    if (!before || before.datum === step.datum) return [];
    const count = (seen.get(step.datum) ?? 0) + 1;
    seen.set(step.datum, count);
    return {
      key: count > 1 ? `${step.datum}/${count}` : step.datum,
      title: `Nieuwe datum: ${mijlpaal.titel}, ${whenOf(mijlpaal, step)}`,
      was: plan(mijlpaal, before),
      wordt: plan(mijlpaal, step),
      updated: days[index] ?? mijlpaalDay(mijlpaal),
    };
  });
}

/** That it was done or dropped. */
function outcome(mijlpaal: Mijlpaal): News[] {
  const { datum, status, titel } = mijlpaal;
  if (status === 'gepland') return [];
  const steps = stepsOf(mijlpaal);
  const last: Step = steps.at(-1) ?? { datum };
  const before = steps.at(-2);
  const now = whenOf(mijlpaal, last);
  const times = steps.filter((step) => step.datum === datum).length;
  const isDone = status === 'afgerond';
  return [
    {
      key: `${datum}/${status}${times > 1 ? `/${times}` : ''}`,
      title: `${isDone ? 'Afgerond' : 'Vervallen'}: ${titel}, ${now}`,
      was: isDone
        ? before
          ? plan(mijlpaal, before)
          : 'nog niet als afgerond gemeld'
        : plan(mijlpaal, last),
      wordt: source(isDone ? `afgerond, ${now}` : `vervallen; stond op ${now}`, last),
      updated: mijlpaalDay(mijlpaal),
    },
  ];
}

const whenOf = (mijlpaal: Mijlpaal, { datum }: Step) => when({ ...mijlpaal, datum });

/** A date as a plan, with its source: "gepland voor maart 2026". */
function plan(mijlpaal: Mijlpaal, step: Step): string {
  const words = whenOf(mijlpaal, step);
  return source(words.startsWith('tussen') ? `gepland ${words}` : `gepland voor ${words}`, step);
}

const source = (words: string, { bron }: Step) => (bron ? `${words} (bron: ${bron.label})` : words);
