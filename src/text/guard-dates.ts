import type { Nodes, Root } from 'mdast';
import { MONTHS } from '../dutch/months.ts';
import { placeAt } from '../faults/place.ts';
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

/** Before the last province left the old calendar (1701) days fell otherwise; after a day such a number is often an amount. */
const FIRST_YEAR = 1702;
/** A year with every day that a year may have. */
const LEAP_YEAR = 2000;

/** Advises on days that no calendar has, and on days of the week that fall on another. */
export function guardDates(tree: Root, source: string, advise: Report): void {
  walk<Nodes>(tree, (node) => {
    const from = node.position?.start.offset;
    if (from === undefined || !/^(?:paragraph|heading|tableCell)$/.test(node.type)) return;
    for (const match of typedWords(node, source).matchAll(DAY)) {
      const what = mistaken(match);
      const start = placeAt(source, from + match.index);
      if (what) advise({ position: { start, end: start } }, what);
    }
  });
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
