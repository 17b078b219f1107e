/** The ways in which a build packs files, those that make the least of them first: the coding, and the end of the name. */
export const CODINGS = [
  { coding: 'br', end: '.br' },
  { coding: 'gzip', end: '.gz' },
] as const;

/** Whether a request takes a coding, by its Accept-Encoding (RFC 9110, 12.5.3). */
export function accepts(header: string | undefined, coding: string): boolean {
  const asked = (header ?? '').split(',').map((part) => {
    const [name = '', ...parameters] = part.toLowerCase().split(';');
    const quality = parameters
      .map((each) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(each)?.[1])
      .find(Boolean);
    return { name: name.trim(), quality: quality === undefined ? 1 : Number(quality) };
  });
  const own = asked.find(({ name }) => name === coding) ?? asked.find(({ name }) => name === '*');
  return own !== undefined && own.quality > 0;
}
