import { formatDatum, formatMoment, parseDatum, withPreposition } from '../datum/datum.ts';
import type { Mijlpaal } from './types.ts';

type Phase = 'voorbij' | 'bezig' | 'komend' | 'vervallen';

/** Where a mijlpaal stands relative to the build date; past when its last day lies before it. */
export function phase(mijlpaal: Mijlpaal, today: string): Phase {
  if (mijlpaal.status === 'vervallen') return 'vervallen';
  if (mijlpaal.status === 'afgerond') return 'voorbij';
  const datum = parseDatum(mijlpaal.datum);
  if (!datum || datum.first > today) return 'komend';
  return datum.last < today ? 'voorbij' : 'bezig';
}

/** An interval that lasts, rather than one moment somewhere in it. */
export function isLasting({ datum, soort }: Mijlpaal): boolean {
  return (
    parseDatum(datum)?.kind === 'interval' && (soort === 'consultatie' || soort === 'rapportage')
  );
}

/** How certain the date is, as the drawing shows it. */
export function mark(mijlpaal: Mijlpaal): 'dag' | 'periode' | 'ergens' {
  if (parseDatum(mijlpaal.datum)?.kind === 'dag') return 'dag';
  return isLasting(mijlpaal) ? 'periode' : 'ergens';
}

/** The date in words. */
export function when(mijlpaal: Mijlpaal): string {
  return isLasting(mijlpaal) ? formatDatum(mijlpaal.datum) : formatMoment(mijlpaal.datum);
}

/** The date as it stands in a sentence: "op 28 juni 2023", "van juli t/m september 2023", "in het najaar van 2023". */
export function whenInSentence(mijlpaal: Mijlpaal): string {
  return isLasting(mijlpaal) ? `van ${when(mijlpaal)}` : withPreposition(mijlpaal.datum);
}

/** What is said, and nothing more, where a date has passed and nobody reported anything. */
export const NOT_TOLD = 'Deze documenten zeggen niet of dat is gebeurd.';

/** The whole sentence, for where a mijlpaal stands alone. */
export function sentence(mijlpaal: Mijlpaal, today: string): string {
  const words = when(mijlpaal);
  const planned = `epland ${words.startsWith('tussen') ? words : `voor ${words}`}`;
  if (mijlpaal.status === 'vervallen') return `Vervallen. Stond g${planned}.`;
  if (mijlpaal.status === 'afgerond') return `Gebeurd, ${words}.`;
  const now = phase(mijlpaal, today);
  if (now === 'voorbij') return `G${planned}. ${NOT_TOLD}`;
  if (now === 'komend') return `G${planned}.`;
  return isLasting(mijlpaal)
    ? `Nu bezig, volgens de planning: ${words}. Deze documenten zeggen niet of het gebeurt.`
    : `G${planned}; dat is nu. Deze documenten zeggen niet of het al is gebeurd.`;
}

interface Group {
  phase: Phase;
  title: string;
  /** What each row of it says of its state, in one word. */
  word: string;
  /** Holds for every mijlpaal of the group. */
  note?: string;
  mijlpalen: Mijlpaal[];
}

/**
 * In this order: what a reader can still act on comes first. What is over but was not reported stands apart from what
 * was, so that its note covers nothing else.
 */
const GROUPS: (Omit<Group, 'mijlpalen'> & { has: (mijlpaal: Mijlpaal) => boolean })[] = [
  {
    phase: 'bezig',
    title: 'Nu bezig, volgens de planning',
    word: 'Nu',
    note: 'Deze documenten zeggen niet of het gebeurt.',
    has: () => true,
  },
  { phase: 'komend', title: 'Komend', word: 'Gepland', has: () => true },
  {
    phase: 'voorbij',
    title: 'Niet bekend of dit is gebeurd',
    word: 'Onbekend',
    note: 'De datum is voorbij. Deze documenten zeggen niet of het is gebeurd.',
    has: ({ status }) => status === 'gepland',
  },
  {
    phase: 'voorbij',
    title: 'Gebeurd',
    word: 'Gebeurd',
    has: ({ status }) => status === 'afgerond',
  },
  { phase: 'vervallen', title: 'Vervallen', word: 'Vervallen', has: () => true },
];

/** By the last day on which it can be, then the first: what is vague comes after what is certain to be over by then. */
const byEnd = (a: Mijlpaal, b: Mijlpaal): number => {
  const key = ({ datum, id }: Mijlpaal) => {
    const { last = '', first = '' } = parseDatum(datum) ?? {};
    return `${last}|${first}|${id}`;
  };
  return key(a) < key(b) ? -1 : 1;
};

/**
 * The mijlpalen by phase and by what was reported, groups without any left out: what is under way and what comes
 * soonest first, what is over latest first.
 */
export function groups(mijlpalen: Mijlpaal[], today: string): Group[] {
  return GROUPS.map(({ has, ...group }) => {
    const own = mijlpalen.filter((each) => phase(each, today) === group.phase && has(each));
    const inOrder = own.sort(byEnd);
    const isOver = group.phase === 'voorbij' || group.phase === 'vervallen';
    return { ...group, mijlpalen: isOver ? inOrder.reverse() : inOrder };
  }).filter((group) => group.mijlpalen.length > 0);
}

/** So many of what is over are shown at once; the rest is folded away. */
export const SHOWN_OF_PAST = 5;

/** A group in what is shown at once and what is folded: what is under way or still comes is never folded. */
export function folded({ phase: now, mijlpalen }: Group): {
  shown: Mijlpaal[];
  rest: Mijlpaal[];
} {
  const most = now === 'bezig' || now === 'komend' ? mijlpalen.length : SHOWN_OF_PAST;
  return { shown: mijlpalen.slice(0, most), rest: mijlpalen.slice(most) };
}

/** Earlier planned dates in words, in the order in which they are written. */
export function slips(mijlpaal: Mijlpaal): string[] {
  return mijlpaal.eerder.map(({ datum }) => `eerst ${when({ ...mijlpaal, datum })}`);
}
