import { compareDatum, formatDatum, formatMoment, parseDatum } from '../datum/datum.ts';
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

/** The whole sentence, for where a mijlpaal stands alone. */
export function sentence(mijlpaal: Mijlpaal, today: string): string {
  const words = when(mijlpaal);
  const planned = `epland ${words.startsWith('tussen') ? words : `voor ${words}`}`;
  if (mijlpaal.status === 'vervallen') return `Vervallen. Stond g${planned}.`;
  if (mijlpaal.status === 'afgerond') return `Afgerond, ${words}.`;
  const now = phase(mijlpaal, today);
  if (now === 'voorbij') return `G${planned}; deze bronnen melden niet of het is gebeurd.`;
  if (now === 'komend') return `G${planned}.`;
  return isLasting(mijlpaal)
    ? `Volgens planning nu bezig, ${words}; deze bronnen melden niet of het gebeurt.`
    : `G${planned}; dat is nu. Deze bronnen melden niet of het al is gebeurd.`;
}

interface Group {
  phase: Phase;
  title: string;
  /** Holds for every mijlpaal of the group. */
  note?: string;
  mijlpalen: Mijlpaal[];
}

/** In this order; what is over but was not done stands apart from what was, so that its note covers nothing else. */
const GROUPS: (Omit<Group, 'mijlpalen'> & { has: (mijlpaal: Mijlpaal) => boolean })[] = [
  { phase: 'voorbij', title: 'Afgerond', has: ({ status }) => status === 'afgerond' },
  {
    phase: 'voorbij',
    title: 'Voorbij',
    note: 'Deze bronnen melden niet of het is gebeurd.',
    has: ({ status }) => status === 'gepland',
  },
  {
    phase: 'bezig',
    title: 'Volgens planning nu',
    note: 'Deze bronnen melden niet of het gebeurt.',
    has: () => true,
  },
  { phase: 'komend', title: 'Komend', has: () => true },
  { phase: 'vervallen', title: 'Vervallen', has: () => true },
];

/** The mijlpalen by phase and by what was reported, each by date; groups without any are left out. */
export function groups(mijlpalen: Mijlpaal[], today: string): Group[] {
  return GROUPS.map(({ has, ...group }) => ({
    ...group,
    mijlpalen: mijlpalen
      .filter((each) => phase(each, today) === group.phase && has(each))
      .sort((a, b) => compareDatum(a.datum, b.datum) || (a.id < b.id ? -1 : 1)),
  })).filter((group) => group.mijlpalen.length > 0);
}

/** Earlier planned dates in words, in the order in which they are written. */
export function slips(mijlpaal: Mijlpaal): string[] {
  return mijlpaal.eerder.map(({ datum }) => `eerst ${when({ ...mijlpaal, datum })}`);
}
