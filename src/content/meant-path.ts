import { slug } from '../dutch/slug.ts';
import { isRead } from './paths.ts';

/**
 * The path that a file was most likely meant to have: small letters, digits and hyphens, a number of two digits before the
 * name of a hoofdstuk, an extension that the site reads. Nothing where the site reads no such file either, or for a path
 * that is right.
 */
export function meantPath(path: string): string | undefined {
  const parts = path.split('/');
  const isText = parts[0] === 'documenten' && /\.mdx?$/i.test(path);
  const meant = parts
    .map((name, i) => {
      const isLast = i === parts.length - 1;
      // Below document and versie.
      const isNumbered = isText && i > 2 && !(isLast && /^index\./i.test(name));
      return fitting(name, isLast, isNumbered);
    })
    .join('/');
  return meant !== path && isRead(meant) ? meant : undefined;
}

/** The first name in a path that is another in the path that was meant, as it was meant. */
export function meantName(path: string): string | undefined {
  const parts = path.split('/');
  return meantPath(path)
    ?.split('/')
    .find((name, i) => name !== parts[i]);
}

const EXTENSIONS: Record<string, string> = { '.md': '.mdx', '.yml': '.yaml', '.jpeg': '.jpg' };

/** The name that a file or folder should have had; empty where nothing is left of it. */
export function fitting(name: string, isFile: boolean, isNumbered = false): string {
  const [, stem = '', given = ''] = (isFile && /^(.+)(\.[A-Za-z]+)$/.exec(name)) || [name, name];
  const extension = given.toLowerCase();
  const id = isNumbered ? numbered(stem) : slug(stem);
  return id && id + (EXTENSIONS[extension] ?? extension);
}

/** "4 Uitvoering", "2.3 Wonen" and "Hoofdstuk 4" with the number of that part before them. */
function numbered(stem: string): string {
  const [, first, rest = ''] = /^(?:\d+\.)*(\d+)[^\p{L}\d]+(.*)$/u.exec(stem) ?? [];
  const [, name = '', last] = /^(.*?)[^\p{L}\d]+(\d+)$/u.exec(stem) ?? [];
  const [number, words] = first === undefined ? [last, name] : [first, rest];
  return number === undefined ? slug(stem) : `${number.padStart(2, '0')}-${slug(words)}`;
}
