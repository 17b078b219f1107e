import type { Nodes, Root } from 'mdast';
import { MONTHS } from '../dutch/months.ts';
import { placesIn } from '../faults/place.ts';
import { wrong, type Wrong } from '../faults/wrong.ts';
import { daysIn } from '../datum/datum.ts';
import type { Report } from './fault.ts';
import { typedWords } from './typed-words.ts';
import { walk } from './walk.ts';

const WEEKDAYS = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const DAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(${WEEKDAYS.join('|')})\s+)?(\d{1,2})\s+(${MONTHS.join('|')})\s+(\d{4})(?![\p{N}])`,
  'giu',
);

/** A day in digits, and a period of years. */
const DIGITS = /(?<![\p{L}\p{N}./-])(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?![\p{N}/-])/gu;
const YEARS =
  /(?<![\p{L}\p{N}])(?:van|vanaf|periode)\s+((?:19|20)\d\d)(?:\s+(?:tot(?:\s+en\s+met)?|t\/m)\s+|\s?[-–]\s?)((?:19|20)\d\d)(?![\p{L}\p{N}-])/giu;

/** Before the last province left the old calendar (1701) days fell otherwise; after a day such a number is often an amount. */
const FIRST_YEAR = 1702;
/** A year with every day that a year may have. */
const LEAP_YEAR = 2000;

/** Advises on days that no calendar has, and on days of the week that fall on another. */
export function guardDates(tree: Root, source: string, advise: Report): void {
  const place = placesIn(source);
  walk<Nodes>(tree, (node) => {
    const from = node.position?.start.offset;
    if (from === undefined || !/^(?:paragraph|heading|tableCell)$/.test(node.type)) return;
    const words = typedWords(node, source);
    for (const [form, say] of FORMS)
      for (const match of words.matchAll(form)) {
        const what = say(match);
        const start = place(from + match.index);
        if (what) advise({ position: { start, end: start } }, what);
      }
  });
}

const FORMS: readonly [RegExp, (match: RegExpMatchArray) => Wrong | undefined][] = [
  [DAY, mistaken],
  [DIGITS, unreal],
  [YEARS, reversed],
];

function unreal([words, day, month, year]: RegExpMatchArray): Wrong | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(year) < FIRST_YEAR) return undefined;
  const last = daysIn(Number(year), Number(month));
  return Number(day) > last ? wrong('style/day-unreal', { words, last }) : undefined;
}

function reversed([words, from, to]: RegExpMatchArray): Wrong | undefined {
  return Number(to) < Number(from)
    ? wrong('style/years-reversed', { words: words.replace(/\s+/g, ' ') })
    : undefined;
}

function mistaken([, weekday, day, month = '', year]: RegExpMatchArray): Wrong | undefined {
  const at = MONTHS.indexOf(month.toLowerCase());
  const words = `${day} ${month} ${year}`;
  const last = Number(year) < FIRST_YEAR ? daysIn(LEAP_YEAR, at + 1) : daysIn(Number(year), at + 1);
  if (Number(day) < 1 || Number(day) > last) return wrong('style/day-unreal', { words, last });
  if (weekday === undefined || Number(year) < FIRST_YEAR) return undefined;
  const real = WEEKDAYS[new Date(Date.UTC(Number(year), at, Number(day))).getUTCDay()] ?? '';
  return real === weekday.toLowerCase() ? undefined : wrong('style/weekday', { words, real });
}
