import { MONTHS, SEASONS } from '../dutch/months.ts';
import { daysIn, pad, parseDatum } from './datum.ts';

/** Dutch words for what is wrong with a date and how to write it; `undefined` when it is right. */
export function datumFault(text: string): string | undefined {
  if (parseDatum(text)) return undefined;
  const period = periodOf(text);
  if (period) return `"${text}" schrijven we hier anders. Bedoelt u ${period}?`;
  const week = weekOf(text);
  if (week) return `"${text}" is een week, en die schrijven we met twee dagen. Bedoelt u ${week}?`;
  const meant = otherOrder(text);
  if (meant?.length === 0)
    return `"${text}" bestaat niet. Kijk in de kalender welke dag u bedoelt.`;
  if (meant)
    return `"${text}" is geen datum die we begrijpen: schrijf jaar-maand-dag. Bedoelt u ${meant.join(' of ')}?`;
  const named = namedPeriod(text);
  if (named) return `"${text}" staat in woorden. Bedoelt u ${named}?`;
  const loose = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (loose) {
    const padded = [
      loose[1],
      ...loose
        .slice(2)
        .filter(Boolean)
        .map((n) => pad(Number(n))),
    ].join('-');
    return parseDatum(padded)
      ? `"${text}" mist een nul. Bedoelt u ${padded}?`
      : `"${text}" bestaat niet. ${lastDayOf(padded)}`;
  }
  const turned = intervalCure(text);
  if (turned) return turned;
  if (text.includes('/'))
    return `"${text}" is geen periode. Schrijf twee even precieze datums, de vroegste eerst, bijvoorbeeld 2023-07/2023-09.`;
  return `"${text}" is geen datum. Schrijf bijvoorbeeld 2023-06-28, 2023-06, 2023, 2023-23 (najaar) of 2023-07/2023-09.`;
}

/** "week 40 2023" from its Monday to its Sunday; the first week of a year holds 4 January. */
function weekOf(text: string): string | undefined {
  const [, number, year] = /^week ?(\d{1,2})(?:,? | van )(\d{4})$/i.exec(text) ?? [];
  if (!number) return undefined;
  const fourth = Date.UTC(Number(year), 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  const day = (n: number) =>
    new Date(fourth + (n - weekday + (Number(number) - 1) * 7) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  const meant = `${day(0)}/${day(6)}`;
  return Number(number) >= 1 && Number(number) <= 53 && parseDatum(meant) ? meant : undefined;
}

/** For who types a month in English. */
const ENGLISH =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The number of a month by its Dutch or English name, or the first letters of it; 0 for none. */
function monthNumber(name: string): number {
  const word = name.toLowerCase().replace(/\.$/, '').replace(/^mrt$/, 'maart');
  if (word.length < 3) return 0;
  const find = (names: string[]) => names.findIndex((month) => month.startsWith(word)) + 1;
  return find(MONTHS) || find(ENGLISH);
}

/** Days written in another order, or in words, as the contract writes them; likeliest first, none when there is no such day. */
function otherOrder(text: string): string[] | undefined {
  const write = (y = '', m = 0, d = 0) => `${y}-${pad(m)}-${pad(d)}`;
  const days = (...all: string[]) => [...new Set(all.filter(parseDatum))];
  const [, a, separator, b, y] = /^(\d{1,2})([-/. ])(\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text) ?? [];
  if (y) {
    const [full, first, second] = [y.length === 2 ? `20${y}` : y, Number(a), Number(b)];
    const dutch = write(full, second, first);
    const american = write(full, first, second);
    return days(dutch, american).slice(0, separator === '/' ? 2 : 1);
  }
  const [, year, month, day] =
    /^(\d{4})[/. ](\d{1,2})[/. ](\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^(\d{4})-(\d{1,2})-(\d{1,2})[T ].*$/.exec(text) ??
    [];
  if (year) return days(write(year, Number(month), Number(day)));
  const words = /^(?:[a-z]+dag )?(\d{1,2})[- ]([a-z]{3,}\.?)[- ](\d{4})$/i.exec(text);
  if (words) return days(write(words[3], monthNumber(words[2] ?? ''), Number(words[1])));
  const english = /^([a-z]{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  if (english) return days(write(english[3], monthNumber(english[1] ?? ''), Number(english[2])));
  return undefined;
}

/** Says how far the month goes of which an impossible day was given. */
function lastDayOf(text: string): string {
  const [y = 0, m = 0] = text.split('-').map(Number);
  const days = daysIn(y, m);
  return days && text.length > 7
    ? `${(MONTHS[m - 1] ?? '').replace(/^./, (c) => c.toUpperCase())} ${y} heeft ${days} dagen. Kijk in de kalender welke dag u bedoelt.`
    : 'Kijk in de kalender welke dag of maand u bedoelt.';
}

/** "juni 2023" and "najaar 2023" as the contract writes them. */
function namedPeriod(text: string): string | undefined {
  const [, name = '', year = ''] =
    /^(?:(?:begin|medio|half|eind) )?([a-z]{3,}\.?) (?:van )?(\d{4})$/i.exec(text) ?? [];
  const month = monthNumber(name);
  const season = SEASONS.indexOf(name.toLowerCase()) + 1;
  return month ? `${year}-${pad(month)}` : season ? `${year}-${season + 20}` : undefined;
}

const TO = '(?:[-–]|tot en met|t/m|tot)';
const quarterOf = (quarter = '', year = '') =>
  `${year}-${pad(Number(quarter) * 3 - 2)}/${year}-${pad(Number(quarter) * 3)}`;

/** Periods and months as people write them, each with what they come down to. */
const PERIODS: [RegExp, (a?: string, b?: string, c?: string) => string][] = [
  [new RegExp(`^(\\d{4}) ?${TO} ?(\\d{4})$`, 'i'), (from, to) => `${from}/${to}`],
  // Between days and months a hyphen alone would not be seen.
  [
    /^(\d{4}-\d{2}(?:-\d{2})?) (?:-|–|tot en met|t\/m|tot) (\d{4}-\d{2}(?:-\d{2})?)$/i,
    (from, to) => `${from}/${to}`,
  ],
  [/^(?:q|kwartaal )([1-4])[ -](\d{4})$/i, quarterOf],
  [/^([1-4])(?:de|ste|e) kwartaal (?:van )?(\d{4})$/i, quarterOf],
  [/^(\d{4})[ -]?q([1-4])$/i, (year, quarter) => quarterOf(quarter, year)],
  [
    new RegExp(`^([a-z]+) ?${TO} ?([a-z]+) (\\d{4})$`, 'i'),
    (from = '', to = '', year) =>
      `${year}-${pad(monthNumber(from))}/${year}-${pad(monthNumber(to))}`,
  ],
  [/^(\d{1,2})[-/](\d{4})$/, (month, year) => `${year}-${pad(Number(month))}`],
  [/^(?:1e|eerste) (?:helft|halfjaar)(?: van)? (\d{4})$/i, (year) => `${year}-01/${year}-06`],
  [/^(?:2e|tweede) (?:helft|halfjaar)(?: van)? (\d{4})$/i, (year) => `${year}-07/${year}-12`],
  [
    /^([a-z]+) ?(?:\/|en|of) ?([a-z]+) (\d{4})$/i,
    (from = '', to = '', year) =>
      `${year}-${pad(monthNumber(from))}/${year}-${pad(monthNumber(to))}`,
  ],
  // No more is known than the year.
  [/^(?:ca\.?|circa|ongeveer|rond|±|~) ?(\d{4})$/i, (year = '') => year],
  [/^(\d{4}) ?\?$/, (year = '') => year],
  [/^(?:begin|medio|half|eind) (\d{4})$/i, (year = '') => year],
  [/^(\d{4})\/(\d{2})$/, (year, month) => `${year}-${month}`],
];

function periodOf(text: string): string | undefined {
  for (const [form, write] of PERIODS) {
    const [, ...parts] = form.exec(text) ?? [];
    const meant = write(...parts);
    if (parts.length && parseDatum(meant)) return meant;
  }
  return undefined;
}

/** For two good dates that make no interval: reversed, or not equally precise. */
function intervalCure(text: string): string | undefined {
  const [a, b, ...more] = text.split('/').map(parseDatum);
  if (!a || !b || more.length > 0) return undefined;
  const [from, to] = a.first <= b.first ? [a, b] : [b, a];
  if (from.kind === to.kind)
    return `"${text}" eindigt voor het begint. Draai de twee om: ${from.text}/${to.text}.`;
  const length = from.kind === 'jaar' || to.kind === 'jaar' ? 4 : 7;
  const right = `${from.first.slice(0, length)}/${to.last.slice(0, length)}`;
  return `"${text}" heeft twee datums die niet even precies zijn. Schrijf bijvoorbeeld ${right}.`;
}
