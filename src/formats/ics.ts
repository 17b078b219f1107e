import { formatDatum, parseDatum } from '../datum/datum.ts';
import { when } from '../model/mijlpalen.ts';
import type { Mijlpaal, Site, Thema } from '../model/types.ts';
import type { Absolute } from '../follow/entry.ts';
import { uid } from '../follow/identity.ts';
import { contentLine, textValue } from '../follow/lines.ts';
import { mijlpaalDay } from '../follow/updated.ts';

/** Addresses without base of the calendars. */
export const SITE_CALENDAR = '/volg/mijlpalen.ics';
export const themaCalendarPath = ({ id }: Thema) => `/volg/themas/${id}.ics`;

/** The calendar of all mijlpalen (RFC 5545). `address` makes a path a whole address. */
export function siteCalendar(site: Site, address: Absolute): string {
  return write(site, site.mijlpalen, `Planning ${site.naam}`, SITE_CALENDAR, address);
}

/** The calendar of the mijlpalen of one thema. */
export function themaCalendar(site: Site, thema: Thema, address: Absolute): string {
  const name = `Planning ${site.naam}: ${thema.titel}`;
  return write(site, thema.mijlpalen, name, themaCalendarPath(thema), address);
}

/** A calendar without any component is none (RFC 5545, 3.6); this one says nothing and promises nothing. */
const FILLER =
  'BEGIN:VTIMEZONE TZID:Etc/UTC BEGIN:STANDARD DTSTART:19700101T000000 TZOFFSETFROM:+0000 TZOFFSETTO:+0000 END:STANDARD END:VTIMEZONE'.split(
    ' ',
  );

function write(
  site: Site,
  mijlpalen: Mijlpaal[],
  name: string,
  self: string,
  address: Absolute,
): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${textValue(`-//${site.organisatie}//${site.naam}//NL`)}`,
    'CALSCALE:GREGORIAN',
    // RFC 7986 and the older names that calendars read: what it is called, and to look once a day.
    `NAME:${textValue(name)}`,
    `X-WR-CALNAME:${textValue(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    `SOURCE;VALUE=URI:${address(self)}`,
    ...(mijlpalen.length > 0
      ? mijlpalen.flatMap((mijlpaal) => event(site, mijlpaal, address))
      : FILLER),
    'END:VCALENDAR',
  ]
    .map(contentLine)
    .join('');
}

/** The day after, `YYYYMMDD`; none after the last day that can be written. */
function dayAfter(day: string): string | undefined {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();
  return next.startsWith('+') ? undefined : compact(next.slice(0, 10));
}

const compact = (day: string) => day.replaceAll('-', '');

function event(site: Site, mijlpaal: Mijlpaal, address: Absolute): string[] {
  const { datum, id, status, titel } = mijlpaal;
  const read = parseDatum(datum);
  if (!read) return [];
  const isDay = read.first === read.last;
  const end = dayAfter(read.last);
  const title = isDay ? titel : `${titel} (${when(mijlpaal)})`;
  const certainty = status === 'gepland' && !isDay ? 'TENTATIVE' : 'CONFIRMED';
  return [
    'BEGIN:VEVENT',
    `UID:${uid(site, id)}`,
    `DTSTAMP:${compact(mijlpaalDay(mijlpaal))}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(read.first)}`,
    ...(end ? [`DTEND;VALUE=DATE:${end}`] : []),
    `SUMMARY:${textValue(status === 'vervallen' ? `Vervallen: ${title}` : title)}`,
    `DESCRIPTION:${textValue(description(mijlpaal))}`,
    `STATUS:${status === 'vervallen' ? 'CANCELLED' : certainty}`,
    `SEQUENCE:${sequence(mijlpaal)}`,
    'TRANSP:TRANSPARENT',
    `URL:${address(mijlpaal.path)}`,
    'END:VEVENT',
  ];
}

const RANK: Record<Mijlpaal['status'], number> = { gepland: 0, afgerond: 1, vervallen: 2 };

/** How often the event was revised (RFC 5545, 3.8.7.4): more with each date that was added and each status after. */
const sequence = ({ eerder, status }: Mijlpaal) => eerder.length * 3 + RANK[status];

function description(mijlpaal: Mijlpaal): string {
  const { bron, eerder, orgaan, status, toelichting } = mijlpaal;
  const source = (label?: string) => (label ? ` (bron: ${label})` : '');
  return [
    `Wie: ${orgaan}`,
    `Wanneer: ${when(mijlpaal)}, ${status}${source(bron?.label)}`,
    ...(toelichting ? ['', toelichting.trim()] : []),
    ...(eerder.length > 0 ? [''] : []),
    ...eerder.map(
      (earlier) =>
        `Eerder gepland: ${when({ ...mijlpaal, datum: earlier.datum })}${source(earlier.bron?.label)}`,
    ),
    ...(mijlpaal.gepubliceerd
      ? ['', `Op de website sinds ${formatDatum(mijlpaal.gepubliceerd)}`]
      : []),
  ].join('\n');
}
