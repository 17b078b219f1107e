import { formatDatum, formatMoment, parseDatum } from '../datum/datum.ts';
import { capital } from '../dutch/count.ts';
import { decidingBesluiten } from './status.ts';
import type { Besluit, Document, Site, Versie } from './types.ts';

/** A moment of which the day may not be known: it lies somewhere from `first` to `last`, both `YYYY-MM-DD`. */
export interface Moment {
  first: string;
  last: string;
  /** "13 juni 2024", "ergens in juni 2023": never more precise than the content. */
  words: string;
  /** By which besluit, "Gemeenteraad: vaststelling"; unset where the date is that of the versie itself. */
  besluit?: string;
}

/** A date in words that makes no day of what is none: "ergens in juni 2023", "tussen juni en december 2023". */
function momentWords(datum: string): string {
  const kind = parseDatum(datum)?.kind;
  if (kind === 'dag') return formatDatum(datum);
  if (kind === 'interval') return formatMoment(datum);
  if (kind !== 'seizoen') return `ergens in ${formatDatum(datum)}`;
  const [name = '', year = ''] = formatDatum(datum).split(' ');
  return `ergens in ${/^(?:zomer|winter)$/.test(name) ? 'de' : 'het'} ${name} van ${year}`;
}

function momentOf(datum: string, by?: Besluit): Moment {
  const { first, last } = parseDatum(datum) ?? { first: datum, last: datum };
  const besluit = by && `${capital(by.orgaan)}: ${by.soort}`;
  return { first, last, words: momentWords(datum), ...(besluit && { besluit }) };
}

const isWithin = (inner: Moment, outer: Moment) =>
  outer.first <= inner.first && inner.last <= outer.last;

/**
 * Since when a versie is there as a text with its status: by the besluit that decided it, the last when there were more;
 * of a text that nobody decides by the first besluit about it within its date; else by its own date. Of two dates, one
 * within the other, the more precise. What came on this site on a day was there by then.
 */
export function startOf(versie: Versie): Moment {
  const own = momentOf(versie.datum);
  const by = dated(versie).map((besluit) => momentOf(besluit.datum, besluit));
  const [first] = by.sort((a, b) => (a.last < b.last ? -1 : 1));
  const last = by.at(-1);
  const isDecided = versie.status !== 'ter-kennisname';
  const besluit = isDecided ? last : first && isWithin(first, own) ? first : undefined;
  const start = besluit && !(isWithin(own, besluit) && own.first !== besluit.first) ? besluit : own;
  const { gepubliceerd } = versie;
  return gepubliceerd && start.first <= gepubliceerd && gepubliceerd < start.last
    ? {
        ...start,
        last: gepubliceerd,
        words: `${start.words}, uiterlijk ${formatDatum(gepubliceerd)}`,
      }
    : start;
}

/** The besluiten that may say since when a versie is there; none when one that decides has no date. */
function dated(versie: Versie): (Besluit & { datum: string })[] {
  const all = versie.status === 'ter-kennisname' ? versie.besluiten : decidingBesluiten(versie);
  const found = all.flatMap((besluit) =>
    besluit.datum ? [{ ...besluit, datum: besluit.datum }] : [],
  );
  return versie.status === 'ter-kennisname' || found.length === all.length ? found : [];
}

const WITHDRAWS = /^(?:besluit tot )?(?:intrekking|ingetrokken|vervallen)/i;

/** The besluiten by which a versie that is vervallen holds no more. */
export const withdrawals = ({
  status,
  besluiten,
}: Pick<Versie, 'status' | 'besluiten'>): Besluit[] =>
  status === 'vervallen' ? besluiten.filter(({ soort }) => WITHDRAWS.test(soort.trim())) : [];

/** Since when a versie that is vervallen holds no more; `undefined` of any other, and where the content does not say. */
export function endOf(versie: Versie): Moment | undefined {
  const [besluit] = withdrawals(versie).filter(({ datum }) => datum);
  return besluit?.datum ? momentOf(besluit.datum, besluit) : undefined;
}

/** Which text of a document there was on a day. */
export interface Standing {
  document: Document;
  /** The text that was certainly there and the newest that counts. */
  versie?: Versie;
  /** Newer texts that may have been there already: their day is not known. */
  maybe: Versie[];
  /** Whether the text held no more: `unknown` of one that is vervallen since nobody says when. */
  ended: 'no' | 'maybe' | 'yes' | 'unknown';
}

/** Which text of a document there was on a day, by the rule that makes a versie the current one; no concept, which changes. */
export function standingOn(document: Document, day: string): Standing {
  const texts = document.versies.filter(({ status }) => status !== 'concept');
  const newest = (some: Versie[]) => some.find((versie) => countsOn(versie, day)) ?? some[0];
  const certain = texts.filter((versie) => startOf(versie).last <= day);
  const versie = newest(certain);
  const maybe = texts.filter((each) => {
    const { first, last } = startOf(each);
    if (first > day || last <= day) return false;
    return newest(texts.filter((other) => other === each || certain.includes(other))) === each;
  });
  return {
    document,
    maybe,
    ended: versie ? endedOn(versie, day) : 'no',
    ...(versie && { versie }),
  };
}

function countsOn(versie: Versie, day: string): boolean {
  return versie.status !== 'vervallen' || day < (endOf(versie)?.first ?? '');
}

function endedOn(versie: Versie, day: string): Standing['ended'] {
  if (versie.status !== 'vervallen') return 'no';
  const end = endOf(versie);
  if (!end) return 'unknown';
  return day < end.first ? 'no' : day < end.last ? 'maybe' : 'yes';
}

/** What is known anew from a day on: that a text is there, or may be, or holds no more. */
export interface Turn {
  versie: Versie;
  soort: 'begin' | 'misschien' | 'zeker' | 'eind' | 'misschien-eind' | 'zeker-eind';
}

/** A day on which what is known changed, and what. */
export interface TurningDay {
  /** `YYYY-MM-DD` */
  day: string;
  turns: Turn[];
}

/**
 * The days up to today on which it changed which texts there were, newest first; the bounds of what happened on an unknown
 * day too. Of days to come nothing is known.
 */
export function turningDays({
  documenten,
  today,
}: Pick<Site, 'documenten' | 'today'>): TurningDay[] {
  const days = new Map<string, Turn[]>();
  const add = (day: string, turn: Turn) => days.set(day, [...(days.get(day) ?? []), turn]);
  for (const versie of documenten.flatMap(({ versies }) => versies)) {
    if (versie.status === 'concept') continue;
    for (const [moment, exact, from, to] of [
      [startOf(versie), 'begin', 'misschien', 'zeker'],
      [endOf(versie), 'eind', 'misschien-eind', 'zeker-eind'],
    ] as const) {
      if (!moment) continue;
      if (moment.first === moment.last) add(moment.first, { versie, soort: exact });
      else {
        add(moment.first, { versie, soort: from });
        add(moment.last, { versie, soort: to });
      }
    }
  }
  return [...days]
    .map(([day, turns]) => ({ day, turns }))
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** Address without base of the page about a day. */
export const dayPath = (day: string): string => `/op/${day}/`;
