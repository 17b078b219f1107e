const ZONE = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'longOffset',
});

/**
 * The beginning of a day (`YYYY-MM-DD`) in the Netherlands as an `xs:dateTime` with its offset: `Z` would be another day
 * for who reads it here.
 */
export function dayMoment(day: string): string {
  // The clock is never changed between this moment and the beginning of the day here, an hour or two before.
  const [, offset] =
    /GMT([+-]\d{2}:\d{2})(?!:)/.exec(ZONE.format(new Date(`${day}T00:00:00Z`))) ?? [];
  return `${day}T00:00:00${offset ?? '+01:00'}`;
}
